import { operations, type OperationId } from '../generated/operations.js';
import { call, type Wire } from './call.js';
import { problemOfRetry, problemOfTimeout, type CallOptions } from './callOptions.js';
import { JSON_FORMAT, type AnswerFormat } from './format.js';
import { createHttpClient, type HttpClient } from './http.js';
import type { Methods } from './methods.js';
import { Observer, problemOfObserver, type ObserverOptions } from './observe.js';
import { portalOrigin } from './portal.js';
import { createRateLimiter, PORTAL_RATE_LIMIT, problemOfRateLimit, type RateLimit } from './rateLimit.js';
import { RETRY_POLICY, type RetryPolicy } from './retry.js';
import { fixedToken, isToken, signingIn, tokenFrom, type Session } from './session.js';
import { signIn, type ClientCredentials } from './signIn.js';
import { createTransport, type Fetch, type TransportOptions } from './transport.js';

/** How a client is made. */
export interface CrmClientOptions extends ObserverOptions {
  /** The origin of the portal, such as `https://acme.onlyoffice.com`. */
  readonly portal: string;
  /**
   * The token that `authenticate` gave, sent as it is in the header `Authorization`, or a function that gives it for
   * each request. Without a token and without `credentials` only `authenticate` and `getCapabilities` can succeed.
   */
  readonly token?: string | (() => string | Promise<string>);
  /**
   * Who to sign in as, in place of a token. The client signs in when a token is first needed, keeps it until a minute
   * before it ends, and signs in once more when the portal refuses it.
   */
  readonly credentials?: ClientCredentials;
  /**
   * Lets the token go over plain http to another machine, where whoever is on the way can read it.
   * @defaultValue `false`
   */
  readonly allowInsecure?: boolean;
  /**
   * Sends the requests.
   * @defaultValue `globalThis.fetch`
   */
  readonly fetch?: Fetch;
  /** Headers for every request. `Authorization` and `Content-Type` are not among them: the client sets them itself. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
  /**
   * The form that the portal is asked to answer in: JSON, or `xml()` from `onlyoffice-crm/xml`. The results are the same.
   * @defaultValue JSON
   */
  readonly format?: AnswerFormat;
  /**
   * How long one attempt may take, in milliseconds, until its answer is whole; Infinity for no limit.
   * @defaultValue {@link DEFAULT_TIMEOUT_MS}
   */
  readonly timeoutMs?: number;
  /**
   * When and how often a request is sent again, or false for never; what is left out is as in the default. Only
   * operations that may be repeated are, which the document says of each.
   * @defaultValue {@link RETRY_POLICY}
   */
  readonly retry?: Partial<RetryPolicy> | false;
  /**
   * Keeps the client below what the portal takes, for jobs of many calls; true stands for {@link PORTAL_RATE_LIMIT}.
   * Other clients of the same portal are not counted.
   * @defaultValue `false`
   */
  readonly rateLimit?: RateLimit | boolean;
  /**
   * How large an answer may be, in bytes and unpacked.
   * @defaultValue {@link DEFAULT_MAX_RESPONSE_BYTES}
   */
  readonly maxResponseBytes?: number;
}

/** How long one attempt may take unless the options say otherwise, in milliseconds: two minutes. */
export const DEFAULT_TIMEOUT_MS = 120_000;

/** How large an answer may be unless the options say otherwise, in bytes: 32 MiB. */
export const DEFAULT_MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** A client: a method for each operation of the document, and `http` for what the methods do not offer. */
export type CrmClient = Methods & {
  /**
   * The bare openapi-fetch client, with the answer as it came: `{ data, error, response }`.
   * It does not check what it sends, so a private record without users becomes public.
   */
  readonly http: HttpClient;
};

/**
 * Makes a client of a portal. Nothing is sent until a method is called.
 *
 * @param options the portal, and the token or the credentials to call it with
 * @returns the client; one is enough for any number of calls at once, which share its sign-in
 * @throws TypeError when an option cannot be used; the message says which and never shows a token or a password
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({
 *   portal: 'https://acme.onlyoffice.com',
 *   credentials: { userName: 'anna.weber@acme.test', password: process.env['CRM_PASSWORD'] ?? '' },
 * });
 * const deal = await crm.getOpportunity({ path: { opportunityid: 1234 } });
 * ```
 */
