import { wholeForms } from '../../generated/whole-forms.js';
import type { Schema } from '../../src/operation/schema.js';

/**
 * Removes from a result in JSON what XML does not carry, by what the document says and not by what
 * came.
 *
 * @param value the result
 * @param schema what the document says of it, or undefined for what it does not describe
 * @param lose is told what was removed
 */
export function withoutWhatXmlLoses(
  value: unknown,
  schema: Schema | undefined,
  lose: (what: string) => void = () => undefined,
): unknown {
  if (typeof value === 'string') return asXmlWritesIt(value, lose);
  if (Array.isArray(value)) {
    return value.map((element) => withoutWhatXmlLoses(element, schema?.items, lose));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const memberSchema = memberOf(schema, name) ?? memberOf(schema && wholeForms.get(schema), name);
    if (schema && !memberSchema) {
      lose('members that the document does not know');
    } else if (isLostArray(name, member, schema, memberSchema)) {
      lose('empty arrays that may be absent');
    } else {
      entries.push([name, withoutWhatXmlLoses(member, memberSchema, lose)]);
    }
  }
  return Object.fromEntries(entries);
}

const memberOf = (schema: Schema | undefined, name: string): Schema | undefined =>
  schema?.properties?.[name];

/** An empty array leaves nothing in XML. The client fills in those that are always written. */
function isLostArray(
  name: string,
  member: unknown,
  schema: Schema | undefined,
  memberSchema: Schema | undefined,
): boolean {
  const isEmpty = Array.isArray(member) && member.length === 0;
  return isEmpty && memberSchema?.type === 'array' && !schema?.lists?.includes(name);
}

function asXmlWritesIt(value: string, lose: (what: string) => void): string {
  const whole = value.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  if (whole !== value) lose('halves of characters');
  const text = whole.replaceAll(/\r\n?/g, '\n');
  if (text !== whole) lose('line ends');
  return text;
}
