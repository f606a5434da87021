import { codeIn, isSignInPath } from '../auth/sign-in-path.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { secretsIn } from '../guards/secrets-in.js';
import { SIGN_IN } from '../guards/sign-in.js';
import type { RequestDescription } from '../operation/operation.js';
import type { Schema } from '../operation/schema.js';
import { copyOf } from '../request/input.js';
import { JSON_CODEC } from '../response/codec.js';
import { validate } from '../validation/validate.js';
import { runtimeOf } from './create-client.js';
import type { CrmPromise, CrmResponse } from './crm-promise.js';
import { CALL_OPTIONS, readOptions } from './options.js';
import { run, startCall } from './run.js';
import type { CoreClient, RequestOptions } from './types.js';

const METHODS: Schema = { enum: ['DELETE', 'GET', 'POST', 'PUT'] };
const PARTS: Schema = { properties: { query: { type: 'object' }, body: { type: 'object' } } };

/**
 * Sends a request that is not in the document, with the token, limits and errors of every call.
 * Neither its input nor its result is validated, so that the traps of the server are the caller's. A
 * GET is retried; another method only if `retry` is given, because it may have been carried out
 * although its response was lost.
 *
 * @typeParam Result what the caller knows of the result
 * @param crm a client of `onlyoffice-crm/core`; one of the main entry has this as `crm.request`
 * @param method the HTTP method
 * @param path a path of the portal, such as `/api/2.0/crm/voip/token`; values in it must be
 * percent-encoded
 * @param options the query, the body, and what this call wants otherwise than the client
 * @returns a promise of the result without its envelope
 * @throws AnyCrmError, as a rejection, and nothing else
 * @example
 * ```ts
 * import { createCrmClient, request } from 'onlyoffice-crm/core';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const token = await request<string>(crm, 'GET', '/api/2.0/crm/voip/token');
 * ```
 */
export function request<Result = unknown>(
  crm: CoreClient,
  method: RequestMethod,
  path: string,
  options?: RequestOptions,
): CrmPromise<Result> {
  const whole = startCall(send(crm, method, path, options));
  return whole as CrmPromise<Result>;
}

/** The HTTP methods of this API. */
export type RequestMethod = 'DELETE' | 'GET' | 'POST' | 'PUT';

async function send(
  crm: CoreClient,
  method: RequestMethod,
  path: string,
  given?: RequestOptions,
): Promise<CrmResponse<unknown>> {
  const runtime = runtimeOf(crm);
  const { query, body, ...options } = readOptions(undefined, given, {
    ...CALL_OPTIONS,
    query: {},
    body: {},
  });
  const input = copyOf({ query, body }, undefined);
  const problem =
    validate(METHODS, method, 'method') ??
    problemOfPath(path, runtime.settings.origin) ??
    validate(PARTS, input, '') ??
    (method === 'GET' && input.body !== undefined
      ? 'body must be left out, because a GET has none'
      : undefined);
  if (problem) throw new InvalidInputError(problem, { operationId: undefined });
  const signsIn = isSignInPath(path);
  const description: RequestDescription = {
    id: undefined,
    method,
    path,
    isIdempotent: method === 'GET' || Boolean(options.retry),
    isOpen: signsIn,
    signsIn: signsIn
      ? { ...SIGN_IN, secretsIn: (parts) => [...codeIn(path), ...secretsIn(parts)] }
      : undefined,
    result: {},
    mayBeEmpty: true,
  };
  return run(runtime, description, input, JSON_CODEC, options);
}

/** URLs resolve dots, backslashes and control characters early, which would lead to another path. */
function problemOfPath(path: unknown, origin: string): string | undefined {
  const isPath = typeof path === 'string' && /^\/[^/?#{}\\][^?#{}\\]*$/.test(path);
  if (isPath && isKept(path, origin)) return undefined;
  return 'path must be a path of the portal, such as /api/2.0/crm/task/filter, without dots as steps, a query and braces';
}

function isKept(path: string, origin: string): boolean {
  try {
    return decodeURI(new URL(origin + path).pathname) === decodeURI(path);
  } catch {
    return false; // a percent sign that encodes nothing
  }
}
