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
} from './answerErrors.js';
import { BRAND, type InvalidInputError, type SecondFactorError, type TokenError } from './errors.js';
import type { AbortError, ConnectionError, TimeoutError } from './transportErrors.js';

/** Every error that a method of a client can reject with. `code` and `status` tell them apart. */
export type AnyCrmError =
  | AbortError
  | BadRequestError
  | ConnectionError
  | ForbiddenError
  | InvalidInputError
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
 * Tells whether an error came from this package, also when another installed copy of it made the error, which
 * `instanceof` would miss.
 *
 * @param error anything that was caught
 * @returns true for an error of this package; compare `code` or `status` to narrow further
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
