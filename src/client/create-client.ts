import { VERSION } from '../../generated/version.js';
import { tokenSource } from '../auth/tokens.js';
import type { Operation } from '../operation/operation.js';
import { isServerRuntime } from '../request/runtime.js';
import { createMakeRequest } from '../transport/http.js';
import { createDispatch } from '../transport/send.js';
import { createTransport } from '../transport/transport.js';
import { callOperation } from './call.js';
import type { CrmPromise } from './crm-promise.js';
import { type CallOptions, type CoreOptions, settingsOf } from './options.js';
import { type Runtime, startCall } from './run.js';
import type { CoreClient } from './types.js';

const RUNTIME = Symbol('runtime');

/**
 * What a client is made of, for the functions that add to a client.
 *
 * @throws TypeError when it is no client, or one that another copy of this package made: the layers of two
 * copies do not know each other's errors
 */
export function runtimeOf(crm: CoreClient): Runtime {
  const { [RUNTIME]: runtime } = Object(crm) as { readonly [RUNTIME]?: () => Runtime };
  if (runtime) return runtime();
  throw new TypeError(
    'crm must be a client, as createCrmClient of the same copy of onlyoffice-crm returns it',
  );
}

/**
 * Makes a client of a portal that calls the operations it is given. Nothing is sent until something
 * is called.
 *
 * @param options the portal, and the token to call it with
 * @returns the client; one is enough for any number of calls at once, which share its sign-in
 * @throws TypeError when an option cannot be used; the message says which and never shows a token
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm/core';
 * import { listCases } from 'onlyoffice-crm/operations';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const cases = await crm.call(listCases, { query: { isClosed: false } });
 * ```
 */
export function createCrmClient(options: CoreOptions): CoreClient {
  const settings = settingsOf(options);
  const { origin, timeoutMs } = settings;
  const tokens = tokenSource(settings.token);
  const withCookie = tokens.usesCookie?.(origin) ?? false;
  addUserAgent(settings.headers);

  const call = (operation: Operation, input?: unknown, own?: CallOptions): CrmPromise<unknown> =>
    startCall(callOperation(runtime, operation, input, own));
  const tokenContext = { origin, timeoutMs, call: call as never };
  const runtime: Runtime = {
    settings,
    withCookie,
    transport: createTransport({ ...settings, tokens, tokenContext }),
    makeRequest: createMakeRequest({ ...settings, withCookie }),
    dispatch: createDispatch(settings),
  };

  return {
    [RUNTIME]: () => runtime, // a function, so that a client that is printed does not show its token
    call,
    method(operation: Operation) {
      const method = (input?: unknown, own?: CallOptions) => call(operation, input, own);
      return Object.assign(method, { operation });
    },
  } as unknown as CoreClient; // whose signatures say what an operation takes and returns
}

/** Browsers have a name of their own, and ask the server before they send another one. */
function addUserAgent(headers: Headers): void {
  if (isServerRuntime() && !headers.has('User-Agent')) {
    headers.set('User-Agent', `onlyoffice-crm/${VERSION}`);
  }
}
