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
import { InvalidInputError } from '../errors/client-errors.js';
import { type AnyCrmError, isCrmError } from '../errors/is-crm-error.js';
import { nameRecord, reword } from '../errors/name-record.js';
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
import { addedUsers, changedBetween } from './compare.js';
import { caseKind } from './kinds/case.js';
import { company, person } from './kinds/contact.js';
import type { Kind, Members, WriteContext } from './kinds/kind.js';
import { opportunity } from './kinds/opportunity.js';
import { task } from './kinds/task.js';
import { merge } from './merge.js';
import { readBack } from './read-back.js';
import { checkSince, conflict } from './since.js';
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
  if (typeof changes !== 'function' && Object(changes) !== changes) {
    const problem =
      'changes must be an object with members of the update, or a function that gives one';
    throw new InvalidInputError(problem, { operationId: 'edit' });
  }
  const { since, dropRemovedUsers = false, mayClear = [], ...callOptions } = options;
  const kind = KINDS[name] as unknown as Kind<FoundRecord>;
  const context: WriteContext = { crm, id, options: callOptions, record: `${name} ${id}` };
  let isOfCaller = false;
  const ask = async (record: FoundRecord): Promise<object | undefined> => {
    if (typeof changes !== 'function') return changes;
    isOfCaller = true;
    const given = await (changes as (found: FoundRecord) => object | undefined)(record);
    isOfCaller = false;
    return given;
  };
  try {
    return await editRecord(kind, context, ask, {
      since,
      dropRemovedUsers,
      mayClear,
      isAsked: typeof changes === 'function',
    });
  } catch (error) {
    // What the caller's function throws is about whatever it called.
    if (!isOfCaller && isCrmError(error)) nameRecord(error, name, id);
    throw error;
  }
}

interface EditSettings {
  readonly since: FoundRecord | undefined;
  readonly dropRemovedUsers: boolean;
  readonly mayClear: readonly string[];
  /** Whether a function of the caller gives the changes, which may take its time. */
  readonly isAsked: boolean;
}

async function editRecord(
  kind: Kind<FoundRecord>,
  context: WriteContext,
  ask: (record: FoundRecord) => Promise<object | undefined>,
  { since, dropRemovedUsers, mayClear, isAsked }: EditSettings,
): Promise<FoundRecord> {
  const { operationId } = kind;
  if (since !== undefined) checkSince(kind, context, since);

  const known = since === undefined ? [] : [kind.stateOf(since)];
  let record = await kind.read(context);
  const wanted = givenMembers(await ask(record));
  if (isAsked) known.push(kind.stateOf(record));
  const isChange = Object.keys(wanted).length > 0;
  const refuseLosses = isChange ? await kind.check?.(context, record, mayClear) : undefined;
  // What took its time is over: from here on the record is compared and written at once.
  if (isAsked || refuseLosses) record = await kind.read(context);
  refuseLosses?.(record);
  const state = kind.stateOf(record);
  const changed = known.flatMap((before) => changedBetween(before, state, wanted));
  if (changed.length > 0) throw conflict(operationId, context, [...new Set(changed)]);
  if (!isChange) return record;

  const body = merge(operationId, state.body, wanted, dropRemovedUsers);
  await kind.write(context, body, state).catch((error: unknown) => {
    if (isCrmError(error)) nameChanges(error, wanted);
    throw error;
  });
  const { isNotify: _, ...stored } = { ...body, ...state.restored };
  const kept = wanted['accessList'] === undefined ? addedUsers(state, stored) : [];
  return readBack(kind, context, stored, kept);
}

/** Names what the document refuses as the caller wrote it, who gave changes and no body. */
function nameChanges(error: AnyCrmError, wanted: Members): void {
  if (error.code !== 'invalid_input') return;
  const message = error.message.replaceAll(/\bbody\.(\w+)/g, (place: string, member: string) =>
    Object.hasOwn(wanted, member) ? `changes.${member}` : place,
  );
  reword(error, message);
}

interface AllOptions extends AccessEditOptions<FoundRecord>, ContactEditOptions<FoundRecord> {}

interface FoundRecord {
  readonly id: number;
}

/** The changes without those that are undefined. */
const givenMembers = (changes: object | undefined): Members =>
  Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined));
