import { METHODS } from './bundle.mjs';

// What the client checks before it sends. A keyword that stands in neither list stops the generator, so that none is
// passed over in silence; src/check.ts knows the first list.
const CHECKED = ['type', 'const', 'enum', 'pattern', 'minLength', 'minItems', 'minimum', 'maximum', 'items', 'contains', 'properties', 'required', 'additionalProperties', 'dependentRequired', 'allOf', 'anyOf', 'oneOf', 'x-because'];
const DROPPED = ['description', 'title', 'format', 'default', 'examples', 'x-typescript', 'x-enum-varnames', 'x-enum-descriptions', 'x-enumDescriptions'];

const PREAMBLE = `/** The part of JSON Schema that the input of an operation is described in. */
export interface InputSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: InputSchema;
  readonly contains?: InputSchema;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly allOf?: readonly InputSchema[];
  readonly anyOf?: readonly InputSchema[];
  readonly oneOf?: readonly InputSchema[];
  /** What a text that \`pattern\` describes looks like. */
  readonly like?: string;
  /** Why the document asks for this, to be told to whoever breaks it. */
  readonly because?: string;
}

/** How an operation is called. */
export interface Operation {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly path: string;
  /** Whether it is called without a token. */
  readonly isOpen?: true;
  /** Whether it signs in, so that its 500 says that it was refused. */
  readonly signsIn?: true;
  /** Whether twice does what once does, so that it may be sent again when an answer is lost. */
  readonly isIdempotent?: true;
  /** What the operation takes: \`path\`, \`query\` and \`body\`, as far as it has them. */
  readonly input: InputSchema;
}
`;

/** operations.ts: how each operation is called and what it takes. */
export function renderOperations(document) {
  const reduce = reducer(document);
  const entries = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId,
      method,
      path,
      comment: commentOf(method, path, item[method]),
      flags: flagsOf(item[method]),
      input: inputOf([...(item.parameters ?? []), ...(item[method].parameters ?? [])], item[method].requestBody, reduce),
    })),
  );
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));

  const ids = entries.map(({ id, comment }) => `${comment}\n  readonly ${id}: "${id}";`);
  const constants = [...reduce.constants].map(([name, text]) => `const ${name}: InputSchema = ${text};`);
  const table = entries.map(({ id, method, path, flags, input }) => `  ${id}: {\n    method: "${method}",\n    path: "${path}",\n${flags.map((flag) => `    ${flag}: true,\n`).join('')}    input: ${source(input)},\n  },`);
  return `${PREAMBLE}
/** The operations of the document, described. */
export interface OperationIds {
${ids.join('\n')}
}

/** The operationIds of the document, which are the names of the client's methods. */
export type OperationId = keyof OperationIds;

${constants.join('\n')}

/** Every operation of the document. */
export const operations: Readonly<Record<OperationId, Operation>> = {
${table.join('\n')}
};
`;
}

/** The comment that an editor shows on the method of an operation. */
function commentOf(method, path, { summary, description }) {
  const lines = `${summary}: \`${method.toUpperCase()} ${path}\`\n\n${description}`.replaceAll('*/', '*\\/').split('\n');
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
}

/** What the client must know of an operation beside its input. */
function flagsOf({ security, responses, 'x-idempotent': isIdempotent }) {
  const flags = {
    isOpen: security?.length === 0,
    signsIn: responses['500'].$ref.endsWith('/SignInFailed'),
    isIdempotent,
  };
  return Object.keys(flags).filter((flag) => flags[flag]);
}

function inputOf(parameters, requestBody, reduce) {
  const properties = {};
  const required = [];
  for (const place of ['path', 'query']) {
    const here = parameters.map((parameter) => reduce.parameter(parameter)).filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    const needed = here.filter((parameter) => parameter.required).map((parameter) => parameter.name);
    properties[place] = closedObject(Object.fromEntries(here.map(({ name, schema }) => [name, schema])), needed);
    if (needed.length > 0) required.push(place);
  }
  if (requestBody) {
    properties.body = reduce.schema(requestBody.content['application/json'].schema);
    required.push('body');
  }
  return closedObject(properties, required);
}

function closedObject(properties, required) {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** Cuts schemas down to what is checked. A component becomes a constant, so that it is written once. */
function reducer(document) {
  const constants = new Map();

  function component(ref, content) {
    const name = ref.split('/').at(-1);
    if (!constants.has(name)) constants.set(name, source(content(name)));
    return new Constant(name);
  }

  function schema(full) {
    if (full.$ref) return component(full.$ref, (name) => schema(document.components.schemas[name]));
    const reduced = {};
    for (const [key, value] of Object.entries(full)) {
      if (DROPPED.includes(key)) continue;
      if (!CHECKED.includes(key)) {
        throw new Error(`src/check.ts does not check the keyword "${key}" of a request schema: teach it, or drop the keyword in scripts/generate/operations.mjs.`);
      }
      if (key === 'items' || key === 'contains') reduced[key] = schema(value);
      else if (key === 'properties') reduced.properties = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, schema(member)]));
      else if (['allOf', 'anyOf', 'oneOf'].includes(key)) reduced[key] = value.map(schema);
      else if (key === 'x-because') reduced.because = value;
      else reduced[key] = value;
    }
    if (full.pattern) reduced.like = Array.isArray(full['x-typescript']) ? full['x-typescript'].join(', ') : full.examples[0];
    return reduced;
  }

  function parameter({ $ref }) {
    const name = $ref.split('/').at(-1);
    const full = document.components.parameters[name];
    return { ...full, schema: component($ref, () => schema(full.schema)) };
  }

  return { constants, schema, parameter };
}

/** Stands in a reduced schema for a component, and is written as its bare name. */
class Constant {
  constructor(name) {
    this.name = name;
  }
}

function source(value) {
  if (value instanceof Constant) return value.name;
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, member]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${source(member)}`).join(', ')} }`;
}
