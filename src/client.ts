import { operations, type Operation, type OperationId } from '../generated/operations.js';
import { problemWith } from './check.js';
import { withPortalDates } from './dates.js';
import { unwrap } from './envelope.js';
import { ConnectionError, InvalidInputError, ProtocolError, statusError, type StatusErrorDetails } from './errors.js';
import { createHttpClient, type Fetch, type HttpClient } from './http.js';
import type { Methods } from './methods.js';
import { portalOrigin } from './portal.js';

/** How a client is made. */
export interface CrmClientOptions {
  /** The origin of the portal, such as `https://acme.onlyoffice.com`. */
  readonly portal: string;
  /**
   * The token that `authenticate` gave, sent as it is in the header `Authorization`.
   * Without one only `authenticate` can succeed.
   */
  readonly token?: string;
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
 * @param options the portal, and the token to call it with
 * @returns the client; it keeps no state but the options, so one is enough for any number of calls
 * @throws TypeError when an option cannot be used; the message says which and never shows the token
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 *
 * const { token } = await createCrmClient({ portal: 'https://acme.onlyoffice.com' }).authenticate({
 *   body: { userName: 'anna.weber@acme.test', password: 'a password' },
 * });
 * if (token === null) throw new Error('a second factor is needed');
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token });
 * const deal = await crm.getOpportunity({ path: { opportunityid: 1234 } });
 * ```
 */
export function createCrmClient(options: CrmClientOptions): CrmClient {
  const http = createHttpClient({
    origin: portalOrigin(options.portal),
    token: checkedToken(options.token),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    headers: checkedHeaders(options.headers),
  });
  const methods = Object.entries(operations).map(([id, operation]) => [id, (input: unknown) => call(http, id as OperationId, operation, input)]);
  return Object.freeze({ ...Object.fromEntries(methods), http }) as CrmClient;
}

async function call(http: HttpClient, operationId: OperationId, operation: Operation, given: unknown): Promise<object> {
  const { path, query, body } = checkedInput(operationId, operation, given);
  const request = http.request as unknown as UntypedRequest;
  const answer = await request(operation.method, operation.path, { params: { path, query }, body, parseAs: 'text' }).catch((cause: unknown) => {
    throw new ConnectionError(`no answer came from the portal (${reasonOf(cause)})`, { operationId, cause });
  });
  const { data, error, response } = answer;
  if (!response.ok) throw statusError({ operationId, status: response.status, ...faultOf(error) });

  const result = unwrap(parsed(data));
  if (!result) {
    const type = response.headers.get('Content-Type') ?? 'no content type';
    throw new ProtocolError(`the answer ${response.status} (${type}) is not the JSON envelope of this API; does portal name a portal, and not a proxy or a sign-in page?`, { operationId, status: response.status });
  }
  return result;
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ data?: string; error?: unknown; response: Response }>;

interface CheckedInput {
  path?: object;
  query?: object;
  body?: object;
}

function checkedInput(operationId: OperationId, operation: Operation, given: unknown): CheckedInput {
  let input: unknown;
  try {
    input = withPortalDates(given ?? {});
  } catch (cause) {
    throw new InvalidInputError(`the input cannot be read: ${messageOf(cause)}`, { operationId, cause });
  }
  const problem = problemWith(operation.input, input);
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId });
  return input as CheckedInput;
}

function checkedToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) throw new TypeError('token must be the text that authenticate gave: visible ASCII characters without blanks or line breaks.');
  return token;
}

function checkedHeaders(given: CrmClientOptions['headers']): Headers {
  const headers = new Headers(given);
  if (headers.has('Authorization')) throw new TypeError('headers must not hold Authorization: give the token as the option token.');
  if (headers.has('Content-Type')) throw new TypeError('headers must not hold Content-Type: the server reads a body as application/json only, and the client says so itself.');
  return headers;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** The reason of a failed fetch stands in the cause of its error. */
function reasonOf(failure: unknown): string {
  const inner = failure instanceof Error ? failure.cause : undefined;
  return inner === undefined ? messageOf(failure) : `${messageOf(failure)}: ${messageOf(inner)}`;
}

/** What the error envelope says, if the answer is one. */
function faultOf(answer: unknown): Pick<StatusErrorDetails, 'serverMessage' | 'hresult'> {
  const { message, hresult } = ((answer as { error?: unknown } | undefined)?.error ?? {}) as Record<string, unknown>;
  return { ...(typeof message === 'string' && { serverMessage: message }), ...(typeof hresult === 'number' && { hresult }) };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
