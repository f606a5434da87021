/**
 * Parameters stand in each operation, the path's first, each as a reference into spec/parameters/.
 */
export function operationParameters() {
  return {
    PathItem(item, { report, location }) {
      if (item.parameters)
        report({
          message:
            'Move the parameters of this path into each of its operations, before their own: not every tool reads parameters of a path.',
          location: location.child('parameters').key(),
        });
    },
    Operation(operation, { report, location }) {
      let hasOthers = false;
      for (const [i, parameter] of (operation.parameters ?? []).entries()) {
        const at = location.child(['parameters', i]);
        if (!parameter.$ref?.includes('/parameters/'))
          report({
            message:
              'Move this parameter into a file below spec/parameters/ and refer to it with $ref.',
            location: at,
          });
        const isOfPath = parameter.$ref
          ? /Path\.yaml$/.test(parameter.$ref)
          : parameter.in === 'path';
        if (isOfPath && hasOthers)
          report({ message: 'List the parameters of the path before all others.', location: at });
        hasOthers ||= !isOfPath;
      }
    },
  };
}
