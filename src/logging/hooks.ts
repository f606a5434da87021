import type { RequestDescription } from '../operation/operation.js';

/** The levels of a logger, from the one that is told most. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** How much a logger is told: the level that it names and those after it. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where a client writes what it does. `console` is one. */
export type Logger = {
  readonly [Level in LogLevel]: (message: string, details?: unknown) => void;
};

interface AttemptEvent {
  /** The operation. Undefined for a request that is not in the document. */
  readonly operationId: string | undefined;
  /** The number of the attempt, from 1 on. */
  readonly attempt: number;
}

/** What of a request or a response is shown: known secrets are redacted. */
interface Message {
  /** The HTTP method. */
  readonly method: string;
  readonly url: string;
  /** Headers that hold secrets by their names are redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * At most 10,000 characters. Undefined when the request signs in, since bodies then hold
   * passwords and tokens.
   */
  readonly body: string | undefined;
}

/** A request that is about to be sent. */
export interface RequestEvent extends AttemptEvent, Message {}

/** A response that came, whatever its status. */
export interface ResponseEvent extends AttemptEvent, Message {
  /** The HTTP status. */
  readonly status: number;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
}

/** A request that is about to be sent again. */
export interface RetryEvent extends AttemptEvent {
  /** How many times the request is sent at most. */
  readonly maxAttempts: number;
  /** How long the client waits before that, in milliseconds. */
  readonly delayMs: number;
  /** What the attempt failed with: a status, or that the connection failed. */
  readonly reason: string;
}

/** The options that say who is told what a client does. */
export interface HookOptions {
  /**
   * Is called before each request is sent, retries and the client's own sign-in included. It cannot
   * change the request.
   */
  readonly onRequest?: (event: RequestEvent) => void;
  /** Is called for each complete response. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Is called before the pause that precedes each further attempt. */
  readonly onRetry?: (event: RetryEvent) => void;
  /**
   * Is told what the client does: `debug` whole requests and responses, `info` a line for each
   * response, `warn` retries, `error` connections and deadlines that failed.
   */
  readonly logger?: Logger;
  /**
   * How much the logger is told.
   * @defaultValue `'info'`
   */
  readonly logLevel?: LogLevel;
}

/** What the hooks need to know of a request. */
export interface Observed {
  readonly operationId: string | undefined;
  /** How many times the request has been sent: one that is about to be sent does not count. */
  readonly attempts: number;
  readonly operation: RequestDescription;
  readonly secrets: Iterable<string>;
  /** The request of the current attempt. */
  readonly request?: Request | undefined;
}

/** What the transport tells of its work. `observe()` makes it. */
export interface Hooks {
  /** A request is about to be sent. */
  readonly request: (observed: Observed) => Promise<void>;
  /** A response came. */
  readonly response: (
    observed: Observed,
    response: Response,
    body: string,
    durationMs: number,
  ) => void;
  /** A request is about to be sent again. */
  readonly retry: (
    observed: Observed,
    details: Pick<RetryEvent, 'delayMs' | 'maxAttempts' | 'reason'>,
  ) => void;
  /** No response came, and none will. */
  readonly failure: (message: string) => void;
}
