import { operations } from '../generated/operations.js';
import { ProtocolError } from './answerErrors.js';
import type { CallOptions } from './callOptions.js';
import { figuresOf } from './envelope.js';
import type { FieldNames, Input, ListOperationId, Method, Result, Sparse } from './methods.js';

/** What the input of every list operation has to do with pages. */
interface PagedInput {
  readonly query?: { readonly count?: number; readonly startIndex?: number };
}

/** An element of the list that an operation gives. */
export type Entry<Id extends ListOperationId, Fields extends FieldNames = undefined> = (Fields extends readonly string[] ? Sparse<Result<Id>> : Result<Id>) extends readonly (infer One)[] ? One : never;

/** How a list is read; the options of a call go for each page. */
export interface PaginateOptions extends CallOptions {
  /**
   * How many elements are asked for at a time, 1 to 1000.
   * @defaultValue `query.count`, or 100
   */
  readonly pageSize?: number;
  /** How many elements are wanted in all. Unless given, all of them. */
  readonly limit?: number;
}

/**
 * Reads a list page by page, as far as it is asked for. It goes on from the number of elements that came, and never
 * from the server's `nextIndex`, which is one too far. It ends with the total that the server gives, or without one with a
 * page that is not full.
 *
 * Do not change the records in a way that takes them out of the list while it is read: {@link collect} them first.
 *
 * @param method a method of a client that lists, such as `crm.listOpportunities`
 * @param input its input; `query.startIndex` is where to begin
 * @param options the size of a page, and how many elements are wanted
 * @returns the elements, one after another
 * @throws RangeError when `pageSize` is not 1 to 1000 or `limit` is not a whole number of at least 0; TypeError for a
 * method that changes something; and what the method rejects with
 * @example
 * ```ts
 * import { createCrmClient, paginate } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * for await (const deal of paginate(crm.listOpportunities, { query: { stageType: 'Open' } })) console.log(deal.title);
 * ```
 */
export async function* paginate<Id extends ListOperationId, Fields extends FieldNames = undefined>(
  method: Method<Id>,
  input: Input<Id, Fields>,
  options: PaginateOptions = {},
): AsyncGenerator<Entry<Id, Fields>, void, undefined> {
  const { query } = input as PagedInput;
  const { pageSize = query?.count ?? 100, limit = Number.POSITIVE_INFINITY, ...callOptions } = options;
  if (!(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 1000)) throw new RangeError('pageSize must be a whole number from 1 to 1000, which is all that the server gives at a time.');
  if (!((Number.isInteger(limit) && limit >= 0) || limit === Number.POSITIVE_INFINITY)) throw new RangeError('limit must be a whole number of at least 0.');

  if (operations[method.operationId].method !== 'get') throw new TypeError(`${method.operationId} changes what it lists, and would do so once for each page.`);
  const list = method as unknown as (input: object, options: CallOptions) => Promise<Entry<Id, Fields>[]>;
  const first = query?.startIndex ?? 0;
  for (let startIndex = first; startIndex - first < limit; ) {
    const count = Math.min(pageSize, limit - (startIndex - first));
    const page = await list({ ...input, query: { ...query, count, startIndex } }, callOptions);
    const { total, startIndex: from } = figuresOf(page);
    if (page.length > 0 && from !== startIndex) {
      throw new ProtocolError(`the portal gave the elements from ${from} on, where those from ${startIndex} on were asked for`, { operationId: method.operationId, status: 200, attempts: 1 });
    }
    yield* page.slice(0, limit - (startIndex - first)); // a portal may give more than it was asked for
    startIndex += page.length;
    const isLast = total === undefined ? page.length < count : startIndex >= total;
    if (isLast || page.length === 0) return;
  }
}

/**
 * Reads a list to its end, page by page as {@link paginate} does.
 *
 * @param method a method of a client that lists, such as `crm.listUsersByFilter`
 * @param input its input; `query.startIndex` is where to begin
 * @param options the size of a page, and how many elements are wanted
 * @returns all elements
 * @throws as {@link paginate}
 * @example
 * ```ts
 * import { collect, createCrmClient } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const users = await collect(crm.listUsersInShortByFilter, { query: { employeeStatus: 'Active' } }, { limit: 500 });
 * ```
 */
export async function collect<Id extends ListOperationId, Fields extends FieldNames = undefined>(
  method: Method<Id>,
  input: Input<Id, Fields>,
  options?: PaginateOptions,
): Promise<Entry<Id, Fields>[]> {
  const entries: Entry<Id, Fields>[] = [];
  for await (const entry of paginate(method, input, options)) entries.push(entry);
  return entries;
}
