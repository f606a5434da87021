/**
 * Every operation says in `x-idempotent` whether the client may send it again, and a read may
 * always be.
 */
export function idempotent() {
  return {
    Operation(operation, { report, location, key }) {
      const said = operation['x-idempotent'];
      if (typeof said !== 'boolean') {
        report({
          message: `Say in x-idempotent of ${operation.operationId} whether the request may be sent again: true if twice does what once does, otherwise false.`,
          location: location.child('x-idempotent').key(),
        });
      } else if (key === 'get' && !said) {
        report({
          message: `${operation.operationId} is a read, so its x-idempotent is true.`,
          location: location.child('x-idempotent').key(),
        });
      }
    },
  };
}
