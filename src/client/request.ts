import { InvalidInputError } from '../errors/client-errors.js';
import type { Schema } from '../operation/schema.js';
import { copyOf } from '../request/input.js';
import { JSON_CODEC } from '../response/codec.js';
import { validate } from '../validation/validate.js';
import type { CrmResponse } from './crm-promise.js';
import { callOptionsOf } from './options.js';
import { type Runtime, run } from './run.js';
import type { RequestOptions } from './types.js';

const METHODS: Schema = { enum: ['DELETE', 'GET', 'POST', 'PUT'] };
const PARTS: Schema = { properties: { query: { type: 'object' }, body: { type: 'object' } } };

/**
 * Sends a request that is not in the document.
 *
 * @throws CrmError and nothing else
 */
export async function requestPath(
  runtime: Runtime,
  method: string,
  path: string,
  { query, body, ...others }: RequestOptions = {},
): Promise<CrmResponse<unknown>> {
  const options = callOptionsOf(undefined, others);
  const input = copyOf({ query, body }, undefined);
  const problem =
    validate(METHODS, method, 'method') ??
    problemOfPath(path, runtime.settings.origin) ??
    validate(PARTS, input, '');
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId: undefined });
  const signsIn = isSignInPath(path);
  const plan = {
    query: input.query,
    body: input.body,
    upload: input.upload,
    operationId: undefined,
    method,
    template: path,
    codec: JSON_CODEC,
    isIdempotent: method === 'GET' || Boolean(options.retry),
    isOpen: signsIn,
    signsIn,
    isBatch: false,
    result: {},
  };
  return run(runtime, plan, options);
}

/** The paths that sign in take passwords, and need no token. */
export const isSignInPath = (path: string): boolean =>
  /^\/api\/2\.0\/authentication(?:[./]|$)/i.test(path);

/** URLs resolve dots, backslashes and control characters early, which would lead to another path. */
function problemOfPath(path: unknown, origin: string): string | undefined {
  const isPath = typeof path === 'string' && /^\/[^/?#{}\\][^?#{}\\]*$/.test(path);
  if (isPath && decodeURI(new URL(origin + path).pathname) === decodeURI(path)) return undefined;
  return 'path must be a path of the portal, such as /api/2.0/crm/task/filter, without dots as steps, a query and braces';
}
