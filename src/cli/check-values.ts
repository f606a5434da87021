import type { Schema } from '../operation/schema.js';
import { validate } from '../validation/validate.js';
import { usageError } from './exit.js';
import type { Texts } from './texts/index.js';
import { isArray } from './values.js';

/**
 * Refuses a value of a flag in the language of the user, before the client refuses it in English.
 *
 * @param place the flag, and the filter in it
 * @param schema what the document says of the value
 * @param value what was written, typed
 * @throws CliError of usage
 */
export function checkValue(place: string, schema: Schema, value: unknown, words: Texts): void {
  if (validate(schema, value, place, true) === undefined) return;
  const { contains, ...elements } = schema;
  const isOneMissing = contains && validate(elements, value, place, true) === undefined;
  const wanted = isOneMissing ? words.wanted.withId : wantedOf(schema, words);
  throw usageError(words.badValue(place, wanted));
}

/**
 * Refuses a parameter that the server ignores without its partner.
 *
 * @param given the names that were given
 * @param partners for each name those that it needs
 * @param placeOf the flag of a name
 * @throws CliError of usage
 */
export function checkPartners(
  given: readonly string[],
  partners: Readonly<Record<string, readonly string[]>> = {},
  placeOf: (name: string) => string,
  words: Texts,
): void {
  for (const name of given) {
    const other = partners[name]?.find((one) => !given.includes(one));
    if (other !== undefined) throw usageError(words.partnerMissing(placeOf(name), placeOf(other)));
  }
}

/** What a value has to be, such as a whole number from 1 to 1000. */
function wantedOf(schema: Schema, words: Texts): string {
  const branches = [schema, ...(schema.anyOf ?? [])];
  const parts = isArray(schema) ? branches.flatMap(({ items }) => items ?? []) : branches;
  const { pattern, like = '', minimum, maximum } = parts.find(isTelling) ?? {};
  const types = parts.flatMap(({ type = [] }) => type);
  const values = parts.flatMap((part) => part.enum ?? []);
  const named = values.filter((value) => typeof value === 'string');
  const { wanted } = words;
  if (values.length > 0) return wanted.oneOf(named.length > 0 ? named : values.map(String));
  if (pattern && /^\d{4}-\d\d-\d\d/.test(like)) return wanted.date;
  if (pattern) return isUserId(like) ? wanted.userId(like) : wanted.like(like);
  if (types.includes('boolean')) return wanted.boolean;
  return types.includes('integer') ? wanted.integer(minimum, maximum) : wanted.text;
}

const isTelling = ({ pattern, minimum, maximum }: Schema): boolean =>
  [pattern, minimum, maximum].some((keyword) => keyword !== undefined);

/** Whether a text is an id in the form 8-4-4-4-12. */
export const isUserId = (text: string): boolean =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