export function createCrmClient(options: CrmClientOptions): CrmClient {
  const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is no option of createCrmClient; known are ${KNOWN_OPTIONS.join(', ')}.`);
  const { portal, allowInsecure, format = JSON_FORMAT, fetch = (request) => globalThis.fetch(request) } = options;
  if (typeof format?.readAnswer !== 'function') throw new TypeError('format must be what xml() of onlyoffice-crm/xml gives.');
  if (typeof fetch !== 'function') throw new TypeError('fetch must be a function, such as globalThis.fetch.');
  const origin = portalOrigin(portal, allowInsecure);
  const headers = checkedHeaders(options.headers);
  const limits = limitsOf(options);
  const wireOf = (session: Session): Wire => {
    const transport = createTransport({ origin, fetch, session, ...limits });
    return { http: createHttpClient(origin, headers, transport), transport, format };
  };

  const wire = wireOf(sessionOf(options, () => wireOf(fixedToken(undefined))));
  const methodOf = (operationId: OperationId): object => Object.assign((input: unknown, callOptions?: CallOptions) => call(wire, operationId, input, callOptions), { operationId });
  const methods = (Object.keys(operations) as OperationId[]).map((operationId) => [operationId, methodOf(operationId)]);
  return Object.freeze({ ...Object.fromEntries(methods), http: wire.http }) as CrmClient;
}

const KNOWN_OPTIONS: readonly string[] = [
  'portal',
  'token',
  'credentials',
  'allowInsecure',
  'fetch',
  'headers',
  'format',
  'timeoutMs',
  'retry',
  'rateLimit',
  'maxResponseBytes',
  'onRequest',
  'onResponse',
  'onRetry',
  'logger',
  'logLevel',
] satisfies (keyof CrmClientOptions)[];

function limitsOf(options: CrmClientOptions): Omit<TransportOptions, 'origin' | 'fetch' | 'session'> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, retry = RETRY_POLICY, rateLimit = false, maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES } = options;
  const problem =
    problemOfTimeout(timeoutMs) ??
    problemOfRetry(retry) ??
    problemOfRateLimit(rateLimit) ??
    (Number.isSafeInteger(maxResponseBytes) && maxResponseBytes >= 1 ? undefined : 'maxResponseBytes must be a whole number of at least 1.') ??
    problemOfObserver(options);
  if (problem !== undefined) throw new TypeError(problem);
  return {
    timeoutMs,
    retry: retry && { ...RETRY_POLICY, ...retry },
    maxResponseBytes,
    limiter: rateLimit ? createRateLimiter(rateLimit === true ? PORTAL_RATE_LIMIT : rateLimit) : undefined,
    observer: new Observer(options),
  };
}

function sessionOf({ token, credentials }: CrmClientOptions, openWire: () => Wire): Session {
  if (credentials !== undefined) {
    if (token !== undefined) throw new TypeError('Give either token or credentials, not both.');
    const { userName, password, code, ...others } = credentials ?? {};
    if (typeof userName !== 'string' || typeof password !== 'string' || userName === '' || password === '') {
      throw new TypeError('credentials must hold a userName and a password, neither of them empty.');
    }
    if (code !== undefined && typeof code !== 'function') throw new TypeError('credentials.code must be a function that answers the code.');
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new TypeError(`${unknown} is not known in credentials; known are userName, password, code.`);
    const wire = openWire();
    return signingIn(() => signIn(wire, { userName, password, ...(code && { code }) }), password);
  }
  if (typeof token === 'function') return tokenFrom(token);
  if (token !== undefined && !isToken(token)) throw new TypeError('token must be the text that authenticate gave, without the word Bearer: visible ASCII characters, no blanks and no line breaks.');
  return fixedToken(token);
}

function checkedHeaders(given: CrmClientOptions['headers']): Headers {
  let headers: Headers;
  try {
    headers = new Headers(given);
  } catch {
    throw new TypeError('headers hold a name or a value that cannot be sent, such as one with a line break.'); // and may be a secret
  }
  if (headers.has('Authorization')) throw new TypeError('headers must not hold Authorization: give the token as the option token.');
  if (headers.has('Cookie')) throw new TypeError('headers must not hold Cookie: a cookie of the portal would win over the token.');
  if (headers.has('Content-Type')) throw new TypeError('headers must not hold Content-Type: the server reads a body as application/json only, and the client says so itself.');
  return headers;
}
