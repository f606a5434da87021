import type { OperationId } from '../generated/operations.js';
import { redact, type Showable } from './redact.js';
import type { Retry } from './retry.js';

/** How much a logger is told: what it names and what stands after it. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Where a client writes what it does. `console` is one. */
export type Logger = { readonly [Level in LogLevel]: (message: string, details?: unknown) => void };

interface Attempt {
  /** The operation. Undefined for a request of `crm.http` that is none of the document's. */
  readonly operationId: OperationId | undefined;
  /** The number of the attempt, from 1 on. */
  readonly attempt: number;
  /** The HTTP method. */
  readonly method: string;
}

/** A request that is about to be sent, without its secrets. */
export interface RequestEvent extends Attempt, Showable {}

/** An answer that came, whatever its status, without its secrets. */
export interface ResponseEvent extends Attempt, Showable {
  /** The HTTP status. */
  readonly status: number;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
}

/** A request that is about to be sent again. */
export interface RetryEvent {
  /** The operation. Undefined for a request of `crm.http` that is none of the document's. */
  readonly operationId: OperationId | undefined;
  /** The number of the attempt that failed, from 1 on. */
  readonly attempt: number;
  /** How often the request is sent at the most. */
  readonly maxAttempts: number;
  /** How long it is waited for, in milliseconds. */
  readonly delayMs: number;
  /** What the attempt failed with: a status, or that the connection broke. */
  readonly reason: string;
}

/** Who is told what a client does. */
export interface ObserverOptions {
  /** Hears of each request before it is sent, retries and the client's own sign-in included. It cannot change it. */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Hears of each answer. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Hears of each request that is about to be sent again. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Is told what the client does: `debug` requests and answers whole, `info` a line for each answer, `warn` retries, `error` connections and time limits that failed. */
  readonly logger?: Logger;
  /**
   * How much the logger is told.
   * @defaultValue `'info'`
   */
  readonly logLevel?: LogLevel;
}

// More than is shown: redact needs to see what follows, and a character has up to four bytes.
const SHOWN_BYTES = 100_000;

/** Tells hooks and the logger what happens. Nothing that they do can break a call. */
export class Observer {
  readonly #options: ObserverOptions;
  readonly #level: number;

  constructor(options: ObserverOptions) {
    this.#options = options;
    this.#level = options.logger ? LEVELS.indexOf(options.logLevel ?? 'info') : LEVELS.length;
  }

  /** A request is about to be sent. */
  async request(attempt: Omit<Attempt, 'method'>, request: Request, secrets: readonly string[]): Promise<void> {
    const { onRequest } = this.#options;
    if (!onRequest && !this.#logs('debug')) return;
    const event = Object.freeze({ ...attempt, method: request.method, ...redact({ url: request.url, headers: request.headers, body: await request.clone().text() }, secrets) });
    this.#tell('onRequest', onRequest, event);
    this.#log('debug', `${nameOf(attempt)}: ${event.method} ${event.url}`, event);
  }

  /** An answer came. */
  response(attempt: Omit<Attempt, 'method'>, request: Request, response: Response, body: Uint8Array, durationMs: number, secrets: readonly string[]): void {
    const { onResponse } = this.#options;
    const { status } = response;
    this.#log('info', `${nameOf(attempt)}: ${status} in ${durationMs} ms`);
    if (!onResponse && !this.#logs('debug')) return;
    const text = new TextDecoder().decode(body.subarray(0, SHOWN_BYTES));
    const event = Object.freeze({ ...attempt, method: request.method, status, durationMs, ...redact({ url: request.url, headers: response.headers, body: text }, secrets) });
    this.#tell('onResponse', onResponse, event);
    this.#log('debug', `${nameOf(attempt)}: the answer ${status}`, event);
  }

  /** A request is about to be sent again. */
  retry(attempt: Omit<Attempt, 'method'>, { maxAttempts, delayMs }: Retry, reason: string): void {
    this.#tell('onRetry', this.#options.onRetry, Object.freeze({ ...attempt, maxAttempts, delayMs, reason }));
    this.#log('warn', `${nameOf(attempt)}: ${reason}; attempt ${attempt.attempt + 1} follows in ${delayMs} ms`);
  }

  /** There was no answer, and there will be none. */
  failure(message: string): void {
    this.#log('error', message);
  }

  #logs(level: LogLevel): boolean {
    return LEVELS.indexOf(level) >= this.#level;
  }

  #log(level: LogLevel, message: string, details?: object): void {
    if (!this.#logs(level)) return;
    this.#guard('logger', () => (details ? this.#options.logger?.[level](message, details) : this.#options.logger?.[level](message)));
  }

  #tell<Event>(name: string, hook: ((event: Event) => void) | undefined, event: Event): void {
    if (hook) this.#guard(name, () => hook(event));
  }

  /** Calls what the caller gave. Its failure is told on the console, since a call that went well stays well. */
  #guard(name: string, call: () => unknown): void {
    const report = (failure: unknown): void => {
      try {
        console.error(`onlyoffice-crm: the function given as ${name} failed:`, failure);
      } catch {
        // There is nobody left to tell.
      }
    };
    try {
      Promise.resolve(call()).catch(report);
    } catch (failure) {
      report(failure);
    }
  }
}

function nameOf({ operationId }: { readonly operationId: OperationId | undefined }): string {
  return operationId ?? 'request';
}

/** What is wrong with the options of an observer, or undefined. */
export function problemOfObserver(options: ObserverOptions): string | undefined {
  for (const name of ['onRequest', 'onResponse', 'onRetry'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') return `${name} must be a function.`;
  }
  if (options.logger !== undefined && LEVELS.some((level) => typeof options.logger?.[level] !== 'function')) return `logger must have the functions ${LEVELS.join(', ')}, as console has.`;
  if (options.logLevel !== undefined && !LEVELS.includes(options.logLevel)) return `logLevel must be one of ${LEVELS.join(', ')}.`;
  return undefined;
}
