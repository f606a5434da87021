/**
 * Writes a point in time in a form that the server reads for every millisecond: with dashes in the time.
 * The form of `toISOString()` is refused in a JSON body whenever its decimals end in 0 and are not all 0.
 *
 * A client does this with every `Date` that it is handed; call it for what you send by other means.
 *
 * @param date a valid date of the years 1 to 9999
 * @returns UTC with three decimals, such as `2008-04-10T06-30-00.120Z`
 * @throws RangeError when the date is invalid or its year cannot be written with four digits
 * @example
 * ```ts
 * import { portalDate } from 'onlyoffice-crm';
 *
 * portalDate(new Date('2008-04-10T06:30:00.120Z')); // '2008-04-10T06-30-00.120Z'
 * ```
 * @see module/ASC.Api/ASC.Specific/ApiDateTime.cs of the server
 */
export function portalDate(date: Date): string {
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new RangeError('A date must be valid and of the years 1 to 9999.');
  return date.toISOString().replaceAll(':', '-');
}

/** The same value with each Date in it written by {@link portalDate}. */
export function withPortalDates(value: unknown): unknown {
  if (value instanceof Date) return portalDate(value);
  if (Array.isArray(value)) return value.map(withPortalDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withPortalDates(member)]));
}
