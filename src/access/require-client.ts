import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';

/**
 * Refuses what is not a client, such as arguments in another order.
 *
 * @throws InvalidInputError when it has no `call`
 */
export function requireClient(crm: CoreClient, helper: string): void {
  if (typeof crm?.call === 'function') return;
  const problem = 'crm must be a client, as createCrmClient returns it';
  throw new InvalidInputError(problem, { operationId: helper });
}
