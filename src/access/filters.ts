import type { CallOptions } from '../client/options.js';
import { collect, type ListMethod } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { ProtocolError } from '../errors/response-errors.js';
import { type FilterMember, NO_DATE, requireFilter } from '../guards/require-filter.js';
import type { Operation } from '../operation/operation.js';
import type { Schema } from '../operation/schema.js';
import { copyOf } from '../request/input.js';
import { validate } from '../validation/validate.js';

/** A record as a list has it. */
export interface Listed {
  readonly id: number;
}

/** Where the records of a kind are listed, and what is made of them. */
export interface Source<State> {
  /** The operation that lists, whose query has the filters. */
  readonly lists: Operation;
  /** The filters that narrow the list, each with the values that match every record. */
  readonly filters: readonly FilterMember[];
  /** Filters that the server ignores when one comes without the other. */
  readonly pairs?: Readonly<Record<string, readonly string[]>>;
  list(crm: CoreClient): ListMethod<object, Listed>;
  stateOf(record: Listed): State;
}

/** Filters that narrow a list, unless they have one of the values that match every record. */
export const narrowedBy = (
  names: readonly string[],
  matchesAll: Readonly<Record<string, readonly unknown[]>>,
): FilterMember[] =>
  names.map((name) => ({ in: 'query', name, matchesAll: matchesAll[name] ?? [] }));

/**
 * A filter that was validated, as the query of the list.
 *
 * @param name what the filter is called in the message
 * @throws InvalidInputError when the list has no such filter, or nothing narrows it
 */
export function filterQuery(
  { lists, filters, pairs = {} }: Pick<Source<unknown>, 'filters' | 'lists' | 'pairs'>,
  given: object,
  name: string,
  helper: string,
): object {
  const { everything, ...query } = copyOf({ query: given }, helper).query as Record<
    string,
    unknown
  >;
  const all = lists.input.properties?.['query']?.properties ?? {};
  const schema: Schema = {
    type: 'object',
    closed: true,
    dependentRequired: pairs,
    properties: Object.fromEntries(Object.entries(all).filter(([one]) => !PAGING.includes(one))),
  };
  const problem =
    validate(EVERYTHING, { everything }, name) ??
    validate(schema, query, name, true) ??
    (requireFilter({ query: narrowing(query, filters, pairs), everything }, filters) &&
      `${name} has no filter that narrows it, so it would mean every record that the caller can see; give one of ${filters.map((filter) => filter.name).join(', ')}, or everything: true`);
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId: helper });
  return query;
}

/**
 * The members of a query that the server does not ignore: an id that is not positive and a date of the
 * year 1 stand for none there, and of a pair neither counts without the other.
 */
function narrowing(
  query: Readonly<Record<string, unknown>>,
  filters: readonly FilterMember[],
  pairs: Readonly<Record<string, readonly string[]>>,
): Record<string, unknown> {
  const isIdle = (name: string): boolean => {
    const matchesAll = filters.find((filter) => filter.name === name)?.matchesAll ?? [];
    return isNone(query[name], matchesAll);
  };
  const used = Object.keys(query).filter((name) => !isIdle(name));
  const isPaired = (name: string) => (pairs[name] ?? []).every((other) => used.includes(other));
  return Object.fromEntries(used.filter(isPaired).map((name) => [name, query[name]]));
}

function isNone(value: unknown, matchesAll: readonly unknown[]): boolean {
  if (value === undefined || value === null) return true;
  if (value instanceof Date) return value.getUTCFullYear() <= 1;
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const text = String(value).trim();
  if (text === '' || NO_DATE.test(text)) return true;
  return matchesAll.includes(0) && Number(text) <= 0;
}

const PAGING: readonly string[] = ['count', 'startIndex', 'sortBy', 'sortOrder', 'fields'];

const EVERYTHING: Schema = { type: 'object', properties: { everything: { const: true } } };

/**
 * Lists what a filter matches, to its end, by ascending ids.
 *
 * The list is read a page at a time. Unpaged, as the operations that change filtered records read
 * it, the server returns nothing to a caller who is not an administrator as soon as one match is
 * hidden from that caller.
 *
 * Each page begins with the last record of the page before it. When it begins with another one,
 * records have left the list meanwhile, and it is read again from further ahead until it joins what
 * was read: a record is not missed because others leave. What remains is that a record which comes
 * into the list while it is read, at a place that was read already, is not found.
 *
 * @throws ProtocolError when the portal sends the same page again, or pages that never join
 * @see Core/Dao/ContactDao.cs:GetContacts and Core/Dao/DealDao.cs:GetDeals of the server
 */
export async function listAll(
  crm: CoreClient,
  { list, lists }: Pick<Source<unknown>, 'list' | 'lists'>,
  query: object,
  options: CallOptions,
): Promise<Listed[]> {
  const found = new Map<number, Listed>();
  let previous = '';
  let stepsBack = 0;
  for (let startIndex = 0; ; ) {
    const page = await readPage(list(crm), query, startIndex, options);
    const [first] = page;
    if (startIndex > 0 && !(first && found.has(first.id))) {
      stepsBack += 1;
      if (stepsBack > MAX_STEPS_BACK) {
        throw unsteady(lists.id, 'the pages of the list do not join, however often they are read');
      }
      startIndex = Math.max(0, startIndex - PAGE_SIZE);
      previous = '';
      continue;
    }
    const size = found.size;
    for (const record of page) if (!found.has(record.id)) found.set(record.id, record);
    if (found.size > size) stepsBack = 0;
    if (page.length < PAGE_SIZE) return [...found.values()];
    const ids = page.map(({ id }) => id).join();
    if (ids === previous) {
      throw unsteady(lists.id, `the portal sent the same page for ${startIndex} as before it`);
    }
    previous = ids;
    startIndex += page.length - 1;
  }
}

const PAGE_SIZE = 100;
const MAX_STEPS_BACK = 100;

const readPage = (
  list: ListMethod<object, Listed>,
  query: object,
  startIndex: number,
  options: CallOptions,
): Promise<Listed[]> =>
  collect(
    list,
    { query: { ...query, sortBy: 'Id', sortOrder: 'ascending', startIndex } },
    { ...options, pageSize: PAGE_SIZE, limit: PAGE_SIZE },
  );

const unsteady = (operationId: string, message: string): ProtocolError =>
  new ProtocolError(message, { operationId, status: 200, attempts: 1 });
