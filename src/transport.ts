import { operations, type OperationId } from '../generated/operations.js';
import { ProtocolError } from './answerErrors.js';
import { readBody } from './boundedBody.js';
import { InvalidInputError } from './errors.js';
import { oneLine } from './excerpt.js';
import { isCrmError } from './isCrmError.js';
import type { Observer } from './observe.js';
import type { RateLimiter } from './rateLimit.js';
import { redactText } from './redact.js';
import { RETRY_POLICY, withRetries, type Outcome, type RetryPolicy } from './retry.js';
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
  readonly maxAnswerBytes: number;
  readonly limiter: RateLimiter | undefined;
  readonly observer: Observer;
}

/** What one call wants otherwise, and what it has come to. */
export interface CallContext {
  readonly operationId: OperationId | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /** Secrets of the call itself. */
  readonly secrets?: readonly string[];
  /** How often the request was sent so far. */
  attempts: number;
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
  return async (request, context = { operationId: operationOf(request), signal: request.signal, attempts: 0 }) => {
    const call = new Call(options, request, context);
    try {
      return await call.send();
    } catch (reason) {
      throw call.errorFor(reason);
    }
  };
}

const ADDRESSES = Object.entries(operations).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The operation that a request of the bare client is for. A word of a path wins over a parameter, as on the server. */
function operationOf({ method, url }: Request): OperationId | undefined {
  const { pathname } = new URL(url);
  const fitting = ADDRESSES.filter((address) => address.method === method && address.pattern.test(pathname));
  return (fitting.find(({ id }) => operations[id].path === pathname) ?? fitting[0])?.id;
}

/** The connection failed before or during the answer. */
class Broken extends Error {}

class Call {
  readonly #options: TransportOptions;
  readonly #request: Request;
  readonly #context: CallContext;

  constructor(options: TransportOptions, request: Request, context: CallContext) {
    this.#options = options;
    this.#request = request;
    this.#context = context;
  }

