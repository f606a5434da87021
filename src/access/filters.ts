import type { CallOptions } from '../client/options.js';
import { collect, type ListMethod } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { type FilterMember, requireFilter } from '../guards/require-filter.js';
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
    validate(schema, query, name, { isText: true }) ??
    requireFilter({ query, everything }, filters)?.replaceAll('query.', `${name}.`);
  if (problem !== undefined) throw new InvalidInputError(problem, { operationId: helper });
  return query;
}

const PAGING: readonly string[] = ['count', 'startIndex', 'sortBy', 'sortOrder', 'fields'];

const EVERYTHING: Schema = { type: 'object', properties: { everything: { const: true } } };

/**
 * Lists what a filter matches, to its end and in an order that no change moves.
 *
 * The list is read a page at a time. Unpaged, as the operations that change filtered records read
 * it, the server returns nothing to a caller who is not an administrator as soon as one match is
 * hidden from that caller.
 *
 * @see Core/Dao/ContactDao.cs:GetContacts and Core/Dao/DealDao.cs:GetDeals of the server
 */
export function listAll(
  crm: CoreClient,
  { list }: Pick<Source<unknown>, 'list'>,
  query: object,
  options: CallOptions,
): Promise<Listed[]> {
  const input = { query: { ...query, sortBy: 'Id' } };
  return collect(list(crm), input, { ...options, pageSize: PAGE_SIZE });
}

const PAGE_SIZE = 100;
