import { getSelf } from '../../generated/operations/people.js';
import type {
  Case,
  Company,
  Opportunity,
  Person,
  SingleCompany,
  SingleOpportunity,
  SinglePerson,
  Task,
} from '../../generated/schema.js';
import type { CoreClient } from '../client/types.js';
import { ConflictError, InvalidInputError, NotAppliedError } from '../errors/client-errors.js';
import { pause } from '../transport/deadline.js';
import type {
  AccessEditOptions,
  CaseChanges,
  CompanyChanges,
  ContactEditOptions,
  Edit,
  EditOptions,
  OpportunityChanges,
  PersonChanges,
  TaskChanges,
} from './changes.js';
import { addedUsers, changedBetween, missingFrom } from './compare.js';
import { caseKind } from './kinds/case.js';
import { company, person } from './kinds/contact.js';
import type { Kind, Members, State, WriteContext } from './kinds/kind.js';
import { opportunity } from './kinds/opportunity.js';
import { task } from './kinds/task.js';
import { merge } from './merge.js';
import {
  type CaseTarget,
  type CompanyTarget,
  type OpportunityTarget,
  type PersonTarget,
  readTarget,
  type TaskTarget,
} from './targets.js';

const KINDS = { opportunity, case: caseKind, person, company, task };
const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

// The nodes of a portal learn of a change from one another, which takes a moment.
const PAUSE_MS = 300;

/**
 * Changes some members of a record and keeps the rest. The update calls of the server replace the
 * whole record: they clear what is left out, and make a record public or private whose access is
 * left out. This reads the record, writes it whole with the changes, and reads it back.
 *
 * - The description, the dates, the contact, the members, the custom fields, the access list,
 *   `shareType` and the managers stay as they are unless the changes name them.
 * - An access list with a removed user or a group cannot be sent back, because the server shows a
 *   placeholder for them. The edit is refused unless the changes have a list, or
 *   `dropRemovedUsers` is true. It is refused all the same when nobody would be left, because the
 *   server would make the record public.
 * - The server adds the caller to the access list of a private case or opportunity. Anyone else who
 *   is on a list afterwards without having been sent is a NotAppliedError.
 * - An update of a person or company clears its status, type, currency and industry. The status is
 *   set again. A contact with one of the others is refused unless `mayClear` names it. Whether a
 *   contact has a type is asked with a list, because no response shows it.
 * - Dates go back as the time of day that the server wrote, so that they do not shift.
 * - When the changes are a function, or `since` is given, the record is compared with what was read
 *   before, right before it is written. The server has no such check itself, so that a change in the
 *   moment between is not noticed.
 * - Members and values of custom fields cannot be removed with an update. `removeOpportunityContact`,
 *   `removeCaseContact` and `setCustomFields` can.
 *
 * @param crm a client of either entry
 * @param target the record, such as `{ opportunity: 12 }`
 * @param changes members of the update, or a function that gives them for the record as it is
 * @param options the record as it was read before, what may be lost, and the options of a call
 * @returns the record as it was read back
 * @throws InvalidInputError when something of the record cannot be sent back, or the document refuses
 * a change; nothing was written then. ConflictError when someone else changed what would be written;
 * nothing was written. NotAppliedError when the record that was read back is otherwise; `members`
 * says where. NotFoundError for a record that is not there, tasks included. And what a call rejects
 * with, and what the function throws
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { edit } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * await edit(crm, { opportunity: 12 }, { title: 'Hotel catalogue 2027' });
 * await edit(crm, { opportunity: 12 }, ({ bidValue = 0 }) => ({ bidValue: bidValue + 100 }));
 * ```
 * @see module/ASC.Api/ASC.Api.CRM/CRMApi.Deals.cs:UpdateDeal, CRMApi.Cases.cs:UpdateCases,
 * CRMApi.Contacts.cs:UpdatePerson and UpdateCompany, CRMApi.Tasks.cs:UpdateTask of the server
 */
