// npm run docs: builds the reference page, docs/index.html. It is one file and loads nothing from
// elsewhere.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redocly } from './redocly.mjs';

const PAGE = fileURLToPath(new URL('../docs/index.html', import.meta.url));
const DOCUMENT = new URL('../generated/openapi.json', import.meta.url);

// Redoc loads its maker's logo from a server, which a closed network cannot reach.
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const NAME =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2246%22 height=%2214%22%3E%3Ctext y=%2211%22 font-family=%22sans-serif%22 font-size=%2211%22%3ERedocly%3C/text%3E%3C/svg%3E';

/** Builds the reference page from generated/ and returns its file. */
export async function buildDocs() {
  const folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-'));
  try {
    const document = describeEnums(JSON.parse(await readFile(DOCUMENT, 'utf8')));
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const { code, output } = await redocly(['build-docs', file, '--inlineBundle', '-o', PAGE]);
    if (code !== 0) throw new Error(`The reference page cannot be built.\n${output}`);
    await writeFile(PAGE, (await readFile(PAGE, 'utf8')).replace(LOGO, NAME));
    return PAGE;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Adds `x-enumDescriptions`, a map of Redoc's own from which it shows the names of the values of an
 * enum.
 */
export function describeEnums(document) {
  for (const schema of Object.values(document.components.schemas)) {
    const names = schema['x-enum-varnames'];
    if (!names) continue;
    schema['x-enumDescriptions'] = Object.fromEntries(
      schema.enum.map((value, i) => [value, `${names[i]}. ${schema['x-enum-descriptions'][i]}`]),
    );
  }
  return document;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Built ${await buildDocs()}.`);
