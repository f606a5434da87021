import { CrmError, type CrmErrorDetails } from './crm-error.js';

/**
 * The input is not what the document asks for. Nothing was sent, but for the beginning of an upload whose
 * file could not be read.
 */
export class InvalidInputError extends CrmError {
  override readonly code = 'invalid_input';
  declare readonly status: undefined;
}

/** A client with credentials needs a second factor to sign in, and has none. */
export class SecondFactorError extends CrmError {
  override readonly code = 'second_factor';
  declare readonly status: undefined;
  /** Where the code comes from: a text message or an authenticator app. */
  declare readonly factor: 'app' | 'sms';

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
  readonly ids: readonly number[];
  /** @defaultValue `['isPrivate']` */
  readonly members?: readonly string[];
  readonly wanted?: boolean | undefined;
}

/**
 * The server reported success, but a record is not what was asked for, also when it was read again.
 * The other records of the call may have been changed.
 */
export class NotAppliedError extends CrmError {
  override readonly code = 'not_applied';
  declare readonly status: undefined;
  /** The records that are otherwise, or that could not be read again. */
  declare readonly ids: readonly number[];
  /**
   * What is otherwise, as the request names it: `isPrivate` for a change of access, any members of
   * the record for a helper of `onlyoffice-crm/records`. A helper of `onlyoffice-crm/access` says
   * `visibility`, `users` or `responsible`.
   */
  declare readonly members: readonly string[];
  /** The value of `isPrivate` that was asked for. Undefined when `members` does not name it. */
  declare readonly wanted: boolean | undefined;

  constructor(message: string, details: NotAppliedDetails) {
    super(message, details);
    this.ids = details.ids;
    this.members = details.members ?? ['isPrivate'];
    this.wanted = details.wanted;
  }
}

/** What the error of a record that someone else changed carries. */
export interface ConflictDetails extends CrmErrorDetails {
  readonly ids: readonly number[];
  readonly members: readonly string[];
}

/**
 * The record is no longer as the caller read it, so that writing it would undo what someone else
 * changed. Nothing was written.
 */
export class ConflictError extends CrmError {
  override readonly code = 'conflict';
  declare readonly status: undefined;
  /** The record. */
  declare readonly ids: readonly number[];
  /** What is no longer the same, as the request names it. */
  declare readonly members: readonly string[];

  constructor(message: string, details: ConflictDetails) {
    super(message, details);
    this.ids = details.ids;
    this.members = details.members;
  }
}
