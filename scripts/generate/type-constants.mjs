import { Constant, source } from './source.mjs';

/** The schemas that say nothing but a type, by the names of their constants. Hundreds of members have one. */
export const TYPES = new Map(
  Object.entries({
    booleanType: 'boolean',
    booleanOrNullType: ['boolean', 'null'],
    integerType: 'integer',
    nullType: 'null',
    numberType: 'number',
    stringType: 'string',
    stringOrNullType: ['string', 'null'],
  }).map(([name, type]) => [name, source({ type })]),
);

/** A schema, or the constant that stands for it. */
export function orType(schema) {
  const text = source(schema);
  const [name] = [...TYPES].find(([, type]) => type === text) ?? [];
  return name ? new Constant(name) : schema;
}
