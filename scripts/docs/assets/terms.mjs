// How texts become terms of the search index. The build and the page use the same rules.
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

const CYRILLIC = /[а-я]/;
// Russian nouns that the stemmer takes for verbs in some of their forms: запись, but записи.
const NOUN_STEM = /^(?:домен|запис|имен|подпис|токен|времен)/;
const NOMINATIVES = new Map([
  ['имя', 'имен'],
  ['время', 'времен'],
]);
// A vowel that other forms of a Russian noun have not: сделок and сделка, список and списка,
// владелец and владельца. A stem of one syllable keeps it: строк and строка.
const FLEETING_VOWEL = /([аеиоуыэюя].*[бвгджзклмнпрстфхцчшщ])[оеь]([кц])$/;
const FLEETING_AFTER_VOWEL = /([аеиоуыэюя])ек$/; // настроек and настройка
const NOT_PLURAL = /(?:us|is)$/; // status

/** The term of a word: lower case, е for ё, without its ending. */
export function termOf(word) {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (lower.length < 2) return null;
  return CYRILLIC.test(lower) ? russianTerm(lower) : englishTerm(lower);
}

function russianTerm(word) {
  return (
    NOMINATIVES.get(word) ??
    NOUN_STEM.exec(word)?.[0] ??
    russian(word).replace(FLEETING_VOWEL, '$1$2').replace(FLEETING_AFTER_VOWEL, '$1йк')
  );
}

function englishTerm(word) {
  return NOT_PLURAL.test(word) ? word : english(word);
}

export const INDEX = {
  idField: 'i',
  fields: ['title', 'id', 'path', 'other', 'synonyms', 'names', 'text'],
  storeFields: ['url', 'title', 'hint'],
  processTerm: termOf,
  searchOptions: {
    boost: { title: 4, id: 4, other: 3, path: 2, synonyms: 2, names: 2 },
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};
