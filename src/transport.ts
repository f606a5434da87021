import { operations, type OperationId } from '../generated/operations.js';
import { ProtocolError } from './answerErrors.js';
import { readBody } from './boundedBody.js';
import { InvalidInputError, TokenError } from './errors.js';
import { oneLine } from './excerpt.js';
import { isCrmError } from './isCrmError.js';
import { reasonOf } from './messageOf.js';
import type { Observer } from './observe.js';
import { operationOf } from './operationOf.js';
import type { RateLimiter } from './rateLimit.js';
import { redactText, withoutEdge } from './redact.js';
import { RETRY_POLICY, withRetries, type Outcome, type Retry, type RetryPolicy } from './retry.js';
import type { Session } from './session.js';
import { GivenUp, withinLimits } from './timeLimit.js';
import { AbortError, ConnectionError, TimeoutError } from './transportErrors.js';

/** Sends a request. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** What requests are sent with. */
export interface TransportOptions {
  readonly origin: string;
  readonly fetch: Fetch;
  readonly session: Session;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy | false;
  readonly maxResponseBytes: number;
  readonly limiter: RateLimiter | undefined;
  readonly observer: Observer;
}

/** What one call wants otherwise, and what it has come to. */
export interface CallContext {
  readonly operationId: OperationId | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /** What must not be shown: secrets of the input, and each token that was sent. */
  readonly secrets: Set<string>;
  /** How often the request was sent so far. */
  attempts: number;
  /** Whether an attempt may have been carried out although its answer was lost. */
  mayBeDone?: boolean;
}

/**
 * Sends a request to the portal and nowhere else: with the token, as often as it takes and may, each time within the
 * limits of time and size. The answer that it returns is whole.
 *
 * It rejects with errors of this package only.
 */
export type Transport = (request: Request, context?: CallContext) => Promise<Response>;

/** Makes a transport. From the outside in: the token, the retries, the limits, and what observes it all. */
export function createTransport(options: TransportOptions): Transport {
  return async (request, context = { operationId: operationOf(request), signal: request.signal, secrets: new Set(), attempts: 0 }) => {
    const call = new Call(options, request, context);
    try {
      return await call.send();
    } catch (reason) {
      throw call.errorFor(reason);
    }
  };
}

/** The connection failed before or during the answer. */
class Broken extends Error {}

class Call {
  readonly #options: TransportOptions;
  readonly #request: Request;
  readonly #context: CallContext;
  #isRenewed = false;
  /** When the first attempt was made, which is after its time in the queue of the limiter. */
  #start: number | undefined;
  /** The time of the other attempts in that queue. */
  #queuedMs = 0;

  constructor(options: TransportOptions, request: Request, context: CallContext) {
    this.#options = options;
    this.#request = request;
    this.#context = context;
  }

  async send(): Promise<Response> {
    const { operationId, signal, retry = this.#options.retry } = this.#context;
    const operation = operationId && operations[operationId];
    const policy = operation?.isIdempotent && retry ? { ...RETRY_POLICY, ...this.#options.retry, ...retry } : undefined;
    const outcome = await withRetries(() => this.#attempt(operation?.isOpen === true), policy, {
      signal,
      elapsedMs: () => (this.#start === undefined ? 0 : performance.now() - this.#start - this.#queuedMs),
      onRetry: (retry) => this.#onRetry(retry),
    });
    if ('response' in outcome) return outcome.response;
    throw outcome.failure;
  }

  #onRetry(retry: Retry): void {
    const { operationId, attempts } = this.#context;
    const { outcome } = retry;
    const status = 'response' in outcome ? outcome.response.status : undefined;
    // A server that says that it is busy has done nothing; a proxy or a connection may have lost its answer.
    if (status === undefined || status === 502 || status === 504) this.#context.mayBeDone = true;
    this.#options.observer.retry({ operationId, attempt: attempts }, retry, 'response' in outcome ? `${status}` : this.#hide(reasonOf(outcome.failure)));
  }

  /** Held against the request that is sent, whatever the one that was given says of itself. */
  #checkOrigin({ url }: Request): void {
    const { origin } = new URL(url);
    if (origin !== this.#options.origin) throw new InvalidInputError(`the request was not sent, since it goes to ${origin} and not to the portal, ${this.#options.origin}`, this.#context);
  }

  /** Sends the request with the token of the session, and once in all another time when the portal refused it. */
  async #attempt(isOpen: boolean): Promise<Outcome> {
    try {
      if (isOpen) return { response: await this.#sendWith(undefined) };
      const { session } = this.#options;
      const token = await this.#token();
      let response = await this.#sendWith(token);
      if (response.status === 401 && !this.#isRenewed && session.refused(token)) {
        this.#isRenewed = true;
        response = await this.#sendWith(await this.#token());
      }
      if (response.status < 500 && response.status !== 401) session.accepted();
      return { response };
    } catch (failure) {
      return { failure, mayPass: failure instanceof Broken };
    }
  }

  /**
   * The session may wait for a sign-in that others wait for too, so only this caller gives up waiting. A sign-in may wait
   * for a person and has limits of its own; a function that gives tokens has that of an attempt.
   */
  async #token(): Promise<string | undefined> {
    const { session } = this.#options;
    const { operationId, signal } = this.#context;
    const limitMs = session.isSignIn ? Infinity : this.#timeoutMs;
    try {
      return await withinLimits(() => session.token(operationId), limitMs, signal);
    } catch (failure) {
      if (failure instanceof GivenUp && failure.why === 'timeout') throw new TokenError(`the function given as token gave none within ${limitMs} ms`, { operationId });
      throw failure;
    }
  }

