/** Every body and every parameter shows an example. Whether it is valid is for other rules. */
export function examples() {
  const shows = (node) =>
    node?.example !== undefined || Object.keys(node?.examples ?? {}).length > 0;
  const branches = (schema) => [
    ...(schema?.anyOf ?? []),
    ...(schema?.oneOf ?? []),
    ...(schema?.allOf ?? []),
  ];

  return {
    MediaType(media, { report, location }) {
      if (!shows(media))
        report({
          message: 'Add an example of this body (examples, or example).',
          location: location.key(),
        });
    },
    Parameter(parameter, { report, location, resolve }) {
      const follow = (schema, from) => {
        if (!schema?.$ref)
          return shows(schema) || branches(schema).some((branch) => follow(branch, from));
        const target = resolve(schema, from);
        return follow(target.node, target.location?.source.absoluteRef);
      };
      if (parameter.required ? shows(parameter) : follow(parameter.schema)) return;
      report({
        message: `Add an example of the parameter ${parameter.name}: ${parameter.required ? 'example' : 'schema.examples'}.`,
        location: location.key(),
      });
    },
  };
}
