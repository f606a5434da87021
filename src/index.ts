/**
 * The whole client: a method for each operation of the document.
 *
 * @packageDocumentation
 */

import { type CrmMethods, operations } from '../generated/methods.js';
import { createCrmClient as createCoreClient } from './client/create-client.js';
import type { CrmPromise } from './client/crm-promise.js';
import { httpClient } from './client/http-client.js';
import { type CrmClientOptions, coreOptionsOf } from './client/main-options.js';
import { type RequestMethod, request } from './client/request.js';
import type { CoreClient, RequestOptions } from './client/types.js';
import type { Operation } from './operation/operation.js';
import type { HttpClient } from './transport/http.js';

export type { CrmMethods } from '../generated/methods.js';
export type { CrmClientOptions } from './client/main-options.js';
export * from './exports.js';

/** A client with a method for each operation of the document. */
export interface CrmClient extends CoreClient, CrmMethods {
  /**
   * The bare openapi-fetch client, with the token, the retries and the limits of every call. It
   * validates nothing, so that a private record without users becomes public.
   */
  readonly http: HttpClient;

  /**
   * Sends a request that is not in the document, with the token, limits and errors of every call.
   * Neither its input nor its result is validated, so that the traps of the server are the caller's.
   * A GET is retried; another method only if `retry` is given, because it may have been carried out
   * although its response was lost.
   *
   * @typeParam Result what the caller knows of the result
   * @param method the HTTP method
   * @param path a path of the portal; values in it must be percent-encoded
   * @param options the query, the body, and what this call wants otherwise than the client
   * @returns a promise of the result without its envelope
   * @throws AnyCrmError, as a rejection, and nothing else
   */
  request<Result = unknown>(
    method: RequestMethod,
    path: string,
    options?: RequestOptions,
  ): CrmPromise<Result>;
}

/**
 * Makes a client of a portal, with a method for each operation of the document. Nothing is sent until
 * a method is called.
 *
 * It reads responses in PascalCase too, as some pages of the vendors show them. For an application that
 * counts kilobytes, `onlyoffice-crm/core` has the same client without the methods.
 *
 * @param options the portal, and the token, the credentials or the cookie to call it with
 * @returns the client; one is enough for any number of calls at once, which share its sign-in
 * @throws TypeError when an option cannot be used; the message says which and never shows a token or
 * a password
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({
 *   portal: 'https://acme.onlyoffice.com',
 *   credentials: {
 *     userName: 'anna.weber@acme.test',
 *     password: process.env['CRM_PASSWORD'] ?? '',
 *   },
 * });
 * const deal = await crm.getOpportunity({ path: { opportunityid: 1234 } });
 * ```
 */
export function createCrmClient(options: CrmClientOptions): CrmClient {
  const core = createCoreClient(coreOptionsOf(options));
  const methods = Object.entries(operations).map(([id, operation]) => [
    id,
    core.method(operation as Operation),
  ]);
  return Object.assign(core, Object.fromEntries(methods), {
    http: httpClient(core),
    request: ((...args) => request(core, ...args)) as CrmClient['request'],
  });
}
