/** What part of a list a request asks for, and in which order. Read from the query only. */
export interface PageRequest {
  /** How many rows; 1000 at most and by default. */
  readonly count: number;
  readonly startIndex: number;
  readonly sortBy: string | undefined;
  readonly isDescending: boolean;
  /** The text to search for, which ends at a comma. */
  readonly filterValue: string;
  /** The members to keep of each element, in small letters. */
  readonly fields: readonly string[] | undefined;
}

const MAX_COUNT = 1000;

/** Reads the common parameters of a query: ASC.Api/Impl/ApiContext.cs of the server. */
export function readPage(query: URLSearchParams): PageRequest {
  const value = (name: string) =>
    [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const integer = (name: string) => {
    const text = value(name) ?? '';
    return /^-?\d+$/.test(text) ? Number(text) : undefined;
  };
  const count = integer('count');
  const fields = [...query]
    .filter(([key]) => /^fields(?:\[\])?$/i.test(key))
    .flatMap(([, text]) =>
      text
        .toLowerCase()
        .split(',')
        .map((one) => one.trim()),
    );
  return {
    count: count === undefined || count < 0 ? MAX_COUNT : Math.min(count, MAX_COUNT),
    startIndex: Math.max(integer('startIndex') ?? 0, 0),
    sortBy: value('sortBy')?.split(',')[0] || undefined,
    isDescending: value('sortOrder') === 'descending',
    filterValue: value('filterValue[]') ?? value('filterValue')?.split(',')[0] ?? '',
    fields: fields.length > 0 ? fields : undefined,
  };
}
