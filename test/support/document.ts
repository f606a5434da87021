import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type * as operations from '../../generated/operations/index.js';

/** The name of an operation. */
export type OperationId = keyof typeof operations;

interface Reference {
  $ref: string;
}

/* The shape of the document, as far as the tests look at it. */
export interface Example {
  value: unknown;
}
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  deprecated?: boolean;
  items?: JsonSchema;
  dependentRequired?: Record<string, string[]>;
  minItems?: number;
  minProperties?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  examples?: unknown[];
  'x-hints'?: Record<string, string>;
}
export interface Media {
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}
export interface Body {
  description: string;
  content: Record<string, Media>;
  required?: boolean;
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
}
interface OperationNode {
  operationId: OperationId;
  tags: string[];
  summary: string;
  description: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body;
  responses: Record<string, Body | Reference>;
  security?: unknown[];
  'x-codeSamples': { lang: string; source: string }[];
  'x-source': string;
  'x-idempotent': boolean;
  'x-filters'?: { in: 'body' | 'query'; name: string; matchesAll?: unknown[] }[];
  /** The parameters of the query that the server reads together only. */
  'x-query-together'?: Record<string, string[]>;
  'x-verify'?: { operationId: OperationId; parameter: string };
}
interface Document {
  paths: Record<string, Record<string, OperationNode>>;
  security: object[];
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Body>;
    examples: Record<string, Example>;
  };
}

const read = (name: string): Document =>
  parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8')) as Document;

/** The bundled document. */
export const document = read('openapi.yaml');

/** The document of the paths that end in `.xml`. */
export const readXmlDocument = (): Document => read('openapi-xml.yaml');

const nameOf = (ref: string): string => ref.split('/').at(-1)!;

/** What stands in the document at a reference, or what is no reference itself. */
export function resolve<T extends object>(node: T | Reference, from = document): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T;
  const [, , kind, name] = node.$ref.split('/');
  const target = from.components[kind as 'schemas'][name!] as T | undefined;
  if (!target) throw new Error(`The document does not have ${node.$ref}.`);
  return resolve(target, from);
}

/** A response of an operation, with the name of its component if it is one. */
export interface DocumentedResponse extends Body {
  component: string | undefined;
}

/** An operation of the document, with its references resolved. */
export interface DocumentedOperation {
  id: OperationId;
  method: string;
  path: string;
  /** Whether it can be called without a token. */
  isOpen: boolean;
  /** Whether its 500 means a refused sign-in. */
  signsIn: boolean;
  node: OperationNode;
  parameters: Parameter[];
  samples: { lang: string; source: string }[];
  /** The body that the client sends. */
  body: (Media & { mediaType: string; isRequired: boolean }) | undefined;
  /** A body that the server reads and the client does not send. */
  deprecatedBody: Media | undefined;
  responses: Map<number, DocumentedResponse>;
}

const refOf = (node: object | undefined): string | undefined =>
  node && '$ref' in node ? String(node.$ref) : undefined;

const METHODS = ['get', 'put', 'post', 'delete'];

/** The operations of a document, with their references resolved. */
export function operationsOf(from: Document): DocumentedOperation[] {
  return Object.entries(from.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const node = item[method]!;
      const bodies = Object.entries(node.requestBody?.content ?? {});
      const isDeprecated = ({ schema }: Media): boolean =>
        resolve<JsonSchema>(schema, from).deprecated === true;
      const [mediaType, media] = bodies.find(([, one]) => !isDeprecated(one)) ?? [];
      const responses = Object.entries(node.responses).map(
        ([status, response]): [number, DocumentedResponse] => {
          const component = '$ref' in response ? nameOf(response.$ref) : undefined;
          return [Number(status), { ...resolve<Body>(response, from), component }];
        },
      );
      return {
        id: node.operationId,
        method: method.toUpperCase(),
        path,
        isOpen: node.security?.length === 0,
        signsIn: refOf(node.responses['500'])?.endsWith('/SignInFailed') === true,
        node,
        parameters: (node.parameters ?? []).map((parameter) => resolve(parameter, from)),
        samples: node['x-codeSamples'],
        body: media
          ? {
              ...media,
              mediaType: mediaType!,
              isRequired: node.requestBody?.required === true,
            }
          : undefined,
        deprecatedBody: bodies.map(([, one]) => one).find(isDeprecated),
        responses: new Map(responses),
      };
    }),
  );
}

/** Every operation of the document. */
export const documentedOperations: readonly DocumentedOperation[] = operationsOf(document);

/** The operation of that name. */
export function operationOf(id: OperationId): DocumentedOperation {
  const operation = documentedOperations.find((one) => one.id === id);
  if (!operation) throw new Error(`The document has no operation ${id}.`);
  return operation;
}

/** What an operation responds with when it succeeds. */
export const successOf = ({ responses }: DocumentedOperation): Media =>
  (responses.get(200) ?? responses.get(201))!.content['application/json']!;

/** The examples of a body, by name. */
export function examplesOf(media: Media, from = document): [name: string, value: unknown][] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => [
    name,
    resolve<Example>(example, from).value,
  ]);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

const compiled = new Map<string, ValidateFunction>();

/** Compiles a schema once, with its references into one of the two documents of ajv. */
function compileIn(base: 'openapi' | 'relaxed', schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', `"${base}#/`);
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
  compiled.set(text, validate);
  return validate;
}

/** Compiles a schema of the document, which may refer to its components. */
export const compile = (schema: object): ValidateFunction => compileIn('openapi', schema);

// What a client accepts of a response: fewer members than are always written, and values that the
// document does not know.
const LAX = 'required enum const minimum maximum minLength maxProperties pattern format'.split(' ');

function relaxed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relaxed);
  if (typeof node !== 'object' || node === null) return node;
  const isKeyword = (name: string, value: unknown): boolean =>
    LAX.includes(name) && (typeof value !== 'object' || Array.isArray(value));
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => !isKeyword(name, value))
      .map(([name, value]) => [name === 'oneOf' ? 'anyOf' : name, relaxed(value)]),
  );
}

ajv.addSchema(relaxed(document) as object, 'relaxed');

/** Compiles a schema of the document so that only types count. */
export const compileRelaxed = (schema: object): ValidateFunction =>
  compileIn('relaxed', relaxed(schema) as object);

const textOf = ({ instancePath, message }: ErrorObject): string =>
  `${instancePath || '/'} ${message}`;

/** What is wrong with a response, as `path message`, by the schema that the document gives for it. */
export function deviations(id: OperationId, status: number, response: unknown): string[] {
  const media = operationOf(id).responses.get(status)?.content['application/json'];
  if (!media) return [`the document has no JSON response ${status} of ${id}`];
  const validate = compile(media.schema);
  return validate(response) ? [] : [...new Set(validate.errors!.map(textOf))];
}
