// What both entries export.

export * from '../generated/enums.js';
export type * from '../generated/types.js';
export { pageCookie } from './auth/page-cookie.js';
export { type Credentials, signIn } from './auth/sign-in.js';
export { type CrmPromise, type CrmResponse, crmPromise } from './client/crm-promise.js';
export { httpClient } from './client/http-client.js';
export {
  type CallOptions,
  type CoreOptions,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUT_MS,
} from './client/options.js';
export { collect, type ListMethod, type PaginateOptions, paginate } from './client/paginate.js';
export { type RequestMethod, request } from './client/request.js';
export type {
  CallArguments,
  CoreClient,
  Method,
  RequestOptions,
  Sparse,
  WithFields,
} from './client/types.js';
export {
  ConflictError,
  InvalidInputError,
  NotAppliedError,
  SecondFactorError,
  TokenError,
} from './errors/client-errors.js';
export { CrmError } from './errors/crm-error.js';
export { type AnyCrmError, isCrmError } from './errors/is-crm-error.js';
export {
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  PaymentRequiredError,
  ProtocolError,
  RateLimitedError,
  ResponseError,
  ServerError,
  SignInError,
  StatusError,
  UnauthorizedError,
  UnavailableError,
} from './errors/response-errors.js';
export { AbortError, ConnectionError, TimeoutError } from './errors/transport-errors.js';
export type {
  HookOptions,
  Hooks,
  Logger,
  LogLevel,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './logging/hooks.js';
export { observe } from './logging/observe.js';
export type {
  Change,
  Operation,
  OperationInput,
  SelectableOperation,
} from './operation/operation.js';
export type { Schema, ValueType } from './operation/schema.js';
export { dateOf, portalDate } from './request/dates.js';
export { type MultipartOptions, multipart, type UploadProgress } from './request/multipart.js';
export type { MultipartBody } from './request/multipart-body.js';
export { nonEmpty, REMOVED_USER_ID } from './request/users.js';
export type { Codec } from './response/codec.js';
export type { Page } from './response/envelope.js';
export { decodeName } from './response/names.js';
export type { HttpClient } from './transport/http.js';
export {
  PORTAL_RATE_LIMIT,
  type RateLimit,
  type RateLimiter,
  rateLimiter,
} from './transport/rate-limit.js';
export { RETRY_POLICY, RETRYABLE_STATUSES, type RetryPolicy } from './transport/retry.js';
export type { Fetch } from './transport/send.js';
export type { TokenContext, TokenSource } from './transport/token.js';
