const APPLICATORS = ['items', 'contains'];
const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'];

/**
 * Makes a visitor that calls `check` once for each schema of a request, however many operations use
 * it. References are followed, so the schema that `check` receives has none.
 *
 * @param {(schema: object, found: { location: object, report: Function, name?: string, isBody:
 * boolean }) => void} check   `name` is the name of the component, `isBody` is false below a
 * parameter
 */
export function forEachRequestSchema(check) {
  const seen = new Set();

  function visit(node, location, context, name, isBody) {
    if (typeof node !== 'object' || node === null) return;
    if (node.$ref) {
      const target = context.resolve(node, location.source.absoluteRef);
      if (target.location) visit(target.node, target.location, context, nameOf(node.$ref), isBody);
    }
    const id = `${location.absolutePointer} ${isBody}`;
    if (seen.has(id)) return;
    seen.add(id);
    if (!node.$ref) check(node, { location, report: context.report, name, isBody });
    for (const key of APPLICATORS)
      if (node[key]) visit(node[key], location.child(key), context, undefined, isBody);
    for (const key of COMPOSITIONS)
      for (const [i, branch] of (node[key] ?? []).entries())
        visit(branch, location.child([key, i]), context, undefined, isBody);
    for (const key of Object.keys(node.properties ?? {}))
      visit(node.properties[key], location.child(['properties', key]), context, undefined, isBody);
  }

  return {
    Operation(operation, context) {
      for (const [i, node] of (operation.parameters ?? []).entries()) {
        const [parameter, location] = follow(
          node,
          context.location.child(['parameters', i]),
          context,
        );
        if (parameter?.schema)
          visit(parameter.schema, location.child('schema'), context, undefined, false);
      }
      if (!operation.requestBody) return;
      const [body, location] = follow(
        operation.requestBody,
        context.location.child('requestBody'),
        context,
      );
      for (const [type, media] of Object.entries(body?.content ?? {})) {
        if (media.schema)
          visit(
            media.schema,
            location.child(['content', type, 'schema']),
            context,
            undefined,
            true,
          );
      }
    },
  };
}

/** A node and its place, behind its reference if it is one. */
export function follow(node, location, context) {
  if (!node?.$ref) return [node, location];
  const target = context.resolve(node, location.source.absoluteRef);
  return [target.node, target.location];
}

/** The name of the component that a reference leads to, which is the name of its file. */
export function nameOf(ref) {
  return ref
    .split('/')
    .at(-1)
    .replace(/\.yaml$/, '');
}
