/**
 * Every integer enum names and describes each of its values, in the order of the values. Where words
 * stand beside one that is written in place, these are the names: orval makes one object of both, in which no name may come twice.
 */
export function enumNames() {
  return {
    Schema(schema, { report, location, parent }) {
      if (!Array.isArray(schema.enum) || schema.type !== 'integer') return;
      const hasWords =
        Array.isArray(parent) &&
        parent.includes(schema) &&
        parent.some((branch) => branch['x-any-case']);
      if (hasWords && schema['x-enum-varnames']) {
        report({
          message: 'Leave x-enum-varnames out: the words beside the integers are their names.',
          location: location.child('x-enum-varnames'),
        });
      }
      for (const [key, what] of [
        ['x-enum-varnames', 'name'],
        ['x-enum-descriptions', 'description'],
      ]) {
        if (hasWords && what === 'name') continue;
        const texts = schema[key];
        const complete =
          Array.isArray(texts) &&
          texts.length === schema.enum.length &&
          texts.every((text) => typeof text === 'string' && text !== '');
        if (complete) continue;
        report({
          message: `Give ${key} one ${what} for each of the ${schema.enum.length} values, in their order.`,
          location: texts === undefined ? location.key() : location.child(key),
        });
      }
    },
  };
}
