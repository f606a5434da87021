import { forEachRequestSchema } from './request-schemas.mjs';

/** A schema of a request lists its members or combines other schemas, never both. */
export function requestComposition() {
  return forEachRequestSchema((schema, { report, location }) => {
    const key = ['allOf', 'anyOf', 'oneOf'].find((word) => schema[word]);
    if (!key || !schema.properties) return;
    report({
      message: `Do not put properties beside ${key}: make ${key} of named, closed objects, each with all its members. Many tools read one of the two only.`,
      location: location.child(key).key(),
    });
  });
}