  /** Sends the request with the token of the session, and once more with another one when the portal refused it. */
  async send(): Promise<Response> {
    const { origin } = new URL(this.#request.url);
    if (origin !== this.#options.origin) throw new InvalidInputError(`the request was not sent, since it goes to ${origin} and not to the portal, ${this.#options.origin}`, this.#context);
    if (this.#operation?.isOpen) return this.#repeat(undefined);

    const { session } = this.#options;
    const token = await this.#token();
    const response = await this.#repeat(token);
    if (response.status !== 401) session.accepted();
    else if (session.refused(token)) {
      const last = await this.#repeat(await this.#token());
      if (last.status !== 401) session.accepted();
      return last;
    }
    return response;
  }

  get #operation() {
    const { operationId } = this.#context;
    return operationId && operations[operationId];
  }

  get #secrets(): readonly string[] {
    return [...this.#options.session.secrets(), ...(this.#context.secrets ?? [])];
  }

  /** The session may wait for a sign-in that others wait for too, so only this caller can give up waiting. */
  #token(): Promise<string | undefined> {
    return withinLimits(() => this.#options.session.token(), Infinity, this.#context.signal);
  }

  async #repeat(token: string | undefined): Promise<Response> {
    const { operationId, signal, retry = this.#options.retry } = this.#context;
    const policy = this.#operation?.isIdempotent && retry ? { ...RETRY_POLICY, ...this.#options.retry, ...retry } : undefined;
    const outcome = await withRetries(
      () => this.#attempt(token),
      policy,
      signal,
      (event) => this.#options.observer.retry(operationId, event, 'response' in event.outcome ? `${event.outcome.response.status}` : this.#hide(reasonOf(event.outcome.failure))),
    );
    if ('response' in outcome) return outcome.response;
    throw outcome.failure;
  }

  async #attempt(token: string | undefined): Promise<Outcome> {
    const { limiter, timeoutMs } = this.#options;
    let release: (() => void) | undefined;
    try {
      release = await limiter?.acquire(this.#context.signal);
      this.#context.attempts += 1;
      return { response: await withinLimits((signal) => this.#exchange(token, signal), this.#context.timeoutMs ?? timeoutMs, this.#context.signal) };
    } catch (failure) {
      return { failure, mayPass: failure instanceof Broken };
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
    if (token !== undefined) request.headers.set('Authorization', token);
    await observer.request(attempt, request, this.#secrets);

    const start = performance.now();
    const response = await unlessBroken('no answer came from the portal', async () => fetch(request));
    if (typeof response?.status !== 'number') throw new TypeError('the function given as fetch gave something that is no Response');
    if (response.type === 'opaqueredirect') return response; // a browser hides what a redirect says
    const { status, statusText, headers } = response;
    if (status < 200 || status > 599) throw new ProtocolError(`the portal answered with the status ${status}, which HTTP does not know`, { ...this.#context, status });
    const bytes = await unlessBroken('the answer of the portal broke off', () => this.#read(response, signal));
    observer.response(attempt, request, response, bytes, Math.round(performance.now() - start), this.#secrets);
    return new Response(bytes.length === 0 ? null : inUtf8(bytes, headers), { status, statusText, headers });
  }

  /** Of an error its status says enough, however long its page is. */
  async #read(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const { maxAnswerBytes } = this.#options;
    const bytes = await readBody(response, maxAnswerBytes, signal);
    if (bytes) return bytes;
    if (!response.ok) return new Uint8Array();
    throw new ProtocolError(`the answer is larger than ${maxAnswerBytes} bytes, and no more of it was read; ask for less at a time, or raise maxAnswerBytes`, { ...this.#context, status: response.status });
  }

  /** The error of this package for what a call failed with. */
  errorFor(reason: unknown): unknown {
    if (isCrmError(reason)) return reason; // from the sign-in that the call had to wait for
    const { operationId, attempts } = this.#context;
    const details = { operationId, attempts };
    const error = this.#translate(reason, details);
    this.#options.observer.failure(error.message);
    return error;
  }

  #translate(reason: unknown, details: { operationId: OperationId | undefined; attempts: number }): Error {
    const { timeoutMs } = this.#options;
    if (reason instanceof GivenUp && reason.why === 'timeout') return new TimeoutError(`no whole answer came within ${this.#context.timeoutMs ?? timeoutMs} ms; the portal may still do what it was asked to`, details);
    if (reason instanceof GivenUp) return new AbortError(`the caller gave up${details.attempts > 0 ? '; the portal may still do what it was asked to' : ' before anything was sent'}`, { ...details, cause: reason.cause });
    return new ConnectionError(this.#hide(reasonOf(reason)), { ...details, cause: reason instanceof Broken ? reason.cause : reason });
  }

  #hide(text: string): string {
    return oneLine(redactText(text, this.#secrets));
  }
}

async function unlessBroken<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw isCrmError(cause) ? cause : new Broken(what, { cause });
  }
}

/** The reason of a failed fetch stands in the cause of its error. */
function reasonOf(failure: unknown): string {
  const reasons: string[] = [];
  for (let reason = failure; reason !== undefined && reasons.length < 4; reason = reason instanceof Error ? reason.cause : undefined) {
    reasons.push(reason instanceof Error ? reason.message || reason.name : String(reason));
  }
  const [first, ...others] = reasons;
  return others.length === 0 ? first! : `${first} (${others.join(': ')})`;
}

/** Pages of proxies come in old encodings; what reads on knows UTF-8 only. */
function inUtf8(bytes: Uint8Array<ArrayBuffer>, headers: Headers): Uint8Array<ArrayBuffer> | string {
  const [, charset] = /charset="?([^\s;"]+)/i.exec(headers.get('Content-Type') ?? '') ?? [];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes; // an encoding that nobody knows
  }
}
