import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { buildAssets } from './assets.mjs';
import { ApiDocument } from './document.mjs';
import { readGuides } from './guides.mjs';
import { en } from './labels/en.mjs';
import { ru } from './labels/ru.mjs';
import { writeLlmsTexts } from './llms.mjs';
import { apiPage, areaPage } from './pages/api.mjs';
import { downloadsPage } from './pages/downloads.mjs';
import { entryPage } from './pages/entry.mjs';
import { guidePage, guidesPage } from './pages/guide.mjs';
import { homePage } from './pages/home.mjs';
import { operationPage } from './pages/operation.mjs';
import { readPackage } from './pages/package.mjs';
import { shell } from './parts/shell.mjs';
import { buildRedoc } from './redoc.mjs';
import { searchIndex } from './search-index.mjs';

const GENERATED = new URL('../../generated/', import.meta.url);
const DOCUMENTS = [
  'openapi.yaml',
  'openapi.json',
  'openapi.ru.yaml',
  'openapi-3.0.json',
  'openapi-xml.yaml',
];

/**
 * Builds the site into a folder that any static host serves and a browser opens from a disk.
 *
 * @returns the folder and how many pages it has
 */
export async function buildSite(target) {
  // The old site stays until the new one is complete.
  const folder = `${target}.building`;
  await rm(folder, { recursive: true, force: true });
  const write = async (path, text) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const reference = await readPackage();
  const languages = [
    await readLanguage('en', en, 'openapi.yaml', reference),
    await readLanguage('ru', ru, 'openapi.ru.yaml', reference),
  ];
  const [english, russian] = languages;
  english.other = russian;
  russian.other = english;
  let count = 0;
  for (const language of languages) {
    const pages = [...pagesOf(language), ...reference.pagesOf(language)];
    for (const page of pages) await write(`${language.code}/${page.path}`, shell(page, language));
    count += pages.length;
    await write(`assets/search.${language.code}.js`, searchIndex(language, pages, reference.files));
  }
  await write('index.html', entryPage(languages));
  await writeLlmsTexts(english, write);
  await buildAssets(join(folder, 'assets'));
  for (const name of DOCUMENTS) {
    await mkdir(join(folder, 'downloads'), { recursive: true });
    await copyFile(new URL(name, GENERATED), join(folder, 'downloads', name));
  }
  for (const { code, source } of languages) {
    await buildRedoc(source, join(folder, 'downloads', `redoc.${code}.html`));
  }
  await rm(target, { recursive: true, force: true });
  await rename(folder, target);
  return { folder: target, pages: count };
}

async function readLanguage(code, labels, file, { typePage }) {
  const source = parse(await readFile(new URL(file, GENERATED), 'utf8'));
  const document = new ApiDocument(source);
  const ids = new Set(document.operations.map(({ id }) => id));
  return {
    code,
    labels,
    source,
    document,
    areas: document.areas,
    guides: await readGuides(code),
    typePage,
    /** For the pages of a folder: where the page of an operation is, if there is one. */
    operationLink: (up) => (id) => (ids.has(id) ? `${up}api/${id}.html` : undefined),
  };
}

function pagesOf(language) {
  const { areas, guides, document } = language;
  return [
    homePage(language),
    guidesPage(language),
    ...guides.map((guide) => guidePage(guide, language)),
    apiPage(language),
    ...areas.map((area) => areaPage(area, language)),
    ...document.operations.map((operation) => operationPage(operation, language)),
    downloadsPage(language),
  ];
}
