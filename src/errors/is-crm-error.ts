import type {
  ConflictError,
  InvalidInputError,
  NotAppliedError,
  SecondFactorError,
  TokenError,
} from './client-errors.js';
import { BRAND } from './crm-error.js';
import type {
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  PaymentRequiredError,
  ProtocolError,
  RateLimitedError,
  ServerError,
  SignInError,
  UnauthorizedError,
  UnavailableError,
} from './response-errors.js';
import type { AbortError, ConnectionError, TimeoutError } from './transport-errors.js';

/** Every error that a call can reject with. `code` tells them apart. */
export type AnyCrmError =
  | AbortError
  | BadRequestError
  | ConflictError
  | ConnectionError
  | ForbiddenError
  | InvalidInputError
  | NotAppliedError
  | NotFoundError
  | PaymentRequiredError
  | ProtocolError
  | RateLimitedError
  | SecondFactorError
  | ServerError
  | SignInError
  | TimeoutError
  | TokenError
  | UnauthorizedError
  | UnavailableError;

/**
 * Tells whether an error comes from this package, also when another installed copy of it made the
 * error, which `instanceof` would miss.
 *
 * @param error anything that was caught
 * @returns true for an error of this package; compare `code` to narrow further
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
  // An error of another realm, such as a test runner's sandbox, is no instance of this realm's
  // Error.
  if (Object.prototype.toString.call(error) !== '[object Error]') return false;
  const { [BRAND]: brand, code } = error as { [BRAND]?: unknown; code?: unknown };
  return brand === true && typeof code === 'string';
}
