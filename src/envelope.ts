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

/** The members of an envelope, as far as they are what they should be. */
export interface Envelope {
  readonly isError: boolean;
  readonly response: unknown;
  readonly figures: Figures;
  readonly serverMessage: string | undefined;
  readonly hresult: number | undefined;
}

/**
 * Tells an envelope from other answers and reads its members.
 *
 * @param answer the parsed answer
 * @returns undefined when it is no envelope
 */
export function envelopeOf(answer: unknown): Envelope | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { status, response, error, count, startIndex, total } = answer as Record<string, unknown>;
  if (status !== 0 && status !== 1) return undefined;
  const { message, hresult } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  return {
    isError: status === 1,
    response,
    figures: { count: asNumber(count) ?? 0, startIndex: asNumber(startIndex) ?? 0, total: asNumber(total) },
    serverMessage: typeof message === 'string' ? message : undefined,
    hresult: asNumber(hresult),
  };
}

/** Keeps the figures of a result for {@link figuresOf}. */
export function keepFigures(result: object, { figures: its }: Envelope): void {
  figures.set(result, its);
}

function asNumber(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}
