import { CrmError, type CrmErrorDetails } from './crm-error.js';
import { describeStatus, quoteSnippet } from './sentences.js';

/** What an error that stands for a response carries. */
export interface ResponseErrorDetails extends CrmErrorDetails {
  /** The HTTP status. */
  readonly status: number;
  /** How many times the request was sent until this response came. */
  readonly attempts: number;
  /** The message of the server, in the language of the user. */
  readonly serverMessage?: string | undefined;
  /** The HRESULT code of the server's fault. */
  readonly hresult?: number | undefined;
  /** The beginning of a response that is not an envelope, cleaned and cut. */
  readonly snippet?: string | undefined;
  /** How long the portal asked to wait before the next attempt, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** What the status means here, if that is more than its class says. */
  readonly meaning?: string | undefined;
}

/** The base of the errors that stand for a response of the portal. */
export abstract class ResponseError extends CrmError {
  /** The HTTP status. */
  declare readonly status: number;
  /** How many times the request was sent until this response came. */
  declare readonly attempts: number;
  /**
   * The message of the server, in the language of the user, up to 10,000 characters: show it, do
   * not compare it.
   */
  declare readonly serverMessage: string | undefined;
  /** The HRESULT code of the server's fault. */
  declare readonly hresult: number | undefined;
  /**
   * The beginning of a response that is not an envelope, cleaned and cut. Undefined when there is
   * none.
   */
  declare readonly snippet: string | undefined;

  constructor(message: string, details: ResponseErrorDetails) {
    super(message, details);
    this.status = details.status;
    this.attempts = details.attempts;
    this.serverMessage = details.serverMessage;
    this.hresult = details.hresult;
    this.snippet = details.snippet;
  }
}

/** The response is not what the document says, such as a page in place of JSON. */
export class ProtocolError extends ResponseError {
  override readonly code = 'protocol';
  declare readonly status: number;

  constructor(message: string, details: ResponseErrorDetails) {
    super(message + quoteSnippet(details.snippet), details);
  }
}

/** The base of the errors for an HTTP status that is not a success. */
export abstract class StatusError extends ResponseError {
  declare readonly status: number;

  constructor(details: ResponseErrorDetails) {
    super(describeStatus(details), details);
  }
}

/** 400: the server could not read a value of the request. */
export class BadRequestError extends StatusError {
  override readonly code = 'bad_request';
  declare readonly status: 400;
}

/** 401: there was no valid token. */
export class UnauthorizedError extends StatusError {
  override readonly code = 'unauthorized';
  declare readonly status: 401;
}

/** 402: the portal is not active or not paid. */
export class PaymentRequiredError extends StatusError {
  override readonly code = 'payment_required';
  declare readonly status: 402;
}

/** 403: the user of the token may not do this. */
export class ForbiddenError extends StatusError {
  override readonly code = 'forbidden';
  declare readonly status: 403;
}

/** 404: there is no such record, or none that the user of the token may see. */
export class NotFoundError extends StatusError {
  override readonly code = 'not_found';
  declare readonly status: 404;
}

/** 500, or another status from 501 on that came with an envelope: the server failed. */
export class ServerError extends StatusError {
  override readonly code = 'server';
  declare readonly status: number;
}

/**
 * 500 of an operation that signs in: a wrong user name, password or code, too many attempts, or a
 * fault of the server. The server answers none of them with 401.
 */
export class SignInError extends StatusError {
  override readonly code = 'sign_in';
  declare readonly status: 500;
}

/** The base of the errors that pass by themselves. */
abstract class TemporaryError extends StatusError {
  /**
   * How long the portal asked to wait before the next attempt, in milliseconds. Undefined when it
   * did not say.
   */
  declare readonly retryAfterMs: number | undefined;

  constructor(details: ResponseErrorDetails) {
    super(details);
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** 429: there were too many requests in too short a time. */
export class RateLimitedError extends TemporaryError {
  override readonly code = 'rate_limited';
  declare readonly status: 429;
}

/** 503: the portal is being moved, restored or encrypted, or had too many requests. */
export class UnavailableError extends TemporaryError {
  override readonly code = 'unavailable';
  declare readonly status: 503;
}

const BY_STATUS: Readonly<Record<number, new (details: ResponseErrorDetails) => StatusError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: PaymentRequiredError,
  403: ForbiddenError,
  404: NotFoundError,
  429: RateLimitedError,
  500: ServerError,
  503: UnavailableError,
};

/**
 * The error for an HTTP status that is not a success.
 *
 * @param details the status and what came with it
 * @param isEnvelope whether the response is an envelope; a status that the server itself does not
 * use is trusted only then
 */
export function errorForStatus(
  details: ResponseErrorDetails,
  isEnvelope: boolean,
): ProtocolError | StatusError {
  const { status } = details;
  const StatusClass = BY_STATUS[status] ?? (status > 500 && isEnvelope ? ServerError : undefined);
  if (StatusClass) return new StatusClass(details);
  return new ProtocolError(describeStatus({ ...details, snippet: undefined }), details);
}
