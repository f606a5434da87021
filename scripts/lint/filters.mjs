import { follow } from './request-schemas.mjs';

/**
 * `x-filters` names members and parameters that exist, and every operation that changes what a
 * filter matches has it.
 */
export function filters() {
  let url;
  return {
    PathItem(_item, { key }) {
      url = key;
    },
    Operation(operation, context) {
      const { report, location, key } = context;
      const list = operation['x-filters'];
      if (list === undefined) {
        if (key !== 'get' && /\/filter(\/|$)/.test(url)) {
          report({
            message: `List in x-filters of ${operation.operationId} the members and parameters that narrow what it changes, so that the client can ask before it changes everything.`,
            location: location.key(),
          });
        }
        return;
      }
      const known = namesOf(operation, context);
      for (const [i, filter] of [list].flat().entries()) {
        const at = location.child(['x-filters', i]);
        const names = known[filter?.in];
        if (
          !names ||
          Object.keys(filter).some((word) => !['in', 'name', 'matchesAll'].includes(word))
        )
          report({
            message:
              'Write a filter as { in: body | query, name: NAME, matchesAll: [VALUES] }, the last being optional.',
            location: at,
          });
        else if (!names.has(filter.name))
          report({
            message: `${operation.operationId} has no ${filter.in === 'body' ? 'member of its body' : 'query parameter'} that is named ${filter.name}.`,
            location: at,
          });
        if (filter?.matchesAll !== undefined && !Array.isArray(filter.matchesAll))
          report({ message: 'List in matchesAll the values that do not narrow.', location: at });
      }
    },
  };
}

/** The names of the members of the body and of the query parameters of an operation. */
function namesOf(operation, context) {
  const known = { body: new Set(), query: new Set() };
  for (const [i, node] of (operation.parameters ?? []).entries()) {
    const [parameter] = follow(node, context.location.child(['parameters', i]), context);
    if (parameter?.in === 'query') known.query.add(parameter.name);
  }
  const collect = (node, location) => {
    const [schema, at] = follow(node, location, context);
    for (const name of Object.keys(schema?.properties ?? {})) known.body.add(name);
    for (const key of ['allOf', 'anyOf', 'oneOf'])
      for (const branch of schema?.[key] ?? []) collect(branch, at);
  };
  const [body, at] = follow(operation.requestBody, context.location.child('requestBody'), context);
  for (const [type, media] of Object.entries(body?.content ?? {}))
    if (media.schema) collect(media.schema, at.child(['content', type, 'schema']));
  return known;
}
