/**
 * Every operation documents every status that the server can respond with: 201 for a POST and 200
 * otherwise, then 400, 401, 402, 403, 404 where an id stands in the path, 500 and 503. An operation
 * without credentials (`security: []`) is never refused for the lack of them: no 401, 402, 403.
 */
export function statusLadder() {
  let url;
  return {
    PathItem(_item, { key }) {
      url = key;
    },
    Operation(operation, { report, location, key }) {
      const open = operation.security?.length === 0;
      const success = key === 'post' ? '201' : '200';
      const wanted = [
        success,
        '400',
        ...(open ? [] : ['401', '402', '403']),
        ...(url.includes('{') ? ['404'] : []),
        '500',
        '503',
      ];
      for (const status of wanted) {
        if (operation.responses?.[status]) continue;
        report({
          message: `Document the response ${status}: add responses/'${status}' to ${operation.operationId}${status === success ? '' : ', with a $ref into spec/responses/'}.`,
          location: location.child('responses').key(),
        });
      }
    },
  };
}
