import { oneLine } from '../errors/text.js';

const plain = (title: string): string => title.normalize('NFC').trim().toLowerCase();

/** Whether two titles are the same but for letter case and outer blanks. */
export const sameTitle = (one: string | null | undefined, other: string): boolean =>
  plain(one ?? '') === plain(other);

/**
 * An unknown title for a message, with the one that was probably meant and all that there are.
 *
 * @param unknown what the caller gave
 * @param known the titles that there are
 */
export function adviceForTitle(unknown: string, known: readonly string[]): string {
  const meant = known.find((title) => isNear(plain(unknown), plain(title)));
  const all = known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `${oneLine(unknown)}${hint}; ${all}`;
}

/** Whether one text becomes the other with at most two letters changed, added or left out. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)! <= Math.min(2, Math.floor(other.length / 3));
}
