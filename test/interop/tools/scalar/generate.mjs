import { readFile } from 'node:fs/promises';
import { dereference, validate } from '@scalar/openapi-parser';

for (const file of ['../../openapi.json', '../../openapi-3.0.json']) {
  const text = await readFile(file, 'utf8');
  const { errors: problems = [] } = await validate(text);
  const { errors = [] } = await dereference(text);
  for (const { message } of [...problems, ...errors]) throw new Error(`${file}: ${message}`);
}
