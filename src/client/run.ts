import { InvalidInputError } from '../errors/client-errors.js';
import { CrmError } from '../errors/crm-error.js';
import { mayBeCarriedOut } from '../errors/sentences.js';
import { messageOf, messageWithCauses, oneLine } from '../errors/text.js';
import { AbortError, ConnectionError, TimeoutError } from '../errors/transport-errors.js';
import type { Hooks } from '../logging/hooks.js';
import { redact, secretsIn } from '../logging/redact.js';
import type { Schema } from '../operation/schema.js';
import type { ValidInput } from '../request/input.js';
import type { Codec } from '../response/codec.js';
import { readResult } from '../response/read-result.js';
import { CallerAborted, DeadlineReached } from '../transport/deadline.js';
import type { Exchange, Transport } from '../transport/exchange.js';
import type { MakeRequest, RequestBody } from '../transport/http.js';
import { RETRY_POLICY } from '../transport/retry.js';
import { ConnectionFailure, type Dispatch } from '../transport/send.js';
import { type CrmPromise, type CrmResponse, promiseOf } from './crm-promise.js';
import type { CallOptions, Settings } from './options.js';

/** What calls are made with. */
export interface Runtime {
  readonly settings: Settings;
  readonly transport: Transport;
  readonly makeRequest: MakeRequest;
  readonly dispatch: Dispatch;
  /** Whether requests carry the cookie of the page. */
  readonly withCookie: boolean;
}

/** A call whose input is valid. */
export interface Plan extends ValidInput {
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly template: string;
  readonly codec: Codec;
  readonly isIdempotent: boolean;
  readonly isOpen: boolean;
  readonly signsIn: boolean;
  readonly isBatch: boolean;
  readonly result: Schema;
  readonly mayBeEmpty: boolean;
}

/**
 * Makes one call: from its plan to its result.
 *
 * @throws CrmError and nothing else
 */
export async function run(
  runtime: Runtime,
  plan: Plan,
  options: CallOptions,
): Promise<CrmResponse<unknown>> {
  const { settings, transport } = runtime;
  const { signsIn, path, body } = plan;
  const exchange = newExchange(plan, settings, options, {
    secrets: new Set(signsIn ? secretsIn({ ...path, ...body }) : undefined),
    perform: (token, signal) => perform(runtime, plan, exchange, token, signal),
  });
  try {
    const complete = await transport(exchange);
    const { codec, result, mayBeEmpty, query, method, isBatch } = plan;
    const reading = { exchange, complete, codec, result, mayBeEmpty, query, method, isBatch };
    const envelope = readResult(reading);
    const { status, headers } = complete.response;
    return { data: envelope.response, page: envelope.page, status, headers };
  } catch (reason) {
    throw errorFrom(reason, exchange, settings.hooks);
  }
}

/** Sends the request of a call once. */
async function perform(
  { settings, makeRequest, dispatch }: Runtime,
  plan: Plan,
  exchange: Exchange,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const { operationId, method, template, codec, path, query } = plan;
  const { body, contentType } = plan.body === undefined ? {} : await serialize(plan, signal);
  const headers = {
    ...(contentType !== undefined && { 'Content-Type': contentType }),
    ...(token !== undefined && { Authorization: token }),
  };
  const request = makeRequest({
    operationId,
    method,
    template: template + codec.extension,
    path,
    query,
    body,
    headers,
    // The fetch of the runtime takes it beside the request, which it can watch at half the cost.
    signal: settings.fetch && signal,
  });
  return dispatch(request, exchange, signal);
}

/** A body as it is sent, with its media type unless the runtime writes it. */
async function serialize(
  { body = {}, upload, codec, operationId }: Plan,
  signal: AbortSignal,
): Promise<{ body?: RequestBody; contentType?: string }> {
  if (upload) return upload.serialize(body, signal);
  try {
    return { body: codec.encode(body), contentType: codec.bodyType };
  } catch (cause) {
    throw new InvalidInputError(messageOf(cause), { operationId, cause });
  }
}

type Flags = 'isIdempotent' | 'isOpen' | 'operationId' | 'signsIn' | 'upload';

/** An exchange that has not begun. */
export function newExchange(
  { operationId, isIdempotent, isOpen, signsIn, upload }: Pick<Plan, Flags>,
  settings: Settings,
  { signal, timeoutMs = settings.timeoutMs, retry }: CallOptions,
  own: Pick<Exchange, 'perform' | 'secrets'>,
): Exchange {
  return {
    operationId,
    isIdempotent,
    isRepeatable: upload?.isRepeatable ?? true,
    isOpen,
    signsIn,
    signal,
    timeoutMs,
    retry:
      retry === undefined
        ? settings.retry
        : retry && { ...(settings.retry || RETRY_POLICY), ...retry },
    ...own,
    request: undefined,
    token: undefined,
    attempts: 0,
    renewals: 0,
    mayBeDone: false,
  };
}

/** The promise of a call, which rejects with errors of this package also for what it cannot read. */
export function startCall(whole: Promise<CrmResponse<unknown>>): CrmPromise<unknown> {
  const safe = whole.catch((reason: unknown) => {
    if (reason instanceof CrmError) throw reason;
    const problem = `the call cannot be made: ${messageOf(reason)}`;
    throw new InvalidInputError(problem, { operationId: undefined, cause: reason });
  });
  return promiseOf(safe);
}

/** The error of this package for whatever a call failed with. */
export function errorFrom(reason: unknown, exchange: Exchange, hooks: Hooks | undefined): CrmError {
  if (reason instanceof CrmError) return reason;
  const { operationId, attempts, secrets, timeoutMs } = exchange;
  const details = { operationId, attempts };
  const rest = mayBeCarriedOut(attempts);
  if (reason instanceof CallerAborted) {
    const { cause } = reason;
    return new AbortError(`the signal of the call was aborted${rest}`, { ...details, cause });
  }
  const text = oneLine(redact(messageWithCauses(reason), secrets));
  let error: CrmError;
  if (reason instanceof DeadlineReached) {
    error = new TimeoutError(`no complete response came within ${timeoutMs} ms${rest}`, details);
  } else if (reason instanceof ConnectionFailure) {
    error = new ConnectionError(text, { ...details, cause: reason.cause });
  } else if (attempts === 0) {
    const cause = reason;
    return new InvalidInputError(`the request cannot be made: ${text}`, { operationId, cause });
  } else {
    error = new ConnectionError(`the request failed: ${text}`, { ...details, cause: reason });
  }
  hooks?.failure(error.message);
  return error;
}
