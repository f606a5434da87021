import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type CrmClient,
  type CrmClientOptions,
  createCrmClient,
  type RequestMethod,
} from '../../../src/index.js';
import { type Portal, samplePeople } from '../../../src/testing/index.js';

export const { mike, anna, boris, clara, dan } = samplePeople;

/** A client of a portal in memory, for one of its users. */
export function clientOf(
  portal: Portal,
  user: { readonly id: string } = anna,
  options: Partial<CrmClientOptions> = {},
): CrmClient {
  const { url, fetch } = portal;
  const token = portal.tokenOf(user.id);
  const retry = { baseDelayMs: 1, maxDelayMs: 2 };
  return createCrmClient({ portal: url, fetch, token, retry, ...options });
}

/** Sends a request that nothing validates, through a client. The path may have a query. */
export function raw<Result>(
  crm: CrmClient,
  method: RequestMethod,
  pathAndQuery: string,
  body?: object,
): Promise<Result> {
  const [path, query] = pathAndQuery.split('?');
  const params = new URLSearchParams(query);
  const names = [...new Set(params.keys())];
  return crm.request<Result>(method, `/api/2.0/crm/${path}`, {
    query: Object.fromEntries(names.map((name) => [name, params.getAll(name)])),
    ...(body && { body }),
    retry: false,
  });
}

/** A request without a client, and what came back. */
export async function send(
  portal: Portal,
  method: string,
  path: string,
  {
    user = anna,
    body,
    type = 'application/json',
    headers = {},
  }: {
    readonly user?: { readonly id: string } | undefined;
    readonly body?: unknown;
    readonly type?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
) {
  const response = await portal.fetch(`${portal.url}/api/2.0/${path}`, {
    method,
    headers: {
      Authorization: portal.tokenOf(user.id),
      ...(body !== undefined && { 'Content-Type': type }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever came
  const json: any = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
}
interface DocumentedOperation {
  readonly operationId?: string;
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: object }>>;

const document = JSON.parse(
  readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'),
) as Document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document as object, 'openapi');

const documented = Object.values(document.paths).flatMap((item) => Object.values(item));

/** Compiles the schema that the document has for a status of an operation. */
export function schemaOf(id: string, status: number): ValidateFunction {
  const response = documented.find(({ operationId }) => operationId === id)?.responses[status];
  const schema = response?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`the document has no JSON response ${status} of ${id}`);
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  return ajv.compile(JSON.parse(text) as object);
}
