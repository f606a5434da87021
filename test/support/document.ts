import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { CrmMethods } from '../../src/index.js';

/** The name of an operation. */
export type OperationId = keyof CrmMethods;

/* The document, as far as the tests look at it. */
export interface Example {
  value: unknown;
}
export interface Media {
  schema: object;
  example?: unknown;
  examples?: Record<string, Example | { $ref: string }>;
}
export interface Body {
  description: string;
  content: Record<string, Media>;
}
interface OperationNode {
  operationId: OperationId;
  requestBody?: Body;
  responses: Record<string, Body | { $ref: string }>;
  security?: unknown[];
  'x-codeSamples': { lang: string; source: string }[];
  'x-source': string;
  'x-idempotent': boolean;
  description: string;
  parameters?: { $ref: string }[];
}
interface Parameter {
  name: string;
  in: string;
  schema: object;
}
interface Components {
  schemas: Record<string, object>;
  parameters: Record<string, Parameter>;
  responses: Record<string, Body>;
  examples: Record<string, Example>;
}
interface Document {
  paths: Record<string, Record<string, OperationNode>>;
  components: Components;
}

/** The bundled document. */
export const document = parse(
  readFileSync(new URL('../../generated/openapi.yaml', import.meta.url), 'utf8'),
) as Document;

/** An operation of the document, with its references resolved. */
export interface DocumentedOperation {
  id: OperationId;
  method: string;
  path: string;
  /** Whether it can be called without a token. */
  isOpen: boolean;
  node: OperationNode;
  parameters: Parameter[];
  samples: { lang: string; source: string }[];
  body: Media | undefined;
  responses: Map<number, Body>;
  /** The media of its success, whose status is 200 or 201. */
  success: Media;
}

const METHODS = ['get', 'put', 'post', 'delete'];

/** Every operation of the document. */
export const documentedOperations: DocumentedOperation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, node]) => operation(method.toUpperCase(), path, node)),
);

function operation(method: string, path: string, node: OperationNode): DocumentedOperation {
  const responses = new Map(
    Object.entries(node.responses).map(([status, response]) => [
      Number(status),
      resolve('responses', response),
    ]),
  );
  return {
    id: node.operationId,
    method,
    path,
    isOpen: node.security?.length === 0,
    node,
    parameters: (node.parameters ?? []).map((parameter) => resolve('parameters', parameter)),
    samples: node['x-codeSamples'],
    body: node.requestBody?.content['application/json'],
    responses,
    success: (responses.get(200) ?? responses.get(201))!.content['application/json']!,
  };
}

function resolve<Kind extends keyof Components>(
  kind: Kind,
  node: Components[Kind][string] | { $ref: string },
): Components[Kind][string] {
  return '$ref' in node ? document.components[kind][nameOf(node.$ref)]! : node;
}

/** The operation of that name. */
export function operationOf(id: OperationId): DocumentedOperation {
  return documentedOperations.find((one) => one.id === id)!;
}

/** The examples of a body, by name. */
export function examplesOf(media: Media): [name: string, value: unknown][] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => [
    name,
    resolve('examples', example).value,
  ]);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

/** Compiles a schema of the document, which may refer to its components. */
export function compile(schema: object): ValidateFunction {
  return ajv.compile(pointingInto('openapi', schema));
}

const pointingInto = (name: string, schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${name}#/`)) as object;

// What the client accepts: fewer members than are always written, and values that the document does
// not know.
const IGNORED = [
  'required',
  'enum',
  'const',
  'minimum',
  'maximum',
  'minLength',
  'pattern',
  'format',
];

function relaxed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relaxed);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([name, value]) => {
    const isKeyword = typeof value !== 'object' || Array.isArray(value);
    return !(IGNORED.includes(name) && isKeyword);
  });
  return Object.fromEntries(
    kept.map(([name, value]) => [name === 'oneOf' ? 'anyOf' : name, relaxed(value)]),
  );
}

ajv.addSchema(relaxed(document) as object, 'relaxed');

/** Compiles a schema of the document so that only types count. */
export function compileRelaxed(schema: object): ValidateFunction {
  return ajv.compile(pointingInto('relaxed', relaxed(schema) as object));
}

/**
 * Where a response is not what the document says, as `path message`, by the schema that the document
 * has for it.
 */
export function deviations(id: OperationId, status: number, response: unknown): string[] {
  const media = operationOf(id).responses.get(status)?.content['application/json'];
  if (!media) return [`the document has no JSON response ${status} of ${id}`];
  const isValid = compile(media.schema);
  return isValid(response) ? [] : [...new Set(isValid.errors!.map(textOf))];
}

function textOf({ instancePath, message }: ErrorObject): string {
  return `${instancePath || '/'} ${message}`;
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1)!;
}
