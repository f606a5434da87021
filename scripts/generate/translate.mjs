import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redocly } from '../redocly.mjs';

export const OVERLAYS = fileURLToPath(new URL('../../spec/overlays/ru/', import.meta.url));

/**
 * The same document with Russian texts. The overlays are applied before samples are added, so that
 * they change nothing else.
 */
export async function translate(document) {
  const folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-'));
  try {
    const source = join(folder, 'openapi.json');
    const target = join(folder, 'openapi.ru.json');
    await writeFile(source, JSON.stringify(document));
    const files = (await readdir(OVERLAYS)).sort();
    const overlays = files.flatMap((name) => ['--overlay', join(OVERLAYS, name)]);
    const { code, output } = await redocly(['bundle', source, ...overlays, '-o', target]);
    if (code !== 0) throw new Error(`spec/overlays/ru cannot be applied.\n${output}`);
    return JSON.parse(await readFile(target, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
