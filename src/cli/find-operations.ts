import type { DocumentedOperation } from './document.js';
import type { RussianTitle } from './russian-titles.js';

/** What people look for, and no title of an operation that changes access says. */
const ACCESS = 'права доступа';

const PREPOSITION = /^[а-я]{1,2}$/;

/** The operations that have every word, in their English texts or, in any form, in their Russian ones. */
export function findOperations(
  all: readonly DocumentedOperation[],
  titles: ReadonlyMap<string, RussianTitle>,
  wanted: readonly string[],
): DocumentedOperation[] {
  const words = wanted.flatMap(wordsOf).filter((word) => !PREPOSITION.test(word));
  return all.filter(({ operationId, path, area, summary }) => {
    const english = `${operationId} ${path} ${area} ${summary}`.toLowerCase();
    const title = titles.get(operationId);
    const access = operationId.includes('Access') ? ACCESS : '';
    const russian = wordsOf(`${title?.summary} ${title?.area} ${access}`);
    return words.every(
      (word) => english.includes(word) || russian.some((other) => isForm(word, other)),
    );
  });
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[\s,:]+/)
    .filter(Boolean);

/** Whether a word is the beginning of another, or a form of it. */
const isForm = (word: string, other: string): boolean =>
  other.startsWith(word) || (/[а-я]/.test(word) && stemOf(word) === stemOf(other));

/** A Russian word without its ending, and without the vowel that сделок has and сделка has not. */
const stemOf = (word: string): string =>
  word.replace(/(?:[аеиоуыэюяйь]+(?:ми?|х|го)?|[аеиоуыэюяйь]*[ое]в)$/, '').replace(/[оейь]к$/, 'к');
