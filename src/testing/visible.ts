import type { Call } from './call.js';
import type { PortalCase, PortalContact, PortalEntity, PortalOpportunity } from './records.js';
import { canSee, canSeeContact, isAdministrator } from './rights.js';
import { notFound } from './server-error.js';

/** The case of an id, whether the caller may see it or not. */
export function caseOf({ state }: Call, id: number): PortalCase {
  const record = state.cases.get(id);
  if (!record) throw notFound();
  return record;
}

/** The case of an id, if the caller may see it. */
export function visibleCase(call: Call, id: number): PortalCase {
  const record = caseOf(call, id);
  if (!canSee(call.state, call.user, record)) throw notFound();
  return record;
}

/** The opportunity of an id, if the caller may see it. */
export function visibleOpportunity(call: Call, id: number): PortalOpportunity {
  const record = call.state.opportunities.get(id);
  if (!record || !canSee(call.state, call.user, record)) throw notFound();
  return record;
}

/** The contact of an id, whether the caller may see it or not. */
export function contactOf({ state }: Call, id: number): PortalContact {
  const contact = state.contacts.get(id);
  if (!contact) throw notFound();
  return contact;
}

/** The contact of an id, if the caller may see it. */
export function visibleContact(call: Call, id: number): PortalContact {
  const contact = contactOf(call, id);
  if (!canSeeContact(call.state, call.user, contact)) throw notFound();
  return contact;
}

/** The records that the caller may see. */
export const onlyVisible = <T extends PortalCase | PortalContact | PortalOpportunity>(
  call: Call,
  records: readonly T[],
): T[] => records.filter((record) => isVisible(call, record));

function isVisible(
  { state, user }: Call,
  record: PortalCase | PortalContact | PortalOpportunity,
): boolean {
  return 'shareType' in record ? canSeeContact(state, user, record) : canSee(state, user, record);
}

/**
 * What a query without paging returns: for whoever is no administrator, nothing at all as soon as
 * one record that matches is hidden. It is so for contacts and opportunities.
 *
 * @see Core/Dao/ContactDao.cs:GetContacts and DealDao.cs:GetDeals of the server
 */
export function unpaged<T extends PortalContact | PortalOpportunity>(
  call: Call,
  matches: readonly T[],
): T[] {
  const visible = onlyVisible(call, matches);
  const isCut = !isAdministrator(call.user) && visible.length < matches.length;
  return isCut ? [] : visible;
}

/** Whether a record has each of these tags, in any letter case. */
export function hasTags({ tags }: PortalEntity, wanted: readonly string[]): boolean {
  const own = tags.map((tag) => tag.trim().toLowerCase());
  return wanted.every((tag) => own.includes(tag.trim().toLowerCase()));
}

/** Whether one of these texts has the text that is searched for. */
export function matchesText(search: string, ...texts: readonly (string | undefined)[]): boolean {
  const wanted = search.trim().toLowerCase();
  return wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted));
}

type SortKey<T> = (one: T) => number | string;

/**
 * Sorts records by one of the keys that the database has.
 *
 * @returns undefined when it has no such key
 */
export function sorted<T extends { readonly id: number }>(
  { page }: Call,
  records: readonly T[],
  keys: Readonly<Record<string, SortKey<T>>>,
  standard: { readonly key: string; readonly isDescending?: true },
): T[] | undefined {
  const wanted = page.sortBy?.toLowerCase();
  const name = wanted ?? standard.key.toLowerCase();
  const entry = Object.entries(keys).find(([key]) => key.toLowerCase() === name);
  if (!entry) return undefined;
  const isDescending = wanted === undefined ? standard.isDescending === true : page.isDescending;
  const [, keyOf] = entry;
  return [...records].sort(
    (a, b) => (isDescending ? -1 : 1) * compare(keyOf(a), keyOf(b)) || a.id - b.id,
  );
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
