import type { Operation } from '../../operation/operation.js';
import type { Schema } from '../../operation/schema.js';
import type { Params } from './params.js';

/** Read leniently: what cannot be converted is the default. */
const LENIENT = ['count', 'startIndex'];

/**
 * Converts the numbers and booleans that an operation has, as the server does before it looks at
 * anything: what cannot be converted is 400 also for a record that does not exist.
 *
 * @throws ServerFault 400 when a value cannot be converted
 */
export function convertAll(params: Params, { input }: Operation): void {
  for (const part of ['query', 'body']) {
    for (const [name, schema] of membersOf(input.properties?.[part])) {
      if (!LENIENT.includes(name)) convert(params, name, schema);
    }
  }
}

const membersOf = (schema: Schema | undefined): [name: string, schema: Schema][] => [
  ...Object.entries(schema?.properties ?? {}),
  ...(schema?.anyOf ?? []).flatMap(membersOf),
];

function convert(params: Params, name: string, { type, items }: Schema): void {
  const types = [type].flat();
  if (types.includes('boolean')) params.flagOrNone(name);
  else if (types.includes('array') && items?.type === 'integer') params.integers(name);
  else if (types.includes('integer')) params.integerOrNone(name);
}
