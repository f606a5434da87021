import { CrmError, type CrmErrorDetails } from './errors.js';

/** What an error without a whole answer carries. */
export interface TransportErrorDetails extends CrmErrorDetails {
  /** How many times the request was sent. */
  attempts: number;
}

abstract class TransportError extends CrmError {
  declare readonly status: undefined;
  /** How many times the request was sent. */
  override readonly attempts: number;

  constructor(message: string, details: TransportErrorDetails) {
    super(details.attempts > 1 ? `${message}, in the last of ${details.attempts} attempts` : message, details);
    this.attempts = details.attempts;
  }
}

/** No whole answer came: the portal cannot be reached, or the connection broke. `cause` says more. */
export class ConnectionError extends TransportError {
  override readonly code = 'connection';
}

/** No whole answer came within `timeoutMs`. The portal may still do what it was asked to. */
export class TimeoutError extends TransportError {
  override readonly code = 'timeout';
}

/** The caller's signal was aborted, and its reason is the `cause`. The portal may still do what it was asked to. */
export class AbortError extends TransportError {
  override readonly code = 'aborted';
}
