/**
 * Writes a point in time in a form that the server reads for every millisecond: with dashes in the
 * time. The form of `toISOString()` is refused in a JSON body whenever its decimals end in 0 and
 * are not all 0.
 *
 * A client does this with every `Date` that it is given; call it for what you send by other means.
 *
 * @param date a valid date of the years 1 to 9999
 * @returns UTC with three decimals, such as `2008-04-10T06-30-00.120Z`
 * @throws RangeError when the argument is not a valid Date or its year cannot be written with four
 * digits
 * @example
 * ```ts
 * import { portalDate } from 'onlyoffice-crm';
 *
 * portalDate(new Date('2008-04-10T06:30:00.120Z')); // '2008-04-10T06-30-00.120Z'
 * ```
 * @see module/ASC.Api/ASC.Specific/ApiDateTime.cs of the server
 */
export function portalDate(date: Date): string {
  const year = date instanceof Date ? date.getUTCFullYear() : Number.NaN;
  if (!(year >= 1 && year <= 9999)) {
    throw new RangeError('portalDate needs a valid Date of the years 1 to 9999.');
  }
  return date.toISOString().replaceAll(':', '-');
}

/**
 * Reads a date of a response. The server writes a date that is not set as the year 1, or leaves it
 * out.
 *
 * @param text the date as the server wrote it, or undefined
 * @returns the date, or undefined when it is not set
 * @throws RangeError when the text is not a date
 * @example
 * ```ts
 * import { dateOf } from 'onlyoffice-crm';
 *
 * dateOf('0001-01-01T00:00:00.0000000Z'); // undefined
 * dateOf('2026-03-02T09:15:42.1836250+03:00'); // a Date
 * ```
 * @see module/ASC.Api/ASC.Specific/ApiDateTime.cs of the server
 */
export function dateOf(text: string | null | undefined): Date | undefined {
  if (text === undefined || text === null || text.startsWith('0001-01-01')) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new RangeError('dateOf needs a date as the server writes it.');
  return date;
}
