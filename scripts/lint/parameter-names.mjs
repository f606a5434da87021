import { nameOf } from './request-schemas.mjs';

const SUFFIX = { query: 'Query', path: 'Path' };

/**
 * A component of a parameter ends in Query or Path, so that none has the name of a schema in other
 * letter case.
 */
export function parameterNames() {
  return {
    Operation(operation, { report, location, resolve }) {
      for (const [i, parameter] of (operation.parameters ?? []).entries()) {
        if (!parameter.$ref) continue;
        const name = nameOf(parameter.$ref);
        const target = resolve(parameter).node;
        const suffix = SUFFIX[target?.in];
        if (suffix && !new RegExp(`^[A-Za-z]\\w*${suffix}$`).test(name)) {
          report({
            message: `Name the file of the ${target.in} parameter ${target.name} with ${suffix} at its end, such as ${target.name}${suffix}.yaml; "${name}" does not end so.`,
            location: location.child(['parameters', i]),
          });
        }
      }
    },
  };
}
