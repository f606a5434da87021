import type { OperationId } from '../generated/operations.js';

/** What every error of this package carries. */
export interface CrmErrorDetails {
  /** The operation that failed, which is the name of the method. */
  operationId: OperationId;
  /** The error that led to this one. */
  cause?: unknown;
}

// The same symbol in every copy of this package, so that isCrmError knows the errors of another copy.
const BRAND = Symbol.for('onlyoffice-crm.error');

/**
 * The base of all errors that the methods of a client reject with. `code` tells them apart.
 *
 * No error holds the token: neither the request nor its headers are kept.
 */
export abstract class CrmError extends Error {
  /** What went wrong, in one word that does not change. */
  abstract readonly code: string;
  /** The operation that failed, which is the name of the method. */
  readonly operationId: OperationId;
  /** @internal */
  readonly [BRAND] = true;

  constructor(message: string, { operationId, cause }: CrmErrorDetails) {
    super(`${operationId}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.operationId = operationId;
    Object.defineProperty(this, 'name', { enumerable: false });
    Object.defineProperty(this, BRAND, { enumerable: false });
  }
}

/**
 * Tells whether an error came from this package, also when another installed copy of it made the error, which
 * `instanceof` would miss.
 *
 * @param error anything that was caught
 * @returns true for an error of this package; compare `code`, or `status` where it is set, to narrow further
 * @example
 * ```ts
 * import { createCrmClient, isCrmError } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * try {
 *   await crm.getCase({ path: { caseid: 1234 } });
 * } catch (error) {
 *   if (isCrmError(error) && error.code === 'not_found') console.log('no such case');
 *   else throw error;
 * }
 * ```
 */
export function isCrmError(error: unknown): error is AnyCrmError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[BRAND] === true;
}

/** The input is not what the document asks for. Nothing was sent. */
export class InvalidInputError extends CrmError {
  override readonly code = 'invalid_input';
}

/** No answer came: the portal cannot be reached, or the connection broke. `cause` says more. */
export class ConnectionError extends CrmError {
  override readonly code = 'connection';
}

/** An answer came that the document does not know, such as a page in place of JSON. */
export class ProtocolError extends CrmError {
  override readonly code = 'protocol';
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(message: string, details: CrmErrorDetails & { status: number }) {
    super(message, details);
    this.status = details.status;
  }
}

/** A client with credentials needs a second factor to sign in, and got none. */
export class SecondFactorError extends CrmError {
  override readonly code = 'second_factor';
  /** Where the code comes from: a text message or an authenticator app. */
  readonly factor: 'sms' | 'app';

  constructor(message: string, details: CrmErrorDetails & { factor: 'sms' | 'app' }) {
    super(message, details);
    this.factor = details.factor;
  }
}

/** The function that was given as `token` failed, or it or the portal gave something that is no token. */
export class TokenError extends CrmError {
  override readonly code = 'token';
}

/** What an answer with an error status carries. */
export interface StatusErrorDetails extends CrmErrorDetails {
  /** The HTTP status. */
  status: number;
  /** The message of the server, in the language of the caller. Absent when it sent none. */
  serverMessage?: string;
  /** The HRESULT code of the server's fault. Absent when it sent none. */
  hresult?: number;
}

/** The base of the errors that the portal answered with an HTTP status. */
export abstract class StatusError extends CrmError {
  /** The HTTP status. */
  readonly status: number;
  /** The message of the server, in the language of the caller: show it, do not compare it. */
  readonly serverMessage: string | undefined;
  /** The HRESULT code of the server's fault. */
  readonly hresult: number | undefined;

  constructor(meaning: string, details: StatusErrorDetails) {
    super(`${details.status}, ${meaning}${details.serverMessage === undefined ? '' : `: ${details.serverMessage}`}`, details);
    this.status = details.status;
    this.serverMessage = details.serverMessage;
    this.hresult = details.hresult;
  }
}

/** 400: the server could not read a value. */
export class BadRequestError extends StatusError {
  override readonly code = 'bad_request';
  declare readonly status: 400;

  constructor(details: StatusErrorDetails) {
    super('the server could not read a value of the request', details);
  }
}

/** 401: there was no valid token. */
export class UnauthorizedError extends StatusError {
  override readonly code = 'unauthorized';
  declare readonly status: 401;

  constructor(details: StatusErrorDetails) {
    super('the portal did not accept the token, or got none', details);
  }
}

/** 402: the portal is not active or not paid. */
export class PaymentRequiredError extends StatusError {
  override readonly code = 'payment_required';
  declare readonly status: 402;

  constructor(details: StatusErrorDetails) {
    super('the portal is not active or not paid', details);
  }
}

/** 403: the user of the token may not do this. */
export class ForbiddenError extends StatusError {
  override readonly code = 'forbidden';
  declare readonly status: 403;

  constructor(details: StatusErrorDetails) {
    super('the user of the token may not do this', details);
  }
}

/** 404: there is no such record, or none that the user of the token may see. */
export class NotFoundError extends StatusError {
  override readonly code = 'not_found';
  declare readonly status: 404;

  constructor(details: StatusErrorDetails) {
    super('there is no such record, or none that the user of the token may see', details);
  }
}

/** 500 and other statuses of its hundred: the server failed. */
export class ServerError extends StatusError {
  override readonly code = 'server';

  constructor(details: StatusErrorDetails) {
    super('the server failed', details);
  }
}

/**
 * 500 of an operation that signs in: a wrong user name, password or code, too many attempts, or a fault of the server.
 * The server answers none of them with 401.
 */
export class SignInError extends StatusError {
  override readonly code = 'sign_in';
  declare readonly status: 500;

  constructor(details: StatusErrorDetails) {
    super('the portal refused the sign-in, or failed', details);
  }
}

/** 503: the portal is being moved, restored or encrypted. */
export class UnavailableError extends StatusError {
  override readonly code = 'unavailable';
  declare readonly status: 503;

  constructor(details: StatusErrorDetails) {
    super('the portal is not available at the moment', details);
  }
}

/** Any other status that is no success. */
export class UnexpectedStatusError extends StatusError {
  override readonly code = 'unexpected_status';

  constructor(details: StatusErrorDetails) {
    super('an answer that the document does not know', details);
  }
}

/** Every error that a method of a client can reject with. */
export type AnyCrmError =
  | InvalidInputError
  | ConnectionError
  | ProtocolError
  | BadRequestError
  | UnauthorizedError
  | PaymentRequiredError
  | ForbiddenError
  | NotFoundError
  | SecondFactorError
  | ServerError
  | SignInError
  | TokenError
  | UnavailableError
  | UnexpectedStatusError;

const BY_STATUS = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: PaymentRequiredError,
  403: ForbiddenError,
  404: NotFoundError,
  503: UnavailableError,
} as const;

/** The error for an HTTP status that is no success. */
export function statusError(details: StatusErrorDetails, signsIn: boolean): StatusError {
  const { status } = details;
  if (status === 500 && signsIn) return new SignInError(details);
  if (status in BY_STATUS) return new BY_STATUS[status as keyof typeof BY_STATUS](details);
  return status >= 500 ? new ServerError(details) : new UnexpectedStatusError(details);
}
