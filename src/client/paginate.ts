import { InvalidInputError } from '../errors/client-errors.js';
import { ProtocolError } from '../errors/response-errors.js';
import type { Operation } from '../operation/operation.js';
import type { Page } from '../response/envelope.js';
import type { CrmPromise } from './crm-promise.js';
import type { CallOptions } from './options.js';
import type { Sparse, WithFields } from './types.js';

/** How a list is read; the options of a call apply to each page. */
export interface PaginateOptions extends CallOptions {
  /**
   * How many elements are asked for at a time, 1 to 1000.
   * @defaultValue `query.count`, or 100
   */
  readonly pageSize?: number;
  /** How many elements are wanted in all. Unless given, all of them. */
  readonly limit?: number;
}

/** A method of a client that lists, such as `crm.listCases` or `crm.method(listCases)`. */
export type ListMethod<Input, Element> = (
  input: Input,
  options?: CallOptions,
) => CrmPromise<Element[]>;

/** What the input of every list operation has to do with pages. */
interface PagedInput {
  readonly query?: { readonly count?: number; readonly startIndex?: number };
}

/**
 * Reads a list page by page, as far as it is asked for. It continues from the number of elements
 * that came, and never from the server's `nextIndex`, which is one too far. It ends with a page
 * that is not full, and not with the server's `total`, which may be too small.
 *
 * Do not change the records in a way that takes them out of the list while it is read: {@link
 * collect} them first.
 *
 * @param list a method of a client that lists, such as `crm.listOpportunities` or
 * `crm.method(listOpportunities)`
 * @param input its input; `query.startIndex` is where to begin
 * @param options the size of a page, and how many elements are wanted
 * @returns the elements, one after another
 * @throws RangeError when `pageSize` is not 1 to 1000 or `limit` is not an integer of at least 0;
 * InvalidInputError for a method that changes something; ProtocolError when the portal sends the
 * same page again; and what the method rejects with
 * @example
 * ```ts
 * import { createCrmClient, paginate } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * for await (const deal of paginate(crm.listOpportunities, { query: { stageType: 'Open' } })) {
 *   console.log(deal.title);
 * }
 * ```
 */
export function paginate<Input, Element>(
  list: ListMethod<Input, Element>,
  input: NoInfer<Input> & WithFields,
  options?: PaginateOptions,
): AsyncGenerator<Sparse<Element>, void, undefined>;
export function paginate<Input, Element>(
  list: ListMethod<Input, Element>,
  input?: NoInfer<Input>,
  options?: PaginateOptions,
): AsyncGenerator<Element, void, undefined>;
export async function* paginate(
  list: ListMethod<never, unknown> & { readonly operation?: Operation },
  input?: PagedInput | null,
  options?: PaginateOptions | null,
): AsyncGenerator<unknown, void, undefined> {
  const { query: given } = input ?? {};
  const { pageSize = given?.count ?? 100, limit = Infinity, ...callOptions } = options ?? {};
  if (!(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 1000)) {
    throw new RangeError(
      'pageSize must be an integer from 1 to 1000, which is all that the server sends at a time.',
    );
  }
  if (!((Number.isInteger(limit) && limit >= 0) || limit === Infinity)) {
    throw new RangeError('limit must be an integer of at least 0.');
  }
  const operationId = list.operation?.id;
  if (list.operation && list.operation.method !== 'GET') {
    throw new InvalidInputError(
      'a method that changes something cannot be paginated: it would do so once for each page',
      { operationId },
    );
  }

  const first = given?.startIndex ?? 0;
  const seen = new Set<string>();
  for (let startIndex = first; startIndex - first < limit; ) {
    const count = Math.min(pageSize, limit - (startIndex - first));
    const query = { ...given, count, startIndex };
    const { data, page } = await pageOf(list({ ...input, query } as never, callOptions));
    if (data.length === 0) return;
    if (page && page.startIndex !== startIndex) {
      throw broken(
        `the portal sent the elements from ${page.startIndex} on, where those from ${startIndex} on were asked for`,
        operationId,
      );
    }
    const ids = fingerprint(data);
    if (seen.has(ids)) {
      throw broken(`the portal sent a page for ${startIndex} that it sent before`, operationId);
    }
    seen.add(ids);
    yield* data.slice(0, limit - (startIndex - first)); // a portal may send more than it was asked for
    if (data.length < count) return;
    startIndex += data.length;
  }
}

/** What tells a page from the others: the ids of its elements, or strings and numbers themselves. */
const fingerprint = (elements: readonly unknown[]): string =>
  JSON.stringify(
    elements.map((element) => {
      if (typeof element !== 'object' || element === null) return element;
      const { id, ...others } = element as { id?: unknown };
      return id ?? Object.values(others).filter((value) => typeof value !== 'object');
    }),
  );

/** A fake of a method may return a bare promise. */
async function pageOf(
  promise: CrmPromise<unknown[]>,
): Promise<{ data: readonly unknown[]; page: Page | undefined }> {
  if (typeof promise.withResponse === 'function') return promise.withResponse();
  return { data: await promise, page: undefined };
}

const broken = (message: string, operationId: string | undefined): ProtocolError =>
  new ProtocolError(message, { operationId, status: 200, attempts: 1 });

/**
 * Reads a list to its end, page by page as {@link paginate} does.
 *
 * @param list a method of a client that lists, such as `crm.listUsersByFilter`
 * @param input its input; `query.startIndex` is where to begin
 * @param options the size of a page, and how many elements are wanted
 * @returns all elements
 * @throws as {@link paginate}
 * @example
 * ```ts
 * import { collect, createCrmClient } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const cases = await collect(crm.listCases);
 * ```
 */
export function collect<Input, Element>(
  list: ListMethod<Input, Element>,
  input: NoInfer<Input> & WithFields,
  options?: PaginateOptions,
): Promise<Sparse<Element>[]>;
export function collect<Input, Element>(
  list: ListMethod<Input, Element>,
  input?: NoInfer<Input>,
  options?: PaginateOptions,
): Promise<Element[]>;
export async function collect(
  list: ListMethod<never, unknown>,
  input?: never,
  options?: PaginateOptions,
): Promise<unknown[]> {
  const elements: unknown[] = [];
  for await (const element of paginate(list, input, options)) elements.push(element);
  return elements;
}
