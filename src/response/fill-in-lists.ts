import type { Schema } from '../operation/schema.js';

/**
 * Fills in the arrays that the server always writes and that did not come: an empty one leaves
 * nothing in XML, nor on some pages of the vendors.
 *
 * @param schema what the document says of a result
 * @param value a valid result, which is changed
 * @param fields the members of the result that were asked for, or undefined for all
 */
export function fillInLists(
  schema: Schema,
  value: unknown,
  fields?: readonly string[] | undefined,
): void {
  const names = fields?.flatMap((list) => list.toLowerCase().split(',')).map((name) => name.trim());
  fillIn(schema, value, (name) => names?.includes(name.toLowerCase()) ?? true);
}

function fillIn(schema: Schema, value: unknown, isWanted: (name: string) => boolean): void {
  if (typeof value !== 'object' || value === null) return;
  const { items, properties = {}, lists = [] } = schema;
  if (Array.isArray(value)) {
    if (items?.properties) for (const element of value) fillIn(items, element, isWanted);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const name in properties) {
    const member = record[name];
    if (typeof member === 'object' && member !== null)
      fillIn(properties[name]!, member, () => true);
  }
  for (const name of lists) {
    if (record[name] === undefined && isWanted(name)) record[name] = [];
  }
}