  get #timeoutMs(): number {
    return this.#context.timeoutMs ?? this.#options.timeoutMs;
  }

  async #sendWith(token: string | undefined): Promise<Response> {
    if (token !== undefined) this.#context.secrets.add(token);
    const before = performance.now();
    const release = await this.#options.limiter?.acquire(this.#context.signal);
    try {
      if (this.#start === undefined) this.#start = performance.now();
      else this.#queuedMs += performance.now() - before;
      this.#context.attempts += 1;
      return await withinLimits((signal) => this.#exchange(token, signal), this.#timeoutMs, this.#context.signal);
    } finally {
      release?.();
    }
  }

  async #exchange(token: string | undefined, signal: AbortSignal): Promise<Response> {
    const { fetch, observer } = this.#options;
    const attempt = { operationId: this.#context.operationId, attempt: this.#context.attempts };
    const request = new Request(this.#request.clone(), {
      signal,
      redirect: 'manual', // a redirect would carry the body, a password perhaps, to whoever it names
      // A cookie of the portal would win over the token. Not every runtime has cookies, or lets them be named.
      ...('credentials' in Request.prototype && { credentials: 'omit' as const }),
    });
    this.#checkOrigin(request);
    if (token !== undefined) request.headers.set('Authorization', token);
    await observer.request(attempt, request, this.#secrets);

    const start = performance.now();
    const response = await unlessBroken('no answer came from the portal', async () => fetch(request));
    if (typeof response?.status !== 'number') throw new TypeError('the function given as fetch gave something that is no Response');
    if (signal.aborted) {
      response.body?.cancel().catch(() => undefined); // from a fetch that took no notice
      throw signal.reason;
    }
    if (response.type === 'opaqueredirect') return response; // a browser hides what a redirect says
    const { status, headers } = response;
    if (status < 200 || status > 599) throw new ProtocolError(`the portal answered with the status ${status}, which HTTP does not know`, { ...this.#context, status });
    const body = await unlessBroken('the answer of the portal broke off', () => this.#read(response, signal));
    observer.response(attempt, request, response, body, Math.round(performance.now() - start), this.#secrets);
    return new Response(body.length === 0 || NULL_BODY.includes(status) ? null : body, { status, headers });
  }

  /** The whole body in UTF-8. Of an error its beginning is enough. */
  async #read(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const { maxResponseBytes } = this.#options;
    const { bytes, isTooLarge } = await readBody(response, maxResponseBytes, signal);
    if (isTooLarge && response.ok) {
      throw new ProtocolError(`the answer is larger than ${maxResponseBytes} bytes, and no more of it was read; ask for less at a time, or raise maxResponseBytes`, { ...this.#context, status: response.status });
    }
    const body = inUtf8(bytes, response.headers);
    if (!isTooLarge) return body;
    const beginning = withoutEdge(new TextDecoder().decode(body), this.#secrets);
    return new TextEncoder().encode(beginning || '…'); // nothing at all would have a meaning of its own
  }

  get #secrets(): readonly string[] {
    for (const secret of this.#options.session.secrets()) this.#context.secrets.add(secret);
    return [...this.#context.secrets];
  }

  /** The error of this package for what a call failed with. */
  errorFor(reason: unknown): unknown {
    if (isCrmError(reason)) return reason; // from the sign-in that the call had to wait for
    const { operationId, attempts } = this.#context;
    const details = { operationId, attempts };
    if (reason instanceof GivenUp && reason.why === 'abort') return new AbortError(`the signal of the call was aborted${attempts > 0 ? '; the portal may still do what it was asked to' : ' before the request was sent'}`, { ...details, cause: reason.cause });
    const error =
      reason instanceof GivenUp
        ? new TimeoutError(`no whole answer came within ${this.#timeoutMs} ms; the portal may still do what it was asked to`, details)
        : new ConnectionError(this.#hide(reasonOf(reason)), { ...details, cause: reason instanceof Broken ? reason.cause : reason });
    this.#options.observer.failure(error.message);
    return error;
  }

  #hide(text: string): string {
    return oneLine(redactText(text, this.#secrets));
  }
}

const NULL_BODY = [204, 205, 304];

async function unlessBroken<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw isCrmError(cause) ? cause : new Broken(what, { cause });
  }
}

/** Pages of proxies come in old encodings; what reads on knows UTF-8 only. */
function inUtf8(bytes: Uint8Array<ArrayBuffer>, headers: Headers): Uint8Array<ArrayBuffer> {
  const [, charset] = /charset="?([^\s;"]+)/i.exec(headers.get('Content-Type') ?? '') ?? [];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes; // an encoding that nobody knows
  }
}
