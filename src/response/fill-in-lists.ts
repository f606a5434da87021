import type { Schema } from '../operation/schema.js';

/**
 * Fills in the arrays that the server always writes and that did not come: an empty one leaves
 * nothing in XML, nor on some pages of the vendors.
 *
 * @param schema what the document says of a value
 * @param value a valid value, which is changed
 * @param names the members of the result that were asked for, in small letters, or undefined for
 * all
 */
export function fillInLists(schema: Schema, value: unknown, names?: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items && hasLists(items)) for (const element of value) fillInLists(items, element, names);
    return;
  }
  const record = value as Record<string, unknown>;
  const { properties = {}, lists = [] } = schema;
  for (const name in properties) {
    const member = record[name];
    if (typeof member === 'object' && member !== null) fillInLists(properties[name]!, member);
  }
  for (const name of lists) {
    if (record[name] === undefined && (names?.includes(name.toLowerCase()) ?? true))
      record[name] = [];
  }
}

const hasLists = ({ type }: Schema): boolean => type !== 'string' && type !== 'integer';
