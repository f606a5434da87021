import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { OperationId } from '../../generated/operations.js';

/* The shape of the document, as far as the tests look at it. */
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
interface Document {
  paths: Record<string, Record<string, OperationNode>>;
  components: { schemas: Record<string, object>; parameters: Record<string, Parameter>; responses: Record<string, Body>; examples: Record<string, Example> };
}

/** The bundled document. */
export const document = parse(readFileSync(new URL('../../generated/openapi.yaml', import.meta.url), 'utf8')) as Document;

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
}

/** Every operation of the document. */
export const documentedOperations: DocumentedOperation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => ['get', 'put', 'post', 'delete'].includes(method))
    .map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      isOpen: operation.security?.length === 0,
      node: operation,
      parameters: (operation.parameters ?? []).map(({ $ref }) => document.components.parameters[nameOf($ref)]!),
      samples: operation['x-codeSamples'],
      body: operation.requestBody?.content['application/json'],
      responses: new Map(Object.entries(operation.responses).map(([status, response]) => [Number(status), '$ref' in response ? document.components.responses[nameOf(response.$ref)]! : response])),
    })),
);

/** The operation of that name. */
export function operationOf(id: OperationId): DocumentedOperation {
  return documentedOperations.find((operation) => operation.id === id)!;
}

/** The examples of a body, by name. */
export function examplesOf(media: Media): [name: string, value: unknown][] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => [name, ('$ref' in example ? document.components.examples[nameOf(example.$ref)]! : example).value]);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

/** Compiles a schema of the document, which may refer to its components. */
export function compile(schema: object): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object);
}

// What a reader lets through: fewer members than are always written, and values that the document does not know.
const LAX = ['required', 'enum', 'const', 'minimum', 'maximum', 'minLength', 'pattern', 'format'];

function relaxed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relaxed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).filter(([name, value]) => !(LAX.includes(name) && (typeof value !== 'object' || Array.isArray(value)))).map(([name, value]) => [name === 'oneOf' ? 'anyOf' : name, relaxed(value)]));
}

ajv.addSchema(relaxed(document) as object, 'relaxed');

/** Compiles a schema of the document so that only types count. */
export function compileRelaxed(schema: object): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(relaxed(schema)).replaceAll('"#/', '"relaxed#/')) as object);
}

/** What is wrong with an answer, as `path keyword`, by the schema that the document gives for it. */
export function deviations(id: OperationId, status: number, answer: unknown): string[] {
  const media = operationOf(id).responses.get(status)?.content['application/json'];
  if (!media) return [`the document has no JSON answer ${status} of ${id}`];
  const validate = compile(media.schema);
  return validate(answer) ? [] : [...new Set(validate.errors!.map(textOf))];
}

function textOf({ instancePath, message }: ErrorObject): string {
  return `${instancePath || '/'} ${message}`;
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1)!;
}
