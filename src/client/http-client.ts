import { codeIn, isSignInPath } from '../auth/sign-in-path.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { secretsIn } from '../guards/secrets-in.js';
import { SIGN_IN } from '../guards/sign-in.js';
import { createHttpClient, fixedInit, type HttpClient, invalidInput } from '../transport/http.js';
import { runtimeOf } from './create-client.js';
import type { RequestMethod } from './request.js';
import { errorFrom, newExchange, type Runtime } from './run.js';
import type { CoreClient } from './types.js';

/**
 * The bare openapi-fetch client of a client, with the token, the retries and the limits of every
 * call. It validates nothing, so that a private record without users becomes public. A middleware of
 * its `use` changes the headers of the request that it is given; openapi-fetch refuses another Request.
 *
 * @param crm a client of `onlyoffice-crm/core`; one of the main entry has this as `crm.http`
 * @returns a client with `GET`, `PUT` and so on, which return `{ data, error, response }`
 * @example
 * ```ts
 * import { createCrmClient, httpClient } from 'onlyoffice-crm/core';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const { data, error } = await httpClient(crm).GET('/api/2.0/crm/case/filter');
 * ```
 */
export function httpClient(crm: CoreClient): HttpClient {
  const runtime = runtimeOf(crm);
  const { settings, withCookie } = runtime;
  return createHttpClient({ ...settings, withCookie }, callerRequestClass(), (request) =>
    sendBare(runtime, request),
  );
}

/**
 * Makes the class of requests without the caller's signal, which is kept beside them: each request
 * would add a listener to the signal, and thousands of calls may share one. Node loads its whole
 * fetch when Request is named, which an import must not do.
 */
const callerRequestClass = () =>
  class extends Request {
    readonly callerSignal: AbortSignal | undefined;

    constructor(input: RequestInfo | URL, { signal, ...init }: RequestInit = {}) {
      try {
        super(input, init);
      } catch (cause) {
        throw invalidInput(cause); // of a body on a GET, for example
      }
      this.callerSignal = signal ?? undefined;
    }
  };

type CallerRequest = InstanceType<ReturnType<typeof callerRequestClass>>;

const STATUSES_WITHOUT_BODY = [204, 205, 304];

/**
 * Sends a request of the bare client. The response is made anew from its text, because the limits
 * last until it is complete.
 *
 * @throws CrmError and nothing else
 */
async function sendBare(runtime: Runtime, request: Request): Promise<Response> {
  const { settings, transport, dispatch } = runtime;
  refuseUnreadBody(request);
  const fixed = fixedInit(runtime.withCookie);
  const { pathname } = new URL(request.url);
  const signsIn = isSignInPath(pathname);
  const signal =
    'callerSignal' in request ? (request as CallerRequest).callerSignal : request.signal;
  const secrets = signsIn ? await secretsOf(request) : [];
  const description = {
    id: undefined,
    method: request.method as RequestMethod,
    path: pathname,
    isIdempotent: request.method === 'GET',
    isOpen: signsIn,
    signsIn: signsIn ? SIGN_IN : undefined,
    result: {},
  };
  const exchange = newExchange(description, settings, signal ? { signal } : {}, {
    isRepeatable: true,
    secrets: new Set(secrets),
    perform(attemptSignal) {
      const headers = new Headers(request.headers);
      if (exchange.token !== undefined) headers.set('Authorization', exchange.token);
      return dispatch(request.clone(), { ...fixed, headers }, exchange, attemptSignal);
    },
  });
  try {
    const { response, text } = await transport(exchange);
    const { status, statusText, headers, type } = response;
    if (type === 'opaqueredirect') return response;
    const body = text === '' || STATUSES_WITHOUT_BODY.includes(status) ? null : text;
    return new Response(body, { status, statusText, headers });
  } catch (reason) {
    throw errorFrom(reason, exchange, settings.hooks);
  }
}

const READ_TYPES =
  /^(?:application\/json|text\/xml|multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/;

/** The server takes a body of any other type for a form, and finds nothing in it. */
function refuseUnreadBody({ body, headers }: Request): void {
  if (body === null || READ_TYPES.test(headers.get('Content-Type') ?? '')) return;
  const problem =
    'the Content-Type of the body must be application/json, or the server does not read it';
  throw new InvalidInputError(problem, { operationId: undefined });
}

/** The password in the body or the query, and the code at the end of the path. */
async function secretsOf(request: Request): Promise<string[]> {
  const { pathname, searchParams } = new URL(request.url);
  const secrets = [...codeIn(pathname), ...secretsIn(Object.fromEntries(searchParams))];
  try {
    return [...secrets, ...secretsIn(JSON.parse(await request.clone().text()))];
  } catch {
    return secrets; // the body is not JSON
  }
}
