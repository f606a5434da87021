import createOpenapiFetch, { type Client, createQuerySerializer } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { plainCopy } from '../request/plain-copy.js';

/**
 * The bare openapi-fetch client: every path of the document, and `{ data, error, response }` for
 * each.
 */
export type HttpClient = Client<paths, 'application/json'>;

/** What both clients send their requests with. */
export interface HttpOptions {
  readonly origin: string;
  readonly headers: Headers;
  /** Whether requests carry the cookie of the page. A cookie of the portal would hide a token. */
  readonly withCookie: boolean;
}

/** One request of a call. */
export interface HttpRequest {
  readonly method: string;
  /** A path of the document, with its parameters in braces. */
  readonly template: string;
  readonly path: Readonly<Record<string, unknown>> | undefined;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: BodyInit | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly operationId: string | undefined;
  /** Hands the request over, and returns the response as soon as its head has come. */
  readonly dispatch: (request: Request) => Promise<Response>;
}

/** Sends one request of a call and returns its response unread. */
export type SendHttp = (request: HttpRequest) => Promise<Response>;

/** Makes what calls are sent with. Middlewares of the bare client do not see them. */
export function createSendHttp(options: HttpOptions): SendHttp {
  const client = createOpenapiFetch<Record<string, Record<string, object>>>(settings(options));
  return async (request) => {
    const { method, template, path, query, operationId } = request;
    const init = {
      params: { path, query },
      body: request.body,
      headers: request.headers,
      signal: request.signal,
      pathSerializer: (url: string, values: Record<string, unknown>) =>
        writePath(url, values, operationId),
      bodySerializer: (body: BodyInit) => body,
      parseAs: 'stream',
      // A stream as a body needs this, and other bodies do not mind.
      ...(request.body instanceof ReadableStream && { duplex: 'half' }),
      fetch: async (sent: Request) => {
        const response = await request.dispatch(sent);
        if (response.ok) return response;
        throw new UnreadError(response); // or the client would read its body whole and parse it
      },
    };
    try {
      return (await client.request(method.toLowerCase() as never, template as never, init as never))
        .response;
    } catch (reason) {
      if (reason instanceof UnreadError) return reason.response;
      throw reason;
    }
  };
}

/** Carries the response of an error past the parser of openapi-fetch. */
class UnreadError extends Error {
  readonly response: Response;

  constructor(response: Response) {
    super('an error status');
    this.response = response;
  }
}

/**
 * A request without the caller's signal, which is kept beside it: each request would add a listener
 * to the signal, and thousands of calls may share one.
 */
export class CallerRequest extends Request {
  readonly callerSignal: AbortSignal | undefined;

  constructor(input: RequestInfo | URL, { signal, ...init }: RequestInit = {}) {
    super(input, init);
    this.callerSignal = signal ?? undefined;
  }
}

/** Makes the bare client. `send` returns whole responses of any status. */
export function createHttpClient(
  options: HttpOptions,
  send: (request: Request) => Promise<Response>,
): HttpClient {
  return createOpenapiFetch<paths, 'application/json'>({
    ...settings(options),
    Request: CallerRequest,
    fetch: send,
    pathSerializer: (template, values) => writePath(template, values, undefined),
    bodySerializer: writeBody,
  });
}

const settings = ({ origin, headers, withCookie }: HttpOptions) => ({
  baseUrl: origin,
  headers,
  querySerializer: writeQuery,
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
  try {
    if (typeof body !== 'object' || Array.isArray(body))
      throw new TypeError('body must be a plain object');
    return JSON.stringify(plainCopy(body, 'body'));
  } catch (cause) {
    throw new InvalidInputError((cause as Error).message, { operationId: undefined, cause });
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
        `path.${name} must not be . or .., and must not contain slashes, control characters or half of a character`,
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
function writeQuery(given: Readonly<Record<string, unknown>>): string {
  const { fields, filterValue, ...others } = plainCopy(given, 'query') as Record<string, unknown>;
  const isWhole = filterValue === undefined || !String(filterValue).includes(',');
  return serializeQuery({
    ...others,
    ...(isWhole ? { filterValue } : { 'filterValue[]': [filterValue] }),
    fields: Array.isArray(fields) ? fields.join(',') : fields,
  });
}
