import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { html } from '../html.mjs';
import { blocks, headings } from '../markdown.mjs';
import { entryName } from '../search-package.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ENTRIES = ['index', 'core', 'access/index', 'records/index', 'testing/index', 'xml/index'];

/**
 * Reads the public API with TypeDoc.
 *
 * @returns its files, the pages of a language, and where the page of a type of the main entry is, if
 *   it has one
 */
export async function readPackage() {
  const folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-'));
  try {
    await runTypedoc(folder);
    const names = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.md'),
    );
    const files = await Promise.all(
      names.map(async (name) => ({
        name,
        path: `package/${name.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')}`,
        text: await readFile(join(folder, name), 'utf8'),
      })),
    );
    const types = new Map(
      files
        .filter(({ name }) => name.startsWith('index/'))
        .map(({ name, path }) => [basename(name, '.md'), path]),
    );
    return {
      files,
      pagesOf: (language) => files.map((file) => packagePage(file, language)),
      typePage: (name) => types.get(name),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runTypedoc(folder) {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: ENTRIES.map((name) => join(ROOT, `src/${name}.ts`)),
    tsconfig: join(ROOT, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: folder }],
    readme: 'none',
    logLevel: 'Error',
    skipErrorChecking: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    indexFormat: 'table',
  });
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc cannot read the public API.');
  await app.generateOutputs(project);
}

function packagePage({ path, text }, language) {
  const { labels, document } = language;
  const up = '../'.repeat(path.split('/').length - 1);
  const operationPage = language.operationLink(up);
  const ids = new Set(document.operations.map(({ id }) => id));
  const content = withoutMethods(named(text), ids);
  const title = headings(content)[0]?.text ?? 'onlyoffice-crm';
  return {
    path,
    title: `${title} · ${labels.package} · onlyoffice-crm`,
    description: `${title}, onlyoffice-crm`,
    body: html`<article class="prose" lang="en"><p class="crumb"><a href="${up}package/index.html">${labels.package}</a></p>${blocks(content, { operationPage })}</article>`,
  };
}

/** Calls the entries as they are imported. */
function named(text) {
  return text
    .replace(/\[(\w+)\](?=\(\1\/README\.md\))/g, (_, folder) => `[${entryName(folder)}]`)
    .replace(/^# (\w+)\n/, (_, folder) => `# ${entryName(folder)}\n`);
}

/** Leaves out the methods of operations, which have pages of their own in two languages. */
function withoutMethods(text, ids) {
  const sections = text.split(/^(?=### )/m);
  const kept = sections.filter((section) => !ids.has(/^### (\w+)\(\)/.exec(section)?.[1]));
  return kept.join('');
}
