/** Every integer enum names and describes each of its values, in the order of the values. */
export function enumNames() {
  return {
    Schema(schema, { report, location }) {
      if (!Array.isArray(schema.enum) || schema.type !== 'integer') return;
      for (const [key, what] of [
        ['x-enum-varnames', 'name'],
        ['x-enum-descriptions', 'description'],
      ]) {
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
