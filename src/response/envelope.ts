/** What a response says about its result beside it. */
export interface Page {
  /** How many elements the result has, 1 for a single record. For a string it is its length. */
  readonly count: number;
  /** The offset that was asked for. The next page starts at `startIndex + count`. */
  readonly startIndex: number;
  /**
   * How many elements there are on all pages. Undefined when the server did not say, as it does for
   * a whole list.
   */
  readonly total: number | undefined;
}

/** The members of an envelope, as far as they are what they should be. */
export interface Envelope {
  readonly isError: boolean;
  readonly response: unknown;
  readonly page: Page;
  readonly serverMessage: string | undefined;
  readonly hresult: number | undefined;
}

/**
 * Reads the members of an envelope.
 *
 * @param value a parsed response
 * @returns undefined when it is not an envelope
 * @see module/ASC.Api/ASC.Api/Impl/ApiStandartResponce.cs of the server
 */
export function envelopeOf(value: unknown): Envelope | undefined {
  const { status, response, error, count, startIndex, total } = membersOf(value);
  if (status !== 0 && status !== 1) return undefined;
  const { message, hresult } = membersOf(error);
  return {
    isError: status === 1,
    response,
    page: {
      count: numberOf(count) ?? 0,
      startIndex: numberOf(startIndex) ?? 0,
      total: numberOf(total),
    },
    serverMessage: typeof message === 'string' ? message : undefined,
    hresult: numberOf(hresult),
  };
}

/** The members of a value, of which null and the like have none. */
const membersOf = (value: unknown): Record<string, unknown> => Object(value);

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
