import { CrmError, type CrmErrorDetails } from './crm-error.js';

/** The input is not what the document asks for. Nothing was sent. */
export class InvalidInputError extends CrmError {
  override readonly code = 'invalid_input';
  declare readonly status: undefined;
}

/** A client with credentials needs a second factor to sign in, and has none. */
export class SecondFactorError extends CrmError {
  override readonly code = 'second_factor';
  declare readonly status: undefined;
  /** Where the code comes from: a text message or an authenticator app. */
  readonly factor: 'app' | 'sms';

  constructor(message: string, details: CrmErrorDetails & { readonly factor: 'app' | 'sms' }) {
    super(message, details);
    this.factor = details.factor;
  }
}

/**
 * The function given as `token` failed, or it or the portal returned something that is not a token.
 */
export class TokenError extends CrmError {
  override readonly code = 'token';
  declare readonly status: undefined;
}

/** What the error of a change that did not take effect carries. */
export interface NotAppliedDetails extends CrmErrorDetails {
  readonly wanted: boolean;
  readonly ids: readonly number[];
}

/**
 * The server reported success, but `isPrivate` of a record is not what was asked for, also when it
 * was read again. The other records of the call may have been changed.
 */
export class NotAppliedError extends CrmError {
  override readonly code = 'not_applied';
  declare readonly status: undefined;
  /** The value of `isPrivate` that was asked for. */
  readonly wanted: boolean;
  /** The records that have the other value, or whose value could not be read again. */
  readonly ids: readonly number[];

  constructor(message: string, details: NotAppliedDetails) {
    super(message, details);
    this.wanted = details.wanted;
    this.ids = details.ids;
  }
}
