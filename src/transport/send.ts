import { InvalidInputError } from '../errors/client-errors.js';
import { CrmError } from '../errors/crm-error.js';
import { ProtocolError } from '../errors/response-errors.js';
import { TLS_REFUSED, tooLarge } from '../errors/sentences.js';
import { withCauses } from '../errors/text.js';
import type { Hooks } from '../logging/hooks.js';
import type { CompleteResponse, Exchange } from './exchange.js';
import { cancel, readBody } from './read-body.js';

/** Sends a request. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** The connection failed before or during the response. */
export class ConnectionFailure extends Error {
  /** Whether another attempt may succeed. What TLS refuses stays refused. */
  declare readonly isTemporary: boolean;

  constructor(message: string, cause: unknown, isTemporary: boolean) {
    super(message, { cause });
    this.isTemporary = isTemporary;
  }
}

/** What requests are sent with. */
export interface SendOptions {
  readonly origin: string;
  /** What sends requests, or undefined for that of the runtime. */
  readonly fetch: Fetch | undefined;
  readonly maxResponseBytes: number;
  readonly hooks: Hooks | undefined;
}

/** The innermost layer: one attempt, from the request to the complete response. */
export function createSend({ maxResponseBytes, hooks }: SendOptions) {
  return async (exchange: Exchange, signal: AbortSignal): Promise<CompleteResponse> => {
    const start = performance.now();
    const response = await exchange.perform(signal);
    let complete: CompleteResponse;
    try {
      complete = await readBody(response, maxResponseBytes, exchange, signal);
    } catch (cause) {
      throw failureOf('the response of the portal broke off', cause);
    }
    const durationMs = Math.round(performance.now() - start);
    hooks?.response(exchange, response, complete.text, durationMs);
    if (complete.isCut && response.ok) {
      throw new ProtocolError(tooLarge(maxResponseBytes), { ...exchange, status: response.status });
    }
    return complete;
  };
}

/**
 * Hands a request over, which is given as the arguments of `fetch`, and returns the response as soon as
 * its head has come.
 */
export type Dispatch = (
  input: Request | string,
  init: RequestInit,
  exchange: Exchange,
  signal: AbortSignal,
) => Promise<Response>;

/**
 * Hands requests over to `fetch`: to the portal and nowhere else. That of the runtime makes a Request by
 * itself. Another one before it, which its own one follows, would cost a tenth of a call.
 */
export function createDispatch({ origin, fetch, hooks }: SendOptions): Dispatch {
  return async (input, init, exchange, signal) => {
    const url = typeof input === 'string' ? input : input.url;
    if (!url.startsWith(`${origin}/`)) {
      const target = new URL(url).origin;
      throw new InvalidInputError(
        `the request was not sent, because it goes to ${target} and not to the portal, ${origin}`,
        exchange,
      );
    }
    const whole = Object.assign(init, { signal });
    const request = fetch || hooks ? new Request(input, whole) : undefined;
    exchange.url = url;
    exchange.request = request;
    if (hooks) await hooks.request(exchange);
    if (signal.aborted) throw signal.reason; // by the hook
    exchange.attempts += 1;
    let response: Response;
    try {
      response = await (request
        ? (fetch ?? globalThis.fetch)(request)
        : globalThis.fetch(input, whole));
    } catch (cause) {
      throw failureOf('no response came from the portal', cause);
    }
    if (typeof (response as Response | undefined)?.status !== 'number') {
      throw new TypeError('the function given as fetch returned no Response');
    }
    if (signal.aborted) {
      cancel(response.body); // of a fetch that ignored the signal
      throw signal.reason;
    }
    return response;
  };
}

const TLS_CODE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/;

/** What a failure of fetch comes from: an error of an upload, TLS, or the connection. */
function failureOf(message: string, failure: unknown): Error {
  for (const cause of withCauses(failure)) {
    if (cause instanceof CrmError) return cause;
    const { code } = Object(cause) as { code?: unknown };
    if (typeof code === 'string' && TLS_CODE.test(code)) {
      return new ConnectionFailure(TLS_REFUSED, failure, false);
    }
  }
  return new ConnectionFailure(message, failure, true);
}
