/**
 * An optional query parameter shows its examples in its schema only: consoles send the `example` of
 * a parameter unasked.
 */
export function queryExamples() {
  return {
    Parameter(parameter, { report, location }) {
      if (parameter.in !== 'query' || parameter.required) return;
      for (const key of ['example', 'examples']) {
        if (parameter[key] !== undefined)
          report({
            message: `Move the ${key} of the optional parameter ${parameter.name} into schema.examples: many tools send the ${key} of a parameter unasked.`,
            location: location.child(key).key(),
          });
      }
    },
  };
}
