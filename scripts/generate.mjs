// npm run generate: writes generated/ from spec/.
// npm run check:generated (--check): writes nothing and fails when a file of generated/ is not what it would write.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bundle } from './generate/bundle.mjs';
import { renderEnums } from './generate/enums.mjs';
// import { renderOperations } from './generate/operations.mjs';
// import { renderResults } from './generate/results.mjs';
import { toOpenApi30 } from './generate/openapi-3.0.mjs';
import { withSamples } from './generate/samples.mjs';
import { renderSchema } from './generate/schema.mjs';
import { xmlDocument } from './generate/xml-document.mjs';

const FOLDER = fileURLToPath(new URL('../generated/', import.meta.url));
const NOTICE = 'DO NOT EDIT. Written by `npm run generate` from spec/.';

async function render() {
  const document = await bundle();
  const full = withSamples(document);
  return new Map([
    ['openapi.yaml', yaml(full)],
    ['openapi.json', json(full)],
    ['openapi-3.0.json', json(toOpenApi30(full))],
    ['openapi-xml.yaml', yaml(xmlDocument(document))],
    ['schema.ts', `// ${NOTICE}\n\n${await renderSchema(document)}`],
    ['enums.ts', `// ${NOTICE}\n\n${renderEnums(document)}`],
    // ['operations.ts', `// ${NOTICE}\n\n${renderOperations(document)}`],
    // ['results.ts', `// ${NOTICE}\n\n${renderResults(document)}`],
  ]);
}

function yaml(document) {
  return `# ${NOTICE}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** JSON has no comments, so the notice is a member. */
function json(document) {
  return `${JSON.stringify({ 'x-notice': NOTICE, ...document }, null, 2)}\n`;
}

async function write(files) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of files) await writeFile(join(FOLDER, name), text);
  console.log(`Wrote generated/: ${[...files.keys()].join(', ')}.`);
}

async function check(files) {
  const present = await readdir(FOLDER).catch(() => []);
  const problems = present.filter((name) => !files.has(name)).map((name) => `generated/${name} is not written by the generator.`);
  for (const [name, text] of files) {
    if (!present.includes(name)) problems.push(`generated/${name} is missing.`);
    else if ((await readFile(join(FOLDER, name), 'utf8')) !== text) problems.push(`generated/${name} is not what spec/ gives.`);
  }
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nEdit spec/, not generated/; then run \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    console.log('generated/ is what spec/ gives.');
  }
}

const files = await render();
await (process.argv.includes('--check') ? check(files) : write(files));
