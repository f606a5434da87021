import { METHODS } from './bundle.mjs';

const PREAMBLE = `import type { OperationId } from './operations.js';

/** What a value of an answer is, as far as a reader has to know. */
export interface Shape {
  readonly type: 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';
  /** Whether it may be null. */
  readonly isNullable?: true;
  /** What the entries of a list are. */
  readonly items?: Shape;
  /** The members that an object may have. */
  readonly members?: Readonly<Record<string, Shape>>;
  /** The members that are lists and are always written, an empty one as \`[]\`. */
  readonly lists?: readonly string[];
}
`;

/** results.ts: what the result of each operation is. */
export function renderResults(document) {
  const write = writer(document);
  const entries = operationsOf(document).map((operation) => [operation.operationId, write.shape(shapeOf(document, resultOf(document, operation)))]);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${PREAMBLE}
${[...write.constants].map(([name, text]) => `const ${name}: Shape = ${text};`).join('\n')}

/** The result of every operation of the document. */
export const results: Readonly<Record<OperationId, Shape>> = {
${entries.map(([id, text]) => `  ${id}: ${text},`).join('\n')}
};
`;
}

function operationsOf(document) {
  return Object.values(document.paths).flatMap((item) => METHODS.filter((method) => item[method]).map((method) => item[method]));
}

function resultOf({ components }, { responses }) {
  const find = (kind, { $ref }) => components[kind][$ref.split('/').at(-1)];
  const answer = find('responses', responses['200'] ?? responses['201']);
  return find('schemas', answer.content['application/json'].schema).allOf.find((part) => part.properties).properties.response;
}

/**
 * Reduces a schema to a shape. The branches of a composed schema become one shape, which takes what any of them takes.
 * A record that stands for a whole one may have the members of that too, as a page of a vendor shows it.
 */
export function shapeOf(document, schema, takesWhole = true) {
  const inner = (member) => shapeOf(document, member, takesWhole);
  if (schema.$ref) return inner(document.components.schemas[schema.$ref.split('/').at(-1)]);
  const parts = [...(schema.type ? [ownShape(schema, inner)] : []), ...(schema.allOf ?? []).map(inner)].reduce((a, b) => merge(a, b, 'all'), {});
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(inner);
  const own = branches.length === 0 ? parts : merge(parts, branches.reduce((a, b) => merge(a, b, 'any')), 'all');
  const whole = takesWhole && schema['x-whole-form'] && shapeOf(document, document.components.schemas[schema['x-whole-form']], false);
  const shape = whole ? { ...own, members: { ...whole.members, ...own.members } } : own;
  const lists = (schema.required ?? []).filter((name) => shape.members?.[name]?.type === 'array');
  return lists.length > 0 ? { ...shape, lists: [...new Set([...(shape.lists ?? []), ...lists])] } : shape;
}

function ownShape({ type, items, properties, title, description }, inner) {
  const [main, other] = [type].flat().filter((name) => name !== 'null');
  if (other) throw new Error(`A reader cannot tell the types of a schema apart, of which one is ${main} and the other ${other}.`);
  if (main === 'object' && !properties) throw new Error(`A reader has to know the members of an object: give properties to the schema "${title ?? description}".`);
  return {
    ...(main && { type: main }),
    ...([type].flat().includes('null') && { isNullable: true }),
    ...(main === 'array' && { items: inner(items) }),
    ...(main === 'object' && { members: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, inner(member)])) }),
  };
}

/** One shape of two, which a value has both of (`all`) or one of (`any`). What only one branch always writes is not always written. */
function merge(a, b, which) {
  if (a.type && b.type && a.type !== b.type) throw new Error(`A reader cannot tell the branches of a schema apart, of which one is ${a.type} and the other ${b.type}.`);
  const members = { ...a.members, ...b.members };
  for (const name of Object.keys(members)) if (a.members?.[name] && b.members?.[name]) members[name] = merge(a.members[name], b.members[name], which);
  const isAlways = (name) => which === 'all' || [a, b].every((branch) => !branch.members || branch.lists?.includes(name));
  const lists = [...new Set([...(a.lists ?? []), ...(b.lists ?? [])])].filter(isAlways);
  return {
    ...((a.type ?? b.type) && { type: a.type ?? b.type }),
    ...((a.isNullable || b.isNullable) && { isNullable: true }),
    ...((a.items ?? b.items) && { items: a.items && b.items ? merge(a.items, b.items, which) : (a.items ?? b.items) }),
    ...((a.members ?? b.members) && { members }),
    ...(lists.length > 0 && { lists }),
  };
}

/** The names of the components that a schema is made of. */
function componentsOf(document, schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  return name === undefined ? Object.values(schema).flatMap((part) => componentsOf(document, part)) : [name, ...componentsOf(document, document.components.schemas[name])];
}

/** Writes shapes, those of components as constants, so that each is written once. */
function writer(document) {
  const names = new Map(['boolean', 'integer', 'number', 'string'].flatMap((type) => [[`${type}Shape`, { type }], [`${type}OrNull`, { type, isNullable: true }]]).map(([name, shape]) => [JSON.stringify(shape), name]));
  const components = operationsOf(document).flatMap((operation) => componentsOf(document, resultOf(document, operation)));
  for (const name of components) {
    const key = JSON.stringify(shapeOf(document, document.components.schemas[name]));
    if (!names.has(key)) names.set(key, name);
  }
  const constants = new Map();

  function shape(value) {
    const name = names.get(JSON.stringify(value));
    if (name === undefined) return literal(value);
    if (!constants.has(name)) constants.set(name, literal(value));
    return name;
  }

  function literal({ type, isNullable, items, members, lists }) {
    const base = isNullable && members && names.get(JSON.stringify({ type, members, ...(lists && { lists }) }));
    if (base) return `{ ...${shape({ type, members, ...(lists && { lists }) })}, isNullable: true }`;
    const parts = [
      `type: '${type ?? 'null'}'`,
      ...(isNullable ? ['isNullable: true'] : []),
      ...(items ? [`items: ${shape(items)}`] : []),
      ...(members ? [`members: { ${Object.entries(members).map(([name, member]) => `${name}: ${shape(member)}`).join(', ')} }`] : []),
      ...(lists ? [`lists: [${lists.map((name) => `'${name}'`).join(', ')}]`] : []),
    ];
    return `{ ${parts.join(', ')} }`;
  }

  return { shape, constants };
}
