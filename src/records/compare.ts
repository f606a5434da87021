import { BidType, ShareType } from '../../generated/enums.js';
import type { Members, State } from './kinds/kind.js';
import { isSameDate, wallTime } from './wall-time.js';

/**
 * The members in which two readings of a record differ, of those that an update would write.
 *
 * @param changes the changes, whose lists are compared too
 */
export function changedBetween(before: State, now: State, changes: Members): string[] {
  const names = [
    ...Object.keys(before.body),
    ...Object.keys(before.restored),
    ...Object.keys(before.kept).filter((name) => changes[name] !== undefined),
  ];
  const [old, current] = [before, now].map(membersOf);
  return names.filter((name) => {
    const [was, is] = [formOf(name, old![name]), formOf(name, current![name])];
    return was.length !== is.length || was.some((part) => !is.includes(part));
  });
}

/**
 * The members of a body that a record does not have as they were sent. An update replaces the lists
 * of users and members, so that whoever is still on one was not taken off. It keeps the custom fields
 * that it does not name.
 *
 * @param mayBeAdded the users who may be on the access list beside those that were sent
 */
export function missingFrom(
  state: State,
  body: Members,
  mayBeAdded: readonly string[] = [],
): string[] {
  const members = membersOf(state);
  return Object.keys(body).filter((name) => {
    if (members[name] === undefined && !(name in state.body)) return false; // not shown
    if (state.dates[name] !== undefined) return !isSameDate(body[name], state.dates[name]);
    const [is, sent] = [formOf(name, members[name]), formOf(name, body[name])];
    const isExtra = (part: string) =>
      !sent.includes(part) && !(name === 'accessList' && mayBeAdded.includes(part));
    return sent.some((part) => !is.includes(part)) || (REPLACED.includes(name) && is.some(isExtra));
  });
}

/** The users on the access list of a record whom a body does not have, in small letters. */
export function addedUsers({ body: { accessList } }: State, body: Members): string[] {
  if (!Array.isArray(body['accessList'])) return [];
  const sent = formOf('accessList', body['accessList']);
  return formOf('accessList', accessList).filter((id) => !sent.includes(id));
}

const membersOf = ({ body, kept, restored }: State): Members => ({ ...body, ...kept, ...restored });

/** A value as the texts that make it up, in one spelling of the several that the server reads. */
function formOf(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map(partOf);
  if (LISTS.includes(name)) return [];
  if (name in ENUMS) return [numberOf(ENUMS[name]!, value)];
  if (name.endsWith('Date') || name === 'deadline') return [wallTime(value as string | null) ?? ''];
  if (name === 'bidValue') return [String(Number(value ?? 0))];
  const text = String(value ?? '')
    .trim()
    .replaceAll('\r\n', '\n');
  if (value === 0 || text === NOBODY) return [''];
  return [IN_ANY_CASE.includes(name) ? text.toLowerCase() : text];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const REPLACED = ['accessList', 'managerList', 'members'];
const LISTS = ['accessList', 'customFieldList', 'managerList', 'members'];
const IN_ANY_CASE = ['bidCurrencyAbbr', 'entityType', 'responsibleid'];
const ENUMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bidType: BidType,
  shareType: ShareType,
};

function partOf(element: unknown): string {
  if (typeof element !== 'object' || element === null) return String(element).toLowerCase();
  const { key, value } = element as { readonly key: unknown; readonly value: unknown };
  return `${String(key)}=${String(value).trim().replaceAll('\r\n', '\n')}`;
}

function numberOf(names: Readonly<Record<string, number>>, value: unknown): string {
  const word = String(value ?? 0).toLowerCase();
  const found = Object.entries(names).find(([name]) => name.toLowerCase() === word);
  return String(found?.[1] ?? word);
}
