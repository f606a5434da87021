import { badArgument } from '../server-error.js';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const ACCEPTED =
  /^(\d{4}-\d\d-\d\d)(?:T(\d\d)([:-])(\d\d)\3(\d\d)(?:\.(\d{3}|\d{7}))?([Zz]|[+-]\d\d:\d\d)?)?$/;

/**
 * Reads a date of a request. Without a zone it is in that of the portal.
 *
 * @param offsetMinutes how far the portal is ahead of UTC
 * @returns an ISO date
 * @throws ServerFault 400 when the server does not accept it
 * @see module/ASC.Api/ASC.Specific/ApiDateTime.cs of the server
 */
export function readDate(text: string, offsetMinutes: number): string {
  const match = ACCEPTED.exec(text);
  const [, day, hour = '00', , minute = '00', second = '00', fraction = '000', zone] = match ?? [];
  const local = new Date(`${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3)}Z`);
  if (!match || Number.isNaN(local.getTime())) {
    throw badArgument(`invalid date time format: ${text}`);
  }
  return new Date(local.getTime() - minutesOf(zone, offsetMinutes) * 60_000).toISOString();
}

function minutesOf(zone: string | undefined, offsetMinutes: number): number {
  if (zone === undefined) return offsetMinutes;
  if (zone.length === 1) return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** How the server writes a date that is not set. */
export const NO_DATE = '0001-01-01T00:00:00.0000000Z';

/** Writes a date of a response: in the zone of the portal, with 7 decimals. */
export function writeDate(iso: string | undefined, offsetMinutes: number): string {
  if (iso === undefined) return NO_DATE;
  const local = new Date(new Date(iso).getTime() + offsetMinutes * 60_000).toISOString();
  if (local.startsWith('0001-01-01')) return NO_DATE;
  const ahead = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const zone = ahead === 0 ? 'Z' : `${sign}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`;
  return `${local.slice(0, -1)}0000${zone}`;
}

const JSON_DATE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * What Json.NET makes of a text in JSON that looks like a date: zeros at the end of the decimals
 * are cut, so that the date is refused afterwards, and an offset is replaced by that of the server,
 * UTC.
 */
export function rewriteDate(text: string): string {
  const ticks = /^\/Date\((-?\d+)\)\/$/.exec(text)?.[1];
  if (ticks !== undefined) return rewriteDate(new Date(Number(ticks)).toISOString());
  const match = JSON_DATE.exec(text);
  if (!match) return text;
  const [, time, decimals = '', zone = ''] = match;
  const offset = zone.length > 1 ? minutesOf(zone.replace(/(\d\d)(\d\d)$/, '$1:$2'), 0) : 0;
  const moved = new Date(new Date(`${time}Z`).getTime() - offset * 60_000);
  if (Number.isNaN(moved.getTime())) return text;
  const fraction = decimals.replace(/0+$/, '');
  const rest = `${fraction && `.${fraction}`}${zone.length > 1 ? '+00:00' : zone}`;
  return `${moved.toISOString().slice(0, 19)}${rest}`;
}
