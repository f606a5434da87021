import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from '../redocly.mjs';

// Redoc loads its maker's logo from a server, which a closed network cannot reach.
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const NAME =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2246%22 height=%2214%22%3E%3Ctext y=%2211%22 font-family=%22sans-serif%22 font-size=%2211%22%3ERedocly%3C/text%3E%3C/svg%3E';

/** Builds a page of Redoc, one file that loads nothing from elsewhere. */
export async function buildRedoc(document, target) {
  const folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(describeEnums(document)));
    const { code, output } = await redocly(['build-docs', file, '--inlineBundle', '-o', target]);
    if (code !== 0) throw new Error(`The Redoc page cannot be built.\n${output}`);
    await writeFile(target, (await readFile(target, 'utf8')).replace(LOGO, NAME));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Adds `x-enumDescriptions`, a map of Redoc's own from which it shows the names of the values of an
 * enum.
 */
export function describeEnums(document) {
  const copy = structuredClone(document);
  for (const schema of Object.values(copy.components.schemas)) {
    const names = schema['x-enum-varnames'];
    if (!names) continue;
    schema['x-enumDescriptions'] = Object.fromEntries(
      schema.enum.map((value, i) => [value, `${names[i]}. ${schema['x-enum-descriptions'][i]}`]),
    );
  }
  return copy;
}
