import type { Schema } from '../operation/schema.js';
import { validate } from '../validation/validate.js';

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