export function edit(
  crm: CoreClient,
  target: OpportunityTarget,
  changes: Edit<OpportunityChanges, SingleOpportunity>,
  options?: AccessEditOptions<Opportunity>,
): Promise<SingleOpportunity>;
export function edit(
  crm: CoreClient,
  target: CaseTarget,
  changes: Edit<CaseChanges, Case>,
  options?: AccessEditOptions<Case>,
): Promise<Case>;
export function edit(
  crm: CoreClient,
  target: PersonTarget,
  changes: Edit<PersonChanges, SinglePerson>,
  options?: ContactEditOptions<Person>,
): Promise<SinglePerson>;
export function edit(
  crm: CoreClient,
  target: CompanyTarget,
  changes: Edit<CompanyChanges, SingleCompany>,
  options?: ContactEditOptions<Company>,
): Promise<SingleCompany>;
export function edit(
  crm: CoreClient,
  target: TaskTarget,
  changes: Edit<TaskChanges, Task>,
  options?: EditOptions<Task>,
): Promise<Task>;
export async function edit(
  crm: CoreClient,
  target: unknown,
  changes: Edit<object, never>,
  options: AllOptions = {},
): Promise<unknown> {
  const { kind: name, id } = readTarget(target, KIND_NAMES, 'edit');
  const kind = KINDS[name] as unknown as Kind<FoundRecord>;
  const { since, dropRemovedUsers = false, mayClear = [], ...callOptions } = options;
  const context: WriteContext = { crm, id, options: callOptions };
  const { operationId } = kind;
  if (since !== undefined) checkSince(kind, id, since);

  const known = since === undefined ? [] : [kind.stateOf(since)];
  let record = await kind.read(context);
  let given: object | undefined = changes;
  if (typeof changes === 'function') {
    given = await (changes as (found: FoundRecord) => Promise<object | undefined>)(record);
    known.push(kind.stateOf(record));
  }
  const wanted = givenMembers(given);
  const isChange = Object.keys(wanted).length > 0;
  const refuseLosses = isChange ? await kind.check?.(context, record, mayClear) : undefined;
  // What took its time is over: from here on the record is compared and written at once.
  if (typeof changes === 'function' || refuseLosses) record = await kind.read(context);
  refuseLosses?.(record);
  const state = kind.stateOf(record);
  const changed = known.flatMap((before) => changedBetween(before, state, wanted));
  if (changed.length > 0) throw conflict(operationId, id, [...new Set(changed)]);
  if (!isChange) return record;

  const body = merge(operationId, state.body, wanted, dropRemovedUsers);
  await kind.write(context, body, state);
  const { isNotify: _, ...stored } = { ...body, ...state.restored };
  const kept = wanted['accessList'] === undefined ? addedUsers(state, stored) : [];
  return readBack(kind, context, stored, kept);
}

/**
 * Refuses what is not the record as it was read, which cannot be compared with it.
 *
 * @throws InvalidInputError when it is another record, or a part of one
 */
function checkSince({ operationId, required }: Kind<FoundRecord>, id: number, since: unknown) {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId });
  };
  const record = typeof since === 'object' && since !== null ? since : {};
  const members = record as Members;
  if (members['id'] !== id) {
    const other = `${typeof members['id'] === 'number' ? members['id'] : 'without an id'}`;
    refuse(`since is the record ${other} and not the record ${id}`);
  }
  const lacking = required.filter((name) => members[name] === undefined || members[name] === null);
  if (lacking.length === 0) return;
  refuse(`since must be the record as it was read, and it has no ${lacking.join(' and no ')}`);
}

interface AllOptions extends AccessEditOptions<FoundRecord>, ContactEditOptions<FoundRecord> {}

interface FoundRecord {
  readonly id: number;
}

/** The changes without those that are undefined. */
const givenMembers = (changes: object | undefined): Members =>
  Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined));

function conflict(operationId: string, id: number, members: readonly string[]): ConflictError {
  return new ConflictError(
    `someone else changed ${members.join(', ')} of the record ${id} since it was read; nothing was written`,
    { operationId, ids: [id], members },
  );
}

/**
 * Reads a record that was written, and once more when it is not as it was written, because the nodes
 * of a portal learn of a change a moment later.
 *
 * @param kept the users who may stay on the access list although they were not sent, because nobody
 * asked to take them off
 * @throws NotAppliedError when it is otherwise both times, or cannot be read
 */
async function readBack<Found>(
  kind: Kind<Found>,
  context: WriteContext,
  stored: Members,
  kept: readonly string[],
): Promise<Found> {
  const { operationId } = kind;
  const { id } = context;
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
    const message = `the record ${id} was written, but cannot be read back, so that nothing is known of it`;
    throw new NotAppliedError(message, { operationId, ids: [id], members: all, cause });
  }
  if (members.length === 0) return record;
  const wanted = members.includes('isPrivate') ? stored['isPrivate'] === true : undefined;
  const message = `the server reported success, but ${members.join(', ')} of the record ${id} ${members.length === 1 ? 'is' : 'are'} not what was sent, also when read again`;
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
