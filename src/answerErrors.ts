import { CrmError, type CrmErrorDetails } from './errors.js';
import { oneLine } from './excerpt.js';
import type { HttpStatus, OtherStatus, ServerStatus } from './httpStatus.js';

/** What an error that stands for an answer carries. */
export interface AnswerErrorDetails extends CrmErrorDetails {
  /** The HTTP status. */
  status: number;
  /** How many times the request was sent until this answer came. */
  attempts: number;
  /** The beginning of an answer that is not what the document gives, cut and cleaned. Absent when nothing came. */
  excerpt?: string;
}

/** What an error for an HTTP status carries. */
export interface StatusErrorDetails extends AnswerErrorDetails {
  /** What the status means here, if that is more than its class says. */
  hint?: string;
  /** The message of the server, in the language of the caller. Absent when it sent none. */
  serverMessage?: string;
  /** The HRESULT code of the server's fault. Absent when it sent none. */
  hresult?: number;
  /** How long the portal asked to wait before the next try, in milliseconds. Absent when it did not. */
  retryAfterMs?: number;
}

function quoted(excerpt: string | undefined): string {
  return excerpt === undefined ? '' : `; the answer begins: ${excerpt}`;
}

function afterAttempts(attempts: number): string {
  return attempts > 1 ? `, after ${attempts} attempts` : '';
}

/** An answer came that is not what the document gives for the operation, such as a page in place of JSON. */
export class ProtocolError extends CrmError {
  override readonly code = 'protocol';
  /** The HTTP status of the answer. */
  declare readonly status: OtherStatus;
  /** How many times the request was sent until this answer came. */
  override readonly attempts: number;
  /** The message of the server, if it came with an envelope all the same. */
  override readonly serverMessage: string | undefined;
  /** The beginning of what came, cut and cleaned. Undefined when it does not matter or nothing came. */
  readonly excerpt: string | undefined;

  constructor(message: string, details: AnswerErrorDetails & { serverMessage?: string }) {
    super(`${message}${quoted(details.excerpt)}`, details);
    this.status = details.status as OtherStatus;
    this.attempts = details.attempts;
    this.serverMessage = details.serverMessage;
    this.excerpt = details.excerpt;
  }
}

/** The base of the errors that the portal answered with an HTTP status. */
export abstract class StatusError extends CrmError {
  /** The HTTP status. */
  declare readonly status: HttpStatus;
  /** How many times the request was sent until this answer came. */
  override readonly attempts: number;
  /** The message of the server, in the language of the caller, up to 10,000 characters: show it, do not compare it. */
  override readonly serverMessage: string | undefined;
  /** The HRESULT code of the server's fault. */
  readonly hresult: number | undefined;
  /** The beginning of an answer that was no envelope, cut and cleaned. */
  readonly excerpt: string | undefined;

  constructor(meaning: string, details: StatusErrorDetails) {
    const said = details.serverMessage === undefined ? quoted(details.excerpt) : `: ${oneLine(details.serverMessage)}`;
    super(`${details.status}, ${details.hint ?? meaning}${afterAttempts(details.attempts)}${said}`, details);
    this.status = details.status as HttpStatus;
    this.attempts = details.attempts;
    this.serverMessage = details.serverMessage;
    this.hresult = details.hresult;
    this.excerpt = details.excerpt;
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

/** 500 and other statuses of its hundred but 503: the server failed. */
export class ServerError extends StatusError {
  override readonly code = 'server';
  declare readonly status: ServerStatus;

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

/** The base of the errors that pass by themselves. */
abstract class PassingError extends StatusError {
  /** How long the portal asked to wait before the next try, in milliseconds. Undefined when it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(meaning: string, details: StatusErrorDetails) {
    super(meaning, details);
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** 429: too many requests in too short a time. */
export class RateLimitedError extends PassingError {
  override readonly code = 'rate_limited';
  declare readonly status: 429;

  constructor(details: StatusErrorDetails) {
    super('there were too many requests in too short a time', details);
  }
}

/** 503: the portal is being moved, restored or encrypted, or got too many requests. */
export class UnavailableError extends PassingError {
  override readonly code = 'unavailable';
  declare readonly status: 503;

  constructor(details: StatusErrorDetails) {
    super('the portal is not available at the moment, or got too many requests', details);
  }
}

const BY_STATUS = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: PaymentRequiredError,
  403: ForbiddenError,
  404: NotFoundError,
  429: RateLimitedError,
  500: ServerError,
  503: UnavailableError,
} as const;

/**
 * The error for an HTTP status that is no success.
 *
 * @param details the status and what came with it
 * @param answer whether the operation signs in, so that its 500 says that it was refused, and whether the answer was an
 * envelope; a status that the server itself does not give is only taken for its word with one
 */
export function statusError(details: StatusErrorDetails, { signsIn, isEnvelope }: { signsIn: boolean; isEnvelope: boolean }): StatusError | ProtocolError {
  const { status } = details;
  if (status === 500 && signsIn) return new SignInError(details);
  if (status in BY_STATUS) return new BY_STATUS[status as keyof typeof BY_STATUS](details);
  if (status >= 500 && isEnvelope) return new ServerError(details);
  const whose = status >= 500 ? 'which came from something in front of the portal, such as a proxy' : 'a status that the document does not list';
  return new ProtocolError(`${status}, ${whose}${afterAttempts(details.attempts)}${details.serverMessage === undefined ? '' : `: ${oneLine(details.serverMessage)}`}`, details);
}
