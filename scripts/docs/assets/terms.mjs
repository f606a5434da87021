// How texts become terms of the search index. The build and the page use the same rules.
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

const CYRILLIC = /[а-я]/;

/** The term of a word: lower case, е for ё, without its ending. */
export function termOf(word) {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (lower.length < 2) return null;
  return CYRILLIC.test(lower) ? russian(lower) : english(lower);
}

export const INDEX = {
  idField: 'i',
  fields: ['title', 'id', 'path', 'other', 'synonyms', 'text'],
  storeFields: ['url', 'title', 'hint'],
  processTerm: termOf,
  searchOptions: {
    boost: { title: 4, id: 4, other: 3, path: 2, synonyms: 2 },
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};
