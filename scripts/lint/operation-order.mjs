const ORDER = [
  'tags',
  'summary',
  'operationId',
  'x-source',
  'x-idempotent',
  'x-filters',
  'x-query-together',
  'x-verify',
  'security',
  'description',
  'parameters',
  'requestBody',
  'responses',
];

/** The keys of an operation stand in one order. */
export function operationOrder() {
  return {
    Operation(operation, { report, location }) {
      const keys = Object.keys(operation).filter((key) => ORDER.includes(key));
      const wanted = ORDER.filter((key) => keys.includes(key));
      const i = keys.findIndex((key, n) => key !== wanted[n]);
      if (i >= 0)
        report({
          message: `Put ${wanted[i]} before ${keys[i]}: the keys of an operation stand in the order ${ORDER.join(', ')}.`,
          location: location.child(keys[i]).key(),
        });
    },
  };
}
