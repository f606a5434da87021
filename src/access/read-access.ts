import { CALL_OPTIONS, type CallOptions, problemOf } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { nameRecord } from '../errors/name-record.js';
import { KINDS } from './kinds.js';
import { accessOf, RECORD_KINDS, type RecordAccess } from './record-access.js';
import { requireClient } from './require-client.js';
import { readTargets, type SingleTarget } from './targets.js';

/**
 * Reads who may see a record. The words are the same for every kind, though the server says it
 * differently for each.
 *
 * @param crm a client of either entry
 * @param target the record, such as `{ contact: 501 }`
 * @param options the options of a call
 * @returns its visibility, the users on its list, and whether the caller may edit it
 * @throws InvalidInputError when the target is not one record, and what a call rejects with: for a
 * record that the caller cannot see that is a NotFoundError, as for one that does not exist.
 * ProtocolError when the response does not tell the access
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { readAccess } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const { visibility, users } = await readAccess(crm, { opportunity: 12 });
 * console.log(visibility, users.map(({ name }) => name));
 * ```
 */
export async function readAccess(
  crm: CoreClient,
  target: SingleTarget,
  options: CallOptions = {},
): Promise<RecordAccess> {
  const helper = 'readAccess';
  requireClient(crm, helper);
  const problem = problemOf(options, CALL_OPTIONS);
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId: helper });
  const { named, filters } = await readTargets(target, RECORD_KINDS, helper, 'target');
  const [record, ...others] = named;
  if (record === undefined || others.length > 0 || filters.length > 0) {
    throw new InvalidInputError('target must be one record, such as { opportunity: 12 }', {
      operationId: helper,
    });
  }
  const { kind, id } = record;
  try {
    return accessOf(kind, await KINDS[kind].read({ crm, id, options }));
  } catch (error) {
    if (isCrmError(error)) nameRecord(error, kind, id);
    throw error;
  }
}
