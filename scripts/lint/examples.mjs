/** Every body, every answer with content and every parameter shows an example. Whether it is valid is for other rules. */
export function examples() {
  const shows = (node) => node.example !== undefined || Object.keys(node.examples ?? {}).length > 0;
  return {
    MediaType(media, { report, location }) {
      if (!shows(media)) report({ message: 'Add an example of this body (examples, or example).', location: location.key() });
    },
    Parameter(parameter, { report, location }) {
      if (!shows(parameter)) report({ message: `Add an example of the parameter ${parameter.name}.`, location: location.key() });
    },
  };
}
