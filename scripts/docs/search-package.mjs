// What the search knows of the package reference.
import { basename } from 'node:path';
import { headings, plain } from './markdown.mjs';
import { inWords } from './search-entries.mjs';

/**
 * The entries of the package and what they export. Most types are those of an operation or of the
 * document, and are found by their name alone: their members stand in the reference of the API.
 */
export function packageEntries(language, files) {
  const { labels, document } = language;
  const ofOperations = new Set(document.operations.map(({ id }) => inputName(id)));
  const isOfDocument = (name) =>
    ofOperations.has(name) || Object.hasOwn(document.components.schemas, name);
  const names = new Set(files.map(({ name }) => name));
  return files
    .filter(({ name }) => name !== 'README.md' && !isTypeOfConstant(name, names))
    .map(({ name: file, path, text }) => {
      const [folder, kind] = file.split('/');
      const entry = entryName(folder);
      if (basename(file) === 'README.md')
        return { url: path, title: entry, hint: labels.package, id: folder };
      const name = basename(file, '.md');
      const found = { url: path, title: name, hint: `${entry} · ${labels.exportKinds[kind]}` };
      return isOfDocument(name)
        ? found
        : { ...found, id: inWords(name), names: memberNames(kind, text), text: lead(text) };
    });
}

/** Whether a type has the name of a constant of its values, whose page says more. */
function isTypeOfConstant(file, all) {
  return file.includes('/type-aliases/') && all.has(file.replace('type-aliases', 'variables'));
}

/** What is imported for a folder of the reference. */
export function entryName(folder) {
  return folder === 'index' ? 'onlyoffice-crm' : `onlyoffice-crm/${folder}`;
}

/** The type of what the method of an operation takes. */
export function inputName(id) {
  return `${id[0].toUpperCase()}${id.slice(1)}Input`;
}

/** The members of a class, an interface or a type. */
function memberNames(kind, text) {
  if (kind === 'functions') return '';
  return headings(text)
    .filter(({ level, text: heading }) => level === 3 && /^[a-z]\w*(?:\(\))?$/.test(heading))
    .map(({ text: heading }) => heading)
    .join(' ');
}

/** The first sentence of what is said below the declaration. */
function lead(text) {
  const paragraph = text.split(/\n\n+/).find((one) => !/^(?:[#`|*>-]|\[)/.test(one));
  return paragraph && plain(paragraph).split(/(?<=\.) /)[0];
}
