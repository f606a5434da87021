import { forEachRequestSchema } from './request-schemas.mjs';

/**
 * A schema of a request lists its members or combines other schemas, never both, and has one type
 * beside null.
 */
export function requestComposition() {
  return forEachRequestSchema((schema, { report, location }) => {
    const types = [schema.type].flat().filter((type) => type !== 'null');
    if (types.length > 1) {
      report({
        message: `Make anyOf of the types ${types.join(' and ')}. Kubb does not end at a list of both, and orval puts the pattern of a string on a number.`,
        location: location.child('type'),
      });
    }
    const key = ['allOf', 'anyOf', 'oneOf'].find((word) => schema[word]);
    if (!key || !schema.properties) return;
    report({
      message: `Do not put properties beside ${key}: make ${key} of named, closed objects, each with all its members. Many tools read one of the two only.`,
      location: location.child(key).key(),
    });
  });
}
