import type { Schema } from '../operation/schema.js';
import { validate } from '../validation/validate.js';
import { cleanName } from '../validation/words.js';
import { usageError } from './exit.js';
import type { Texts } from './texts/index.js';

/** The members of an input's part, such as its query, in the document. */
export const membersOf = (schema: Schema, part: string): Readonly<Record<string, Schema>> =>
  schema.properties?.[part]?.properties ?? {};

/** Whether a member is an array, and may therefore be given several times. */
export const isArray = ({ type = [], anyOf = [] }: Schema): boolean =>
  [type].flat().includes('array') || anyOf.some(isArray);

/**
 * A value as the document wants it, from what was written on the command line. What fits nothing
 * stays text, so that the validation of the client says what is wrong with it.
 */
export function typedValue(schema: Schema, texts: readonly string[]): unknown {
  if (!isArray(schema)) return scalarOf(schema, texts[0]!);
  const { items = {} } = [schema, ...(schema.anyOf ?? [])].find(({ items }) => items) ?? {};
  return texts.map((text) => scalarOf(items, text));
}

function scalarOf(schema: Schema, text: string): unknown {
  const candidates: unknown[] = [];
  if (/^-?\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text)
    candidates.push(Number(text));
  if (/^(?:true|false)$/i.test(text)) candidates.push(text.toLowerCase() === 'true');
  // A text that also fits is left as it is written.
  const fits = (value: unknown): boolean => validate(schema, value, 'value') === undefined;
  return fits(text) ? text : (candidates.find(fits) ?? text);
}

/**
 * The elements of a list on the command line. An empty one is refused, since it may be a variable of
 * a script that is not set.
 *
 * @param flag the flag that takes the list
 * @param kind what its value is called in the help
 * @param text what was written
 * @param separator what stands between two elements
 * @throws CliError of usage when the list or an element is empty
 */
export function elementsOf(
  flag: string,
  kind: string,
  text: string,
  words: Texts,
  separator: RegExp = /,/,
): string[] {
  const list = text.trim();
  if (list === '') throw usageError(words.valueMissing(`--${flag}`, words.values[kind] ?? kind));
  const elements = list.split(separator).map((element) => element.trim());
  const empty = elements.indexOf('');
  if (empty < 0) return elements;
  throw usageError(words.emptyElement(flag, cleanName(list), empty + 1));
}
