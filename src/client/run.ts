import { InvalidInputError } from '../errors/client-errors.js';
import { CrmError } from '../errors/crm-error.js';
import { mayBeCarriedOut } from '../errors/sentences.js';
import { messageOf, messageWithCauses, oneLine } from '../errors/text.js';
import { AbortError, ConnectionError, TimeoutError } from '../errors/transport-errors.js';
import type { Hooks } from '../logging/hooks.js';
import { redact } from '../logging/redact.js';
import type { RequestDescription } from '../operation/operation.js';
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

/**
 * Makes one call: from its valid input to its result.
 *
 * @throws CrmError and nothing else
 */
export async function run(
  { settings, transport, makeRequest, dispatch }: Runtime,
  operation: RequestDescription,
  input: ValidInput,
  codec: Codec,
  options: CallOptions,
): Promise<CrmResponse<unknown>> {
  const exchange = newExchange(operation, settings, options, {
    isRepeatable: input.upload?.sending.isRepeatable ?? true,
    secrets: new Set(operation.signsIn?.secretsIn(input)),
    async perform(signal) {
      const body = input.body && (await serialize(exchange, input, codec, signal));
      const request = makeRequest(exchange, input, { extension: codec.extension, ...body });
      return dispatch(...request, exchange, signal);
    },
  });
  try {
    const complete = await transport(exchange);
    const { response: data, page } = readResult({ exchange, complete, codec, query: input.query });
    const { status, headers } = complete.response;
    return { data, page, status, headers };
  } catch (reason) {
    throw errorFrom(reason, exchange, settings.hooks);
  } finally {
    input.upload?.sending.release(exchange);
  }
}

/** A body as it is sent, with its media type unless the runtime writes it. */
async function serialize(
  exchange: Exchange,
  { body = {}, upload }: ValidInput,
  codec: Codec,
  signal: AbortSignal,
): Promise<{ body?: RequestBody; contentType?: string }> {
  if (upload) return upload.sending.serialize(body, signal, exchange);
  try {
    return { body: codec.encode(body), contentType: codec.bodyType };
  } catch (cause) {
    throw new InvalidInputError(oneLine(messageOf(cause)), { ...exchange, cause });
  }
}

/** An exchange that has not begun. */
export function newExchange(
  operation: RequestDescription,
  settings: Settings,
  { signal, timeoutMs = settings.timeoutMs, retry }: CallOptions,
  own: Pick<Exchange, 'isRepeatable' | 'perform' | 'secrets'>,
): Exchange {
  return {
    operation,
    operationId: operation.id,
    ...own,
    signal,
    timeoutMs,
    retry:
      retry === undefined
        ? settings.retry
        : retry && { ...(settings.retry || RETRY_POLICY), ...retry },
    attempts: 0,
    renewals: 0,
    mayBeDone: false,
  };
}

/** The promise of a call, which rejects with errors of this package also for what it cannot read. */
export function startCall(whole: Promise<CrmResponse<unknown>>): CrmPromise<unknown> {
  const safe = whole.catch((reason: unknown) => {
    if (reason instanceof CrmError) throw reason;
    const problem = `the call cannot be made: ${oneLine(messageOf(reason))}`;
    throw new InvalidInputError(problem, { operationId: undefined, cause: reason });
  });
  return promiseOf(safe);
}

/** The error of this package for whatever a call failed with. */
export function errorFrom(reason: unknown, exchange: Exchange, hooks: Hooks | undefined): CrmError {
  if (reason instanceof CrmError) return reason;
  const { attempts, secrets, timeoutMs } = exchange;
  const rest = mayBeCarriedOut(attempts);
  if (reason instanceof CallerAborted) {
    const { cause } = reason;
    return new AbortError(`the signal of the call was aborted${rest}`, { ...exchange, cause });
  }
  const text = oneLine(redact(messageWithCauses(reason), secrets));
  let error: CrmError;
  if (reason instanceof DeadlineReached) {
    error = new TimeoutError(`no complete response came within ${timeoutMs} ms${rest}`, exchange);
  } else if (reason instanceof ConnectionFailure) {
    error = new ConnectionError(text, { ...exchange, cause: reason.cause });
  } else if (attempts === 0) {
    const problem = `the request cannot be made: ${text}`;
    return new InvalidInputError(problem, { ...exchange, cause: reason });
  } else {
    error = new ConnectionError(`the request failed: ${text}`, { ...exchange, cause: reason });
  }
  hooks?.failure(error.message);
  return error;
}
