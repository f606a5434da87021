import { follow } from './request-schemas.mjs';

/**
 * `x-verify` names the operation that reads a single record, and the parameter of its path that
 * takes the id.
 */
export function verify() {
  const claims = [];
  const pathParameters = new Map();
  return {
    Operation(operation, context) {
      const { report, location, key } = context;
      if (key === 'get') {
        const parameters = (operation.parameters ?? []).map(
          (node, i) => follow(node, location.child(['parameters', i]), context)[0],
        );
        pathParameters.set(
          operation.operationId,
          parameters.filter((parameter) => parameter?.in === 'path').map(({ name }) => name),
        );
      }
      const claim = operation['x-verify'];
      if (claim !== undefined) claims.push({ claim, report, location: location.child('x-verify') });
    },
    Root: {
      leave() {
        for (const { claim, report, location } of claims) {
          const names = pathParameters.get(claim?.operationId);
          if (!names)
            report({
              message: `Name in x-verify the operationId of a GET that reads one of the records; "${claim?.operationId}" is none.`,
              location,
            });
          else if (!names.includes(claim.parameter))
            report({
              message: `Name in x-verify the parameter in the path of ${claim.operationId}, which is ${names.join(' or ') || 'none'}, not "${claim.parameter}".`,
              location,
            });
        }
      },
    },
  };
}
