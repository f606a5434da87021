import type { PageRequest } from '../request/page.js';

/** A result that the database has paged, or that is a list built whole. */
export class Rows {
  readonly rows: readonly unknown[];
  /** How many rows there are, as far as the operation says it. */
  readonly total: number | undefined;
  readonly nextIndex: number | undefined;

  constructor(rows: readonly unknown[], total?: number, nextIndex?: number) {
    this.rows = rows;
    this.total = total;
    this.nextIndex = nextIndex;
  }
}

/**
 * Cuts a page out of records as the database does. Its `nextIndex` is one too far, and a count of 0
 * is one row.
 *
 * @see ASC.Api/Impl/ApiHttpHandlerBase.cs:PostProcessResponse of the server
 */
export function pageOf<T>(all: readonly T[], page: PageRequest, show: (one: T) => unknown): Rows {
  const count = page.count === 0 ? 1 : page.count;
  const rows = all.slice(page.startIndex, page.startIndex + count);
  return new Rows(rows.map(show), all.length, nextIndexOf(rows.length, all.length, page));
}

/** Cuts a page out of a list that was built whole; the total shows only when something was cut. */
export function cut(all: readonly unknown[], page: PageRequest): Rows {
  const rows = all.slice(
    page.startIndex,
    page.count === 0 ? undefined : page.startIndex + page.count,
  );
  const isCut = page.startIndex + page.count < all.length || page.count === 0;
  if (!isCut) return new Rows(rows);
  return new Rows(rows, all.length, nextIndexOf(rows.length, all.length, page));
}

function nextIndexOf(count: number, total: number, { startIndex }: PageRequest) {
  return startIndex + count < total && count > 0 ? startIndex + count + 1 : undefined;
}
