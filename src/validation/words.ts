import { oneLine } from '../errors/text.js';

/** Whether a value is one of an enum; its words may be written in any letter case if it says so. */
export function isOneOf(values: readonly unknown[], value: unknown, anyCase = false): boolean {
  const spelling = (one: unknown): string => (anyCase ? String(one).toLowerCase() : String(one));
  if (typeof value !== 'string') return values.includes(value);
  // A number of an enum may be a string where everything is a string, in a URL.
  return values.some((one) => spelling(one) === spelling(value));
}

/** A name that a caller gave, as it may stand in a message. */
export const cleanName = (name: string): string => oneLine(name).slice(0, 60);

/** What to say about a name that is not known. */
export function adviceFor(unknown: string, known: readonly string[]): string {
  const meant = meantBy(unknown, known);
  return meant ? `; did you mean ${meant}?` : `; known names are ${known.join(', ')}`;
}

/** The known name that a caller probably meant. */
export const meantBy = (unknown: string, known: readonly string[]): string | undefined =>
  known.find((name) => skeleton(name) === skeleton(unknown));

/** What stays of a name when it is misspelt in the usual ways: capitals, a plural, double letters. */
const skeleton = (name: string): string => name.toLowerCase().replace(/[s_-]|(.)(?=\1)/g, '');
