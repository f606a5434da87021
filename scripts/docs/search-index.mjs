import MiniSearch from 'minisearch';
import { packIndex } from './assets/packed-index.mjs';
import { INDEX } from './assets/terms.mjs';
import { areaEntries, guideEntries, operationEntries, typeEntries } from './search-entries.mjs';
import { packageEntries } from './search-package.mjs';

/**
 * The search index of a language as a classic script, because pages cannot fetch from a disk.
 *
 * @param {object} language
 * @param {object[]} pages those of the operations say which types they show
 * @param {{ name: string, text: string }[]} files the pages of the package reference
 */
export function searchIndex(language, pages, files) {
  const index = new MiniSearch(INDEX);
  const entries = [
    ...areaEntries(language),
    ...guideEntries(language),
    ...operationEntries(language),
    ...typeEntries(language, pages),
    ...packageEntries(language, files),
  ];
  index.addAll(entries.map((entry, i) => ({ ...entry, i })));
  return `globalThis.searchIndex = ${JSON.stringify(packIndex(index.toJSON(), INDEX.storeFields))};\n`;
}
