import * as operations from '../../generated/operations/index.js';
import {
  type CallOptions,
  type CrmClient,
  type CrmPromise,
  multipart,
  type Operation,
} from '../../src/index.js';
import {
  type DocumentedOperation,
  documentedOperations,
  examplesOf,
  type JsonSchema,
  type OperationId,
  operationOf,
  type Parameter,
  resolve,
} from './document.js';

/** Every operation as a value, by its name. */
export const operationValues: Readonly<Record<OperationId, Operation>> = { ...operations };

/** An input of an operation, made from the examples of the document. */
export interface Input {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  everything?: true;
}

/** The examples of a schema, or of its branches. */
function schemaExamples(schema: JsonSchema): unknown[] {
  const { examples = [], anyOf = [], oneOf = [], $ref } = schema;
  const target = $ref === undefined ? [] : schemaExamples(resolve<JsonSchema>(schema));
  return [...examples, ...target, ...[...anyOf, ...oneOf].flatMap(schemaExamples)];
}

/** The examples of a parameter, the first of which stands for it. */
export function parameterExamples({ name, schema, example }: Parameter): unknown[] {
  const examples = [...(example === undefined ? [] : [example]), ...schemaExamples(schema)];
  if (examples.length === 0) throw new Error(`The document has no example of parameter ${name}.`);
  return examples.filter((value, i) => examples.map(String).indexOf(String(value)) === i);
}

/** How much of a query an input has: what is required, or all but `fields`, which cuts the result. */
export type Extent = 'all' | 'required';

/**
 * An input of an operation, from the first examples of its parameters and of its body.
 *
 * @param id the operation
 * @param extent how much of the query it has
 * @param body the body, if not the first example
 */
export function inputOf(id: OperationId, extent: Extent = 'all', body?: unknown): Input {
  const operation = operationOf(id);
  const input: Input = {};
  for (const parameter of operation.parameters) {
    const { name, in: part, required } = parameter;
    if (part !== 'path' && part !== 'query') continue;
    if (!required && (extent === 'required' || name === 'fields')) continue;
    input[part] = { ...input[part], [name]: parameterExamples(parameter)[0] };
  }
  const given = body ?? bodyExamples(operation)[0]?.[1];
  if (given !== undefined) input.body = asBody(operation, given);
  if (operation.node['x-filters']) input.everything = true;
  return input;
}

/** Whether a result contradicts the `isPrivate` of an input, for an operation that verifies it. */
export function contradicts(id: OperationId, result: unknown, { body }: Input): boolean {
  if (operationValues[id].verify === undefined) return false;
  const wanted = (body as { isPrivate?: unknown } | undefined)?.isPrivate === true;
  const records = [result].flat() as { isPrivate?: unknown }[];
  return records.some(({ isPrivate }) => typeof isPrivate === 'boolean' && isPrivate !== wanted);
}

/** An input for each example of the body, or the only one. */
export function inputsOf(operation: DocumentedOperation): Input[] {
  const bodies = bodyExamples(operation).map(([, body]) => inputOf(operation.id, 'all', body));
  return bodies.length > 0 ? bodies : [inputOf(operation.id)];
}

/** The examples of the body of an operation, by name. */
export const bodyExamples = ({ body }: DocumentedOperation): [name: string, value: unknown][] =>
  body ? examplesOf(body) : [];

/** A body as the client takes it: that of an upload has files where the document has texts. */
function asBody({ body }: DocumentedOperation, value: unknown): unknown {
  if (body?.mediaType !== 'multipart/form-data') return value;
  const { properties = {} } = resolve<JsonSchema>(body.schema);
  const isFile = (schema: JsonSchema | undefined): boolean =>
    schema !== undefined && resolve<JsonSchema>(schema).format === 'binary';
  const fields = Object.entries(value as object).map(([name, member]: [string, unknown]) => {
    const file = new File([String(member)], 'file.txt');
    if (isFile(properties[name]?.items)) return [name, [file]];
    return [name, isFile(properties[name]) ? file : member];
  });
  return multipart(Object.fromEntries(fields) as object);
}

/** Calls an operation of a client by its name. */
export function call(
  crm: CrmClient,
  id: OperationId,
  input: unknown,
  options?: CallOptions,
): CrmPromise<unknown> {
  const method = crm[id] as (input: unknown, options?: CallOptions) => CrmPromise<unknown>;
  return method(input, options);
}

/** A complete input of every operation. */
export const inputs = Object.fromEntries(
  documentedOperations.map(({ id }) => [id, inputOf(id)]),
) as Readonly<Record<OperationId, Input>>;
