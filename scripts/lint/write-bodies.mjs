import { follow } from './request-schemas.mjs';

/** Query parameters that shape the response, and the search text, which the server reads from the query only. */
const QUERY_ONLY = ['count', 'startIndex', 'fields', 'filterValue'];

/**
 * Every PUT, POST and DELETE describes what the server reads from a JSON body. That of a DELETE is
 * deprecated and has the members that the query parameters have, since the server reads them there
 * too and HTTP gives such a body no meaning.
 */
export function writeBodies() {
  return {
    Operation(operation, context) {
      const { report, location, key } = context;
      if (key === 'get') return;
      const id = operation.operationId;
      const [body, at] = follow(operation.requestBody, location.child('requestBody'), context);
      const content = body?.content ?? {};
      const json = content['application/json'];
      if (!json) {
        if (!content['multipart/form-data'])
          report({
            message: `Describe the JSON body of ${id}: NoParameters if the server reads nothing from it.`,
            location: location.key(),
          });
        return;
      }
      if (key !== 'delete') return;
      const [schema] = follow(
        json.schema,
        at.child(['content', 'application/json', 'schema']),
        context,
      );
      if (!schema?.deprecated)
        report({
          message: `Write deprecated: true into the schema of the body of ${id}: a proxy or a client may drop the body of a DELETE.`,
          location: at.key(),
        });
      const names = (operation.parameters ?? [])
        .map((node, i) => follow(node, location.child(['parameters', i]), context)[0])
        .filter((parameter) => parameter?.in === 'query' && !QUERY_ONLY.includes(parameter.name))
        .map(({ name }) => name);
      const members = Object.keys(schema?.properties ?? {});
      if (names.sort().join() !== members.sort().join())
        report({
          message: `Give the body of ${id} the members ${names.join(', ') || 'none'}, which are its query parameters. It has ${members.join(', ') || 'none'}.`,
          location: at.key(),
        });
    },
  };
}
