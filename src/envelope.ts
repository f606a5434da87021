/** What an answer says about itself beside its result. */
export interface Figures {
  /** How many elements the result holds, 1 for a single object. */
  readonly count: number;
  /** The offset that was asked for. The next page starts at `startIndex + count`. */
  readonly startIndex: number;
  /** How many elements there are on all pages. Undefined when the server did not say, which it does not for a whole list. */
  readonly total: number | undefined;
}

// Beside the results and not in them, so that they are what the document says and no more.
const figures = new WeakMap<object, Figures>();

/**
 * The figures of the answer that a result came in.
 *
 * @param result what a method of a client returned, itself and not a copy
 * @returns how many elements it holds, where it starts and how many there are
 * @throws TypeError when it was not returned by a method of a client
 * @example
 * ```ts
 * import { createCrmClient, figuresOf } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const users = await crm.getContactAccessList({ path: { contactid: 501 }, query: { count: 10 } });
 * const { count, startIndex, total } = figuresOf(users);
 * ```
 * @see module/ASC.Api/ASC.Api/Impl/ApiStandartResponce.cs
 */
export function figuresOf(result: object): Figures {
  const known = figures.get(result);
  if (!known) throw new TypeError('figuresOf takes what a method of a client returned, itself and not a copy of it.');
  return known;
}

/**
 * Takes the result out of its envelope.
 *
 * @param answer the parsed answer
 * @returns the result, whose figures {@link figuresOf} knows, or undefined when the answer is not a successful envelope
 */
export function unwrap(answer: unknown): object | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { status, response, count, startIndex, total } = answer as Record<string, unknown>;
  if (status !== 0 || typeof response !== 'object' || response === null) return undefined;
  figures.set(response, { count: asNumber(count) ?? 0, startIndex: asNumber(startIndex) ?? 0, total: asNumber(total) });
  return response;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
