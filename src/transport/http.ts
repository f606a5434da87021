import createOpenapiFetch, {
  type Client,
  createFinalURL,
  createQuerySerializer,
} from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { messageOf, oneLine } from '../errors/text.js';
import { plainCopy } from '../request/plain-copy.js';

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

/** What the request of a call is made of. */
export interface RequestParts {
  readonly operationId: string | undefined;
  readonly method: string;
  /** A path of the document, with its parameters in braces. */
  readonly template: string;
  readonly path: Readonly<Record<string, unknown>> | undefined;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: RequestBody | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

/** Makes the request of a call. */
export type MakeRequest = (parts: RequestParts) => Request;

/** Makes requests as the bare client does, by the functions that openapi-fetch serializes with. */
export function createMakeRequest(options: HttpOptions): MakeRequest {
  const { baseUrl, headers: common, ...others } = settings(options);
  const init = { ...others, duplex: 'half' }; // which a stream as a body needs
  const commonHeaders = Object.fromEntries(common);
  return ({ operationId, method, template, path = {}, query = {}, body, headers: own, signal }) => {
    const url = createFinalURL(template, {
      baseUrl,
      params: { path, query },
      querySerializer: writeQuery,
      pathSerializer: (text, values) => writePath(text, values, operationId),
    });
    const headers = { ...commonHeaders, ...own };
    return new Request(url, {
      ...init,
      method,
      headers,
      body: body ?? null,
      signal: signal ?? null,
    });
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
    throw new InvalidInputError(oneLine(messageOf(cause)), { operationId: undefined, cause });
  }
}

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
    const text = Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string' || text === '') return refuse(`path.${name} is missing`);
    if (/^\.{1,2}$|[/\\\p{Cc}\p{Surrogate}]/u.test(text)) {
      return refuse(
        `path.${name} must be one step of a path, without slashes and control characters`,
      );
    }
    return encodeURIComponent(text);
  });
}

const serializeQuery = createQuerySerializer<Record<string, unknown>>();

/**
 * Arrays are repeated parameters, but `fields` is one with commas. A search text goes the other
 * way: the server cuts `filterValue` at the first comma, and reads `filterValue[]` whole.
 */
function writeQuery({ fields, filterValue, ...others }: Record<string, unknown>): string {
  const isWhole = filterValue === undefined || !String(filterValue).includes(',');
  const named = Object.entries(others).map(([name, value]) => [encodeURIComponent(name), value]);
  return serializeQuery({
    ...Object.fromEntries(named),
    ...(isWhole ? { filterValue } : { 'filterValue[]': [filterValue] }),
    fields: Array.isArray(fields) ? fields.join(',') : fields,
  });
}
