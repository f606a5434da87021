import createOpenapiFetch, { type Client, createFinalURL } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { messageOf, oneLine } from '../errors/text.js';
import type { OperationInput } from '../operation/operation.js';
import { plainCopy } from '../request/plain-copy.js';
import type { Exchange } from './exchange.js';

/**
 * The bare openapi-fetch client: every path of the document, and `{ data, error, response }` for
 * each.
 */
export type HttpClient = Client<paths, 'application/json'>;

/** What both clients make their requests with. */
export interface HttpOptions {
  readonly origin: string;
  readonly headers: Headers;
  /** Whether requests carry the cookie of the page. A cookie of the portal would hide a token. */
  readonly withCookie: boolean;
}

/** What can be a body. The types of Node and of browsers have no name for it in common. */
export type RequestBody = NonNullable<RequestInit['body']>;

/** What a request has beside its exchange and its input. */
export interface RequestParts {
  /** What its path ends in. */
  readonly extension: string;
  readonly body?: RequestBody;
  readonly contentType?: string;
}

/** Makes the request of a call, as the arguments of fetch. */
export type MakeRequest = (
  exchange: Exchange,
  input: OperationInput,
  parts: RequestParts,
) => [url: string, init: RequestInit];

/** Makes requests as the bare client does. */
export function createMakeRequest(options: HttpOptions): MakeRequest {
  const { origin, withCookie } = options;
  const commonHeaders = Object.fromEntries(options.headers);
  const fixed = { ...fixedInit(withCookie), duplex: 'half' }; // which a stream as a body needs
  return (
    { operation: { id, method, path: template }, token },
    { path = {}, query = {} },
    { extension, body = null, contentType },
  ) => {
    const url = createFinalURL(template + extension, {
      baseUrl: origin,
      params: { path, query },
      querySerializer: writeQuery,
      pathSerializer: (text, values) => writePath(text, values, id),
    });
    // A plain object, of which fetch makes its Headers.
    const headers = { ...commonHeaders };
    if (contentType !== undefined) headers['Content-Type'] = contentType;
    if (token !== undefined) headers['Authorization'] = token;
    return [url, { ...fixed, method, headers, body }];
  };
}

/**
 * Makes the bare client.
 *
 * @param options what its requests are made with
 * @param RequestClass what it makes requests of
 * @param send returns whole responses of any status
 */
export function createHttpClient(
  options: HttpOptions,
  RequestClass: typeof Request,
  send: (request: Request) => Promise<Response>,
): HttpClient {
  return createOpenapiFetch<paths, 'application/json'>({
    ...settings(options),
    Request: RequestClass,
    fetch: send,
    querySerializer: (query) =>
      orInvalidInput(() => writeQuery(plainCopy(query, 'query') as typeof query)),
    pathSerializer: (template, values) => writePath(template, values, undefined),
    bodySerializer: writeBody,
  });
}

const settings = ({ origin, headers, withCookie }: HttpOptions) => ({
  baseUrl: origin,
  headers,
  ...fixedInit(withCookie),
});

/** What no caller can choose. */
export const fixedInit = (withCookie: boolean) => ({
  redirect: 'manual' as const, // a redirect would carry the body, a password perhaps, to whoever it names
  // Not every runtime has cookies, or lets them be named.
  ...('credentials' in Request.prototype && {
    credentials: withCookie ? ('same-origin' as const) : ('omit' as const),
  }),
});

/**
 * What is not plain data would be written as `{}` or not be read, and an access operation without a
 * body makes records public.
 */
function writeBody(body: unknown): string {
  return orInvalidInput(() => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw new TypeError('body must be a plain object');
    }
    return JSON.stringify(plainCopy(body, 'body'));
  });
}

/** The bare client rejects with whatever its serializers throw. */
function orInvalidInput(serialize: () => string): string {
  try {
    return serialize();
  } catch (cause) {
    throw invalidInput(cause);
  }
}

/** The error for what a request cannot be made with. */
export const invalidInput = (cause: unknown): InvalidInputError =>
  new InvalidInputError(oneLine(messageOf(cause)), { operationId: undefined, cause });

/**
 * Fills in the parameters of a path. What would lead to another path is refused, since URLs resolve
 * `..` early.
 */
function writePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  operationId: string | undefined,
): string {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId });
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (Number.isFinite(value)) return encodeURIComponent(value as number);
    if (typeof value !== 'string' || value === '') return refuse(`path.${name} is missing`);
    if (/^\.{1,2}$|[/\\\p{Cc}\p{Surrogate}]/u.test(value)) {
      return refuse(
        `path.${name} must be one step of a path, without slashes and control characters`,
      );
    }
    return encodeURIComponent(value);
  });
}

/**
 * Arrays are repeated parameters, but `fields` is one with commas. A search text goes the other
 * way: the server cuts `filterValue` at the first comma, and reads `filterValue[]` whole.
 */
function writeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      if (name === 'fields' && Array.isArray(value)) return [[name, value.join(',')] as const];
      if (name === 'filterValue' && String(value).includes(','))
        return [[`${name}[]`, value] as const];
      return parametersOf(encodeURIComponent(name), value);
    })
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      if (typeof value === 'object') throw new TypeError('the query is nested too deep');
      return `${name}=${encodeURIComponent(value as string)}`;
    })
    .join('&');
}

/** The members of an object are parameters of their own, as openapi-fetch writes them. */
function parametersOf(name: string, value: unknown): (readonly [name: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  if (Array.isArray(value)) return value.map((element) => [name, element]);
  return Object.entries(value).map(([key, member]) => [`${name}[${key}]`, member]);
}
