import { CrmError, type CrmErrorDetails } from './crm-error.js';
import { inLastOf } from './sentences.js';

/** What an error without a complete response carries. */
export interface TransportErrorDetails extends CrmErrorDetails {
  /** How many times the request was sent. */
  readonly attempts: number;
}

abstract class TransportError extends CrmError {
  declare readonly status: undefined;
  /** How many times the request was sent. */
  declare readonly attempts: number;

  constructor(message: string, details: TransportErrorDetails) {
    super(message + inLastOf(details.attempts), details);
    this.attempts = details.attempts;
  }
}

/**
 * No complete response came: the portal cannot be reached, or the connection broke. `cause` says
 * more.
 */
export class ConnectionError extends TransportError {
  override readonly code = 'connection';
}

/** No complete response came within `timeoutMs`. The portal may still carry out the request. */
export class TimeoutError extends TransportError {
  override readonly code = 'timeout';
}

/**
 * The caller's signal was aborted; its reason is the `cause`. The portal may still carry out the
 * request.
 */
export class AbortError extends TransportError {
  override readonly code = 'aborted';

  /** What every API calls an aborted operation. */
  override get name(): string {
    return 'AbortError';
  }
}
