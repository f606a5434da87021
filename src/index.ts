export {
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  PaymentRequiredError,
  ProtocolError,
  RateLimitedError,
  ServerError,
  SignInError,
  StatusError,
  UnauthorizedError,
  UnavailableError,
  type AnswerErrorDetails,
  type StatusErrorDetails,
} from './answerErrors.js';
export type { CallOptions } from './callOptions.js';
export { createCrmClient, DEFAULT_MAX_RESPONSE_BYTES, DEFAULT_TIMEOUT_MS, type CrmClient, type CrmClientOptions } from './client.js';
export { portalDate } from './dates.js';
export { figuresOf, type Figures } from './envelope.js';
export { CrmError, InvalidInputError, SecondFactorError, TokenError, type CrmErrorDetails } from './errors.js';
export type { AnswerFormat } from './format.js';
export type { HttpClient } from './http.js';
export type { HttpStatus, OtherStatus, ServerStatus } from './httpStatus.js';
export { isCrmError, type AnyCrmError } from './isCrmError.js';
export type { FieldNames, Input, ListOperationId, Method, Methods, Result, Sparse } from './methods.js';
export { nonEmpty } from './nonEmpty.js';
export type { Logger, LogLevel, ObserverOptions, RequestEvent, ResponseEvent, RetryEvent } from './observe.js';
export { collect, paginate, type Entry, type PaginateOptions } from './paginate.js';
export { PORTAL_RATE_LIMIT, type RateLimit } from './rateLimit.js';
export type { Showable } from './redact.js';
export { RETRYABLE_STATUSES, RETRY_POLICY, type RetryPolicy } from './retry.js';
export type { ClientCredentials } from './signIn.js';
export type { Fetch } from './transport.js';
export { AbortError, ConnectionError, TimeoutError, type TransportErrorDetails } from './transportErrors.js';
export * from '../generated/enums.js';
export type { OperationId } from '../generated/operations.js';
export type {
  Address,
  AppCodeAwaited,
  Authentication,
  Capabilities,
  Case,
  CaseAccess,
  CasesAccess,
  Company,
  Contact,
  ContactAccess,
  ContactBase,
  ContactInfo,
  ContactsAccess,
  ContactStatus,
  ContactType,
  Credentials,
  Currency,
  CustomField,
  Employee,
  Envelope,
  ErrorEnvelope,
  FilteredCasesAccess,
  FilteredContactsAccess,
  FilteredOpportunitiesAccess,
  Group,
  GroupSummary,
  OpportunitiesAccess,
  Opportunity,
  OpportunityAccess,
  Person,
  PhoneCredentials,
  Portal,
  ProviderCredentials,
  SignIn,
  SingleContact,
  SingleOpportunity,
  SmsCodeAwaited,
  Stage,
  Tag,
  TokenIssued,
  UserContact,
  UserProfile,
} from '../generated/schema.js';
