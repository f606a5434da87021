// npm run docs: builds the reference page, docs/index.html. It is one file and loads nothing from elsewhere.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { redocly } from './redocly.mjs';

const PAGE = fileURLToPath(new URL('../docs/index.html', import.meta.url));

// Redoc loads its maker's logo from a server, which a closed network cannot reach.
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const NAME = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2246%22 height=%2214%22%3E%3Ctext y=%2211%22 font-family=%22sans-serif%22 font-size=%2211%22%3ERedocly%3C/text%3E%3C/svg%3E';

/** Builds the reference page from generated/openapi.yaml and returns its file. */
export async function buildDocs() {
  const { code, output } = await redocly(['build-docs', 'generated/openapi.yaml', '--inlineBundle', '-o', PAGE]);
  if (code !== 0) throw new Error(`The reference page cannot be built.\n${output}`);
  await writeFile(PAGE, (await readFile(PAGE, 'utf8')).replace(LOGO, NAME));
  return PAGE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Built ${await buildDocs()}.`);
