export { createCrmClient, type CrmClient, type CrmClientOptions } from './client.js';
export { portalDate } from './dates.js';
export { figuresOf, type Figures } from './envelope.js';
export {
  BadRequestError,
  ConnectionError,
  CrmError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  PaymentRequiredError,
  ProtocolError,
  ServerError,
  StatusError,
  UnauthorizedError,
  UnavailableError,
  UnexpectedStatusError,
  isCrmError,
  type AnyCrmError,
  type CrmErrorDetails,
  type StatusErrorDetails,
} from './errors.js';
export type { Fetch, HttpClient } from './http.js';
export type { FieldNames, Input, Methods, Result, Sparse } from './methods.js';
export { nonEmpty } from './nonEmpty.js';
export * from '../generated/enums.js';
export type { OperationId } from '../generated/operations.js';
export type {
  Address,
  AuthenticationToken,
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
  OpportunitiesAccess,
  Opportunity,
  OpportunityAccess,
  Person,
  SingleContact,
  SingleOpportunity,
  Stage,
} from '../generated/schema.js';
