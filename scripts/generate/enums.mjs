/**
 * enums.ts: the integer enums of the document as objects, so that their names exist at run time.
 */
export function renderEnums(document) {
  const enums = Object.entries(document.components.schemas).filter(
    ([, schema]) => schema['x-enum-varnames'],
  );
  return enums
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => renderEnum(name, schema))
    .join('\n');
}

function renderEnum(name, schema) {
  const members = schema.enum.map(
    (value, i) =>
      `  /** ${schema['x-enum-descriptions'][i]} */\n  ${schema['x-enum-varnames'][i]}: ${value},\n`,
  );
  return `/** ${schema.description} */
export const ${name} = {
${members.join('')}} as const;

/** A value of {@link ${name}}. */
export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
}
