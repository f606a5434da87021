import { METHODS, sentBody } from './model.mjs';

/**
 * A copy of the document without the bodies that no client should send, for the tools that make
 * clients: some prefer JSON to the form of an upload.
 */
export function withoutDeprecatedBodies(document) {
  const copy = structuredClone(document);
  const operations = Object.values(copy.paths).flatMap((item) =>
    METHODS.flatMap((method) => item[method] ?? []),
  );
  for (const operation of operations.filter(({ requestBody }) => requestBody)) {
    const { mediaType, ...media } = sentBody(copy, operation) ?? {};
    if (mediaType) operation.requestBody.content = { [mediaType]: media };
    else delete operation.requestBody;
  }
  return withoutUnused(copy);
}

/** The same document without the components that nothing refers to. */
export function withoutUnused(document) {
  const used = new Set();
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (typeof node.$ref === 'string' && !used.has(node.$ref)) {
      used.add(node.$ref);
      const [, , kind, name] = node.$ref.split('/');
      visit(document.components[kind][name]);
    }
    Object.values(node).forEach(visit);
  };
  visit(document.paths);
  const { securitySchemes, ...kinds } = document.components;
  const components = Object.entries(kinds).map(([kind, parts]) => [
    kind,
    Object.fromEntries(
      Object.entries(parts).filter(([name]) => used.has(`#/components/${kind}/${name}`)),
    ),
  ]);
  return {
    ...document,
    components: {
      securitySchemes,
      ...Object.fromEntries(components.filter(([, parts]) => Object.keys(parts).length > 0)),
    },
  };
}
