import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redocly } from '../redocly.mjs';

/** The document of spec/ as one object. */
export async function bundle() {
  const folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-'));
  try {
    const file = join(folder, 'openapi.yaml');
    const { code, output } = await redocly([
      'bundle',
      'crm',
      '-o',
      file,
      '--component-renaming-conflicts-severity',
      'error',
    ]);
    if (code !== 0) throw new Error(`spec/ cannot be bundled; npm run lint says more.\n${output}`);
    return parse(await readFile(file, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
