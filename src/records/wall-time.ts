/**
 * A date of a response as a request takes it, so that it stays what it is. The server writes the time
 * of day in the zone of the portal, and reads one without a zone in that zone too. The offset must
 * not go back with it: it is that of the day of the date, and decimals that end in 0 are refused.
 *
 * @param text the date as the server wrote it, or undefined
 * @returns such as `2026-09-01T00-00-00`, or null for the year 1, which stands for no date
 * @see module/ASC.Api/ASC.Specific/ApiDateTime.cs of the server
 */
export function wallTime(text: string | null | undefined): string | null {
  const [, day, hours, minutes, seconds] = WALL.exec(text ?? '') ?? [];
  if (day === undefined || day.startsWith('0001-')) return null;
  return `${day}T${hours ?? '00'}-${minutes ?? '00'}-${seconds ?? '00'}`;
}

const WALL = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d)[-:](\d\d)[-:](\d\d))?/;
const ZONE = /[Tt].*(?:[Zz]|[+-]\d\d:\d\d)$/;

/**
 * Whether a date of a response is the one that was sent, to the second.
 *
 * @param sent a Date, or a text with or without a zone
 * @param written the date as the server wrote it, in the zone of the portal
 */
export function isSameDate(sent: unknown, written: string | null | undefined): boolean {
  const hasZone = sent instanceof Date || (typeof sent === 'string' && ZONE.test(sent));
  if (!hasZone) return wallTime(sent as string | null) === wallTime(written);
  return wallTime(written) !== null && secondOf(sent) === secondOf(written as string);
}

/** The second since 1970 of a Date or of a text with a zone, whose time may be written with dashes. */
function secondOf(date: Date | string): number {
  const text = date instanceof Date ? date : date.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3');
  return Math.floor(new Date(text).getTime() / 1000);
}
