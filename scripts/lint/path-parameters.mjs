import { follow } from './request-schemas.mjs';

/** The schema of a path parameter has no references inside, which orval cannot resolve there. */
export function pathParameters() {
  return {
    Parameter(parameter, context) {
      if (parameter.in !== 'path' || !parameter.schema) return;
      const [schema] = follow(parameter.schema, context.location.child('schema'), context);
      if (hasReference(schema)) {
        context.report({
          message: `Write the schema of the path parameter ${parameter.name} without references inside: orval cannot resolve them there.`,
          location: context.location.child('schema').key(),
        });
      }
    },
  };
}

function hasReference(node) {
  if (typeof node !== 'object' || node === null) return false;
  return '$ref' in node || Object.values(node).some(hasReference);
}
