// npm run docs: builds the site, docs/. It is a folder for any static host and for file://, and it
// loads nothing from elsewhere.
import { fileURLToPath } from 'node:url';
import { buildSite } from './docs/site.mjs';

const FOLDER = fileURLToPath(new URL('../docs', import.meta.url));

/** Builds the site. */
export const buildDocs = () => buildSite(FOLDER);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const { pages } = await buildDocs();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built docs/ with ${pages} pages in ${seconds} s. Open docs/index.html.`);
}
