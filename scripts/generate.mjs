// npm run generate: writes generated/ from spec/. npm run check:generated (--check): writes nothing
// and fails when a file of generated/ is not what it would write.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './generate/bundle.mjs';
import { renderDocuments } from './generate/documents.mjs';
import { renderEnums } from './generate/enums.mjs';
import { renderIndex } from './generate/index-of-operations.mjs';
import { renderOperations } from './generate/operations.mjs';
import { renderSchema } from './generate/schema.mjs';
import { translate } from './generate/translate.mjs';

const FOLDER = fileURLToPath(new URL('../generated/', import.meta.url));
const NOTICE = 'DO NOT EDIT. Written by `npm run generate` from spec/.';

async function render() {
  const document = await bundle();
  const schema = await renderSchema(document);
  const code = new Map([
    ['schema.ts', schema.text],
    ['enums.ts', renderEnums(document)],
    [
      'version.ts',
      `/** The version of the document and of the package. */\nexport const VERSION = '${document.info.version}';\n`,
    ],
    ...renderOperations(document, schema),
  ]);
  return new Map([
    ...renderDocuments(document, await translate(document), NOTICE),
    ['api.md', renderIndex(document, NOTICE)],
    ...[...code].map(([name, text]) => [name, `// ${NOTICE}\n\n${text}`]),
  ]);
}

async function write(files) {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(FOLDER, name)), { recursive: true });
    await writeFile(join(FOLDER, name), text);
  }
  console.log(`Wrote ${files.size} files to generated/.`);
}

async function check(files) {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const present = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length));
  const problems = present
    .filter((name) => !files.has(name))
    .map((name) => `generated/${name} is not written by the generator.`);
  for (const [name, text] of files) {
    if (!present.includes(name)) problems.push(`generated/${name} is missing.`);
    else if ((await readFile(join(FOLDER, name), 'utf8')) !== text)
      problems.push(`generated/${name} is not what spec/ gives.`);
  }
  if (problems.length > 0) {
    console.error(
      `${problems.join('\n')}\nEdit spec/, not generated/; then run \`npm run generate\` and commit what it writes.`,
    );
    process.exitCode = 1;
  } else {
    console.log('generated/ is what spec/ gives.');
  }
}

const files = await render();
await (process.argv.includes('--check') ? check(files) : write(files));
