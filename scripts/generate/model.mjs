/** The HTTP methods of the document, as its keys. */
export const METHODS = ['get', 'put', 'post', 'delete'];

/** The component that a reference names, of any kind. */
export const nameOf = ({ $ref }) => $ref.split('/').at(-1);

/**
 * The operations of a bundled document, with what the generators need of each.
 *
 * @param document the bundled document
 */
export function operationsOf(document) {
  const { components, paths } = document;
  const resolve = (kind, node) => (node.$ref ? components[kind][nameOf(node)] : node);
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const node = item[method];
      const [status] = Object.keys(node.responses).filter((code) => code.startsWith('2'));
      const body = sentBody(document, node);
      return {
        id: node.operationId,
        area: node.tags[0],
        method: method.toUpperCase(),
        path,
        node,
        parameters: (node.parameters ?? []).map((parameter) => ({
          component: parameter.$ref && nameOf(parameter),
          ...resolve('parameters', parameter),
        })),
        body: body && {
          mediaType: body.mediaType,
          schema: body.schema,
          isRequired: node.requestBody.required === true,
        },
        result: resultOf(document, resolve('responses', node.responses[status])),
      };
    }),
  );
}

/**
 * The body that a client sends with an operation. A deprecated one is only what the server reads
 * too, such as the filter of a DELETE, which belongs into the query string.
 *
 * @param document the bundled document
 * @param operation an operation of it
 * @returns its media type and what the document says of it, or undefined when nothing is sent
 */
export function sentBody({ components }, { requestBody }) {
  const isSent = ([, { schema }]) =>
    !(schema.$ref ? components.schemas[nameOf(schema)] : schema).deprecated;
  const [mediaType, media] = Object.entries(requestBody?.content ?? {}).find(isSent) ?? [];
  return media && { mediaType, ...media };
}

/** The schema of the result inside the envelope of a response. */
function resultOf({ components }, response) {
  const envelope = components.schemas[nameOf(response.content['application/json'].schema)];
  return envelope.allOf.find((part) => part.properties).properties.response;
}

/** The names of the schema components that a node refers to, directly or through others. */
export function schemasIn(document, node, found = new Set()) {
  if (typeof node !== 'object' || node === null) return found;
  if (typeof node.$ref === 'string') {
    const [, kind, name] = node.$ref.match(/^#\/components\/(\w+)\/(.+)$/) ?? [];
    if (kind === 'schemas' && !found.has(name)) {
      found.add(name);
      schemasIn(document, document.components.schemas[name], found);
    } else if (kind && kind !== 'schemas') {
      schemasIn(document, document.components[kind][name], found);
    }
    return found;
  }
  for (const part of Object.values(node)) schemasIn(document, part, found);
  return found;
}
