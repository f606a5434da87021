import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CATEGORY, generate } from '../../java.mjs';

generate('openapi-generator', '-g', 'python', CATEGORY);

// Debian does not have aenum. The enums do with what Python itself has.
const models = 'generated/openapi_client/models';
for (const name of readdirSync(models)) {
  const text = readFileSync(`${models}/${name}`, 'utf8');
  if (!text.includes('from aenum import')) continue;
  const own = text
    .replace('from aenum import Enum, no_arg', 'from enum import Enum')
    .replace('import json\n', 'from __future__ import annotations\nimport json\n');
  writeFileSync(`${models}/${name}`, own);
}
