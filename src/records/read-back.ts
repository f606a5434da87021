import { getSelf } from '../../generated/operations/people.js';
import { NotAppliedError } from '../errors/client-errors.js';
import { pause } from '../transport/deadline.js';
import { addedUsers, missingFrom } from './compare.js';
import type { Kind, Members, State, WriteContext } from './kinds/kind.js';

// The nodes of a portal learn of a change from one another, which takes a moment.
const PAUSE_MS = 300;

/**
 * Reads a record that was written, and once more when it is not as it was written, because the nodes
 * of a portal learn of a change a moment later.
 *
 * @param kept the users who may stay on the access list although they were not sent, because nobody
 * asked to take them off
 * @throws NotAppliedError when it is otherwise both times, or cannot be read
 */
export async function readBack<Found>(
  kind: Kind<Found>,
  context: WriteContext,
  stored: Members,
  kept: readonly string[],
): Promise<Found> {
  const { operationId } = kind;
  const { id, record: name } = context;
  let record: Found;
  let members: string[];
  try {
    record = await kind.read(context);
    members = await differences(kind.stateOf(record), context, stored, kept);
    if (members.length > 0) {
      await pause(PAUSE_MS, context.options.signal);
      record = await kind.read(context);
      members = await differences(kind.stateOf(record), context, stored, kept);
    }
  } catch (cause) {
    const all = Object.keys(stored);
    const message = `the ${name} was written, but cannot be read back, so that nothing is known of it`;
    throw new NotAppliedError(message, { operationId, ids: [id], members: all, cause });
  }
  if (members.length === 0) return record;
  const wanted = members.includes('isPrivate') ? stored['isPrivate'] === true : undefined;
  const message = `the server reported success, but ${members.join(', ')} of the ${name} ${members.length === 1 ? 'is' : 'are'} not what was sent, also when read again`;
  throw new NotAppliedError(message, { operationId, ids: [id], members, wanted });
}

/**
 * The members of a record that are not as they were sent. The caller is asked for only when someone is
 * on the access list who was not sent, because the server adds the caller and nobody else.
 */
async function differences(
  state: State,
  { crm, options }: WriteContext,
  stored: Members,
  kept: readonly string[],
): Promise<string[]> {
  const added = addedUsers(state, stored).filter((id) => !kept.includes(id));
  if (added.length !== 1) return missingFrom(state, stored, kept);
  const { id } = await crm.call(getSelf, {}, options);
  return missingFrom(state, stored, [...kept, id.toLowerCase()]);
}
