import type { RequestDescription } from '../operation/operation.js';
import type { RetryPolicy } from './retry.js';

/** One call on its way through the layers of the transport. */
export interface Exchange {
  readonly operation: RequestDescription;
  /** The id of the operation, as errors have it. */
  readonly operationId: string | undefined;
  /** Whether the request can be sent more than once: a stream cannot. */
  readonly isRepeatable: boolean;
  readonly signal: AbortSignal | undefined;
  /** How long one attempt may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly retry: RetryPolicy | false;
  /** What must not be shown: secrets of the input, and each token that was sent. */
  readonly secrets: Set<string>;
  /** Sends the request once and returns the response as soon as its head has come. */
  readonly perform: (signal: AbortSignal) => Promise<Response>;

  /** The URL of the current attempt. */
  url?: string;
  /** The request of the current attempt, if there are hooks to be shown it. */
  request?: Request | undefined;
  /** Lets go of the body of the current attempt, also where the runtime ignores its signal. */
  cancelBody?: () => void;
  /** The token of the current attempt. */
  token?: string | undefined;
  /** How many times the request has been sent. */
  attempts: number;
  /** How many attempts were made only because a token had to be renewed. */
  renewals: number;
  /** Whether an attempt may have been carried out although its response was lost. */
  mayBeDone: boolean;
}

/** A complete response. */
export interface CompleteResponse {
  readonly response: Response;
  readonly text: string;
  /** Whether the bytes were valid in their encoding. */
  readonly isValid: boolean;
  /** Whether the body was too large, and `text` is its beginning. */
  readonly isCut: boolean;
}

/**
 * A layer of the transport, or several: from a call on its way to a complete response of any
 * status.
 */
export type Transport = (exchange: Exchange) => Promise<CompleteResponse>;
