import { ConflictError, InvalidInputError } from '../errors/client-errors.js';
import type { Kind, Members, WriteContext } from './kinds/kind.js';

/**
 * Refuses what is not the record as it was read, which cannot be compared with it.
 *
 * @throws InvalidInputError when it is another record, or a part of one
 */
export function checkSince(
  { required }: Pick<Kind<unknown>, 'required'>,
  { id, record: name }: WriteContext,
  since: unknown,
): void {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId: 'edit' });
  };
  const record = typeof since === 'object' && since !== null ? since : {};
  const members = record as Members;
  if (members['id'] !== id) {
    const other = `${typeof members['id'] === 'number' ? members['id'] : 'without an id'}`;
    refuse(`options.since is the record ${other} and not the ${name}: give what was read of it`);
  }
  const lacking = required.filter((name) => members[name] === undefined || members[name] === null);
  if (lacking.length === 0) return;
  refuse(
    `options.since must be the ${name} as it was read, and it has no ${lacking.join(' and no ')}`,
  );
}

/** The error of a record that someone else changed. */
export function conflict(
  operationId: string,
  { id, record }: WriteContext,
  members: readonly string[],
): ConflictError {
  return new ConflictError(
    `someone else changed ${members.join(', ')} of the ${record} since it was read; nothing was written`,
    { operationId, ids: [id], members },
  );
}
