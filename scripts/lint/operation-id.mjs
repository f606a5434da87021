/**
 * An operationId is camelCase and starts with a verb that its HTTP method allows (option `verbs`).
 */
export function operationId({ verbs }) {
  return {
    Operation(operation, { report, location, key }) {
      const id = operation.operationId ?? '';
      const allowed = verbs[key] ?? [];
      const verb = allowed.find((word) => id === word || new RegExp(`^${word}[A-Z]`).test(id));
      if (verb && /^[a-z][A-Za-z0-9]*$/.test(id)) return;
      report({
        message: `Start the operationId of a ${key.toUpperCase()} with a verb of its list in redocly.yaml and write it in camelCase; "${id}" is not so.`,
        location:
          operation.operationId === undefined ? location.key() : location.child('operationId'),
      });
    },
  };
}
