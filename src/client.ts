import { operations, type OperationId } from '../generated/operations.js';
import { call } from './call.js';
import { createHttpClient, type Fetch, type HttpClient, type HttpOptions } from './http.js';
import type { Methods } from './methods.js';
import { portalOrigin } from './portal.js';
import { fixedToken, isToken, signingIn, tokenFrom, type Session } from './session.js';
import { signIn, type ClientCredentials } from './signIn.js';

/** How a client is made. */
export interface CrmClientOptions {
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
   * Sends the requests.
   * @defaultValue `globalThis.fetch`
   */
  readonly fetch?: Fetch;
  /** Headers for every request. `Authorization` and `Content-Type` are not among them: the client sets them itself. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

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
  const wire = { origin: portalOrigin(options.portal), fetch: options.fetch ?? ((request) => globalThis.fetch(request)), headers: checkedHeaders(options.headers) };
  const http = createHttpClient({ ...wire, session: sessionOf(options, wire) });
  const methods = (Object.keys(operations) as OperationId[]).map((operationId) => [operationId, Object.assign((input: unknown) => call(http, operationId, input), { operationId })]);
  return Object.freeze({ ...Object.fromEntries(methods), http }) as CrmClient;
}

const KNOWN_OPTIONS: readonly string[] = ['portal', 'token', 'credentials', 'fetch', 'headers'] satisfies (keyof CrmClientOptions)[];

function sessionOf({ token, credentials }: CrmClientOptions, wire: Omit<HttpOptions, 'session'>): Session {
  if (credentials !== undefined) {
    if (token !== undefined) throw new TypeError('Give either token or credentials, not both.');
    const { userName, password, code, ...others } = credentials ?? {};
    if (typeof userName !== 'string' || typeof password !== 'string' || userName === '' || password === '') {
      throw new TypeError('credentials must hold a userName and a password, neither of them empty.');
    }
    if (code !== undefined && typeof code !== 'function') throw new TypeError('credentials.code must be a function that answers the code.');
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new TypeError(`${unknown} is not known in credentials; known are userName, password, code.`);
    const http = createHttpClient({ ...wire, session: fixedToken(undefined) });
    return signingIn(() => signIn(http, { userName, password, ...(code && { code }) }));
  }
  if (typeof token === 'function') return tokenFrom(token);
  if (token !== undefined && !isToken(token)) throw new TypeError('token must be the text that authenticate gave, without the word Bearer: visible ASCII characters, no blanks and no line breaks.');
  return fixedToken(token);
}

function checkedHeaders(given: CrmClientOptions['headers']): Headers {
  const headers = new Headers(given);
  if (headers.has('Authorization')) throw new TypeError('headers must not hold Authorization: give the token as the option token.');
  if (headers.has('Cookie')) throw new TypeError('headers must not hold Cookie: a cookie of the portal would win over the token.');
  if (headers.has('Content-Type')) throw new TypeError('headers must not hold Content-Type: the server reads a body as application/json only, and the client says so itself.');
  return headers;
}
