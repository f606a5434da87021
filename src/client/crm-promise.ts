import type { Page } from '../response/envelope.js';

/** A result with what came beside it. */
export interface CrmResponse<T> {
  /** The result, without its envelope. */
  readonly data: T;
  /** How many elements the result has, where they start and how many there are. */
  readonly page: Page;
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
}

/** A promise of a result, which can also give what came beside it. */
export interface CrmPromise<T> extends Promise<T> {
  /**
   * Gives the result with the page, the status and the headers of its response.
   *
   * @example
   * ```ts
   * import { createCrmClient } from 'onlyoffice-crm';
   *
   * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
   * const { data, page } = await crm.listCases({ query: { count: 10 } }).withResponse();
   * console.log(data.length, 'of', page.total);
   * ```
   */
  withResponse(): Promise<CrmResponse<T>>;
}

/**
 * Makes what a method of a client returns, for fakes of a client in tests.
 *
 * @param data the result, or a promise of it
 * @param beside what came beside it; what is left out is as in a response with the status 200
 * @returns a promise of the result with `withResponse()`
 * @example
 * ```ts
 * import { type CrmClient, crmPromise } from 'onlyoffice-crm';
 *
 * const fake: Pick<CrmClient, 'listTags'> = {
 *   listTags: () => crmPromise([{ title: 'vip', relativeItemsCount: 3 }]),
 * };
 * ```
 */
export function crmPromise<T>(
  data: PromiseLike<T> | T,
  beside: Partial<Omit<CrmResponse<T>, 'data'>> = {},
): CrmPromise<T> {
  return promiseOf(
    Promise.resolve(data).then((result) => ({
      data: result,
      page: { count: Array.isArray(result) ? result.length : 1, startIndex: 0, total: undefined },
      status: 200,
      headers: new Headers(),
      ...beside,
    })),
  );
}

/** The promise of a call, of which the whole response is known. */
export function promiseOf<T>(whole: Promise<CrmResponse<T>>): CrmPromise<T> {
  const promise = whole.then(({ data }) => data);
  return Object.assign(promise, {
    withResponse() {
      promise.catch(() => undefined); // whoever waits for the response hears of the failure there
      return whole;
    },
  });
}
