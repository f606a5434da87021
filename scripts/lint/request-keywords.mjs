import { forEachRequestSchema } from './request-schemas.mjs';

/** What the client validates. */
const VALIDATED = [
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'minimum',
  'maximum',
  'items',
  'contains',
  'properties',
  'required',
  'additionalProperties',
  'dependentRequired',
  'allOf',
  'anyOf',
  'oneOf',
  'x-because',
  'x-hints',
  'x-any-case',
];
/** What only describes. */
const NOTES = [
  'title',
  'description',
  'examples',
  'format',
  'deprecated',
  'x-typescript',
  'x-enum-varnames',
  'x-enum-descriptions',
];

/**
 * A schema of a request has no keyword that the client would not validate. A deprecated body is
 * never sent by the client, so it may say how many members it has.
 */
export function requestKeywords() {
  return forEachRequestSchema((schema, { report, location }) => {
    for (const key of Object.keys(schema)) {
      if (schema.deprecated && /^m(in|ax)Properties$/.test(key)) continue;
      if (VALIDATED.includes(key) || NOTES.includes(key)) continue;
      report({
        message: `Express this without "${key}": the client does not validate it. It validates ${VALIDATED.slice(0, -3).join(', ')}.`,
        location: location.child(key).key(),
      });
    }
  });
}
