/** An operationId is camelCase and starts with a verb that its HTTP method allows (option `verbs`). */
export function operationId({ verbs }) {
  return {
    Operation(operation, { report, location, key }) {
      const id = operation.operationId ?? '';
      const allowed = verbs[key] ?? [];
      const verb = allowed.find((word) => id === word || new RegExp(`^${word}[A-Z]`).test(id));
      if (verb && /^[a-z][A-Za-z0-9]*$/.test(id)) return;
      report({
        message: `The operationId of a ${key.toUpperCase()} is camelCase and starts with ${allowed.join(' or ') || 'a verb that redocly.yaml does not list yet'}; "${id}" does not.`,
        location: operation.operationId === undefined ? location.key() : location.child('operationId'),
      });
    },
  };
}
