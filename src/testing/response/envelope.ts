import type { PageRequest } from '../request/page.js';
import type { ServerFault } from '../server-error.js';
import { cut, Rows } from './page.js';
import { xmlOf } from './xml.js';

/** What a response says beside its status. */
export type Envelope = Readonly<Record<string, unknown>>;

/** Puts a result into its envelope. What is 0 or undefined is left out, as the server does. */
export function successEnvelope(status: number, result: unknown, page: PageRequest): Envelope {
  const rows = Array.isArray(result) ? cut(result, page) : result;
  const { startIndex, fields } = page;
  const isList = rows instanceof Rows;
  const shown = isList ? rows.rows : (result ?? {});
  return {
    ...positive('count', countOf(isList ? rows.rows : result)),
    ...(startIndex > 0 && { startIndex }),
    ...(isList && positive('nextIndex', rows.nextIndex)),
    ...(isList && rows.total !== undefined && { total: rows.total }),
    status: 0,
    statusCode: status,
    response: fields ? selectFields(shown, fields) : shown,
  };
}

const positive = (name: string, value = 0): object => (value > 0 ? { [name]: value } : {});

/** The count of a text is its length. */
function countOf(result: unknown): number {
  if (result === undefined || result === null) return 0;
  return Array.isArray(result) || typeof result === 'string' ? result.length : 1;
}

function selectFields(shown: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(shown)) return shown.map((one) => selectFields(one, fields));
  if (typeof shown !== 'object' || shown === null) return shown;
  return Object.fromEntries(
    Object.entries(shown).filter(([name]) => fields.includes(name.toLowerCase())),
  );
}

/** Puts an exception into its envelope. */
export const failureEnvelope = ({ status, message, hresult }: ServerFault): Envelope => ({
  status: 1,
  statusCode: status,
  error: { message, hresult, data: {} },
});

// Which the configuration of the web server adds.
const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };

// What XML cannot carry, which makes the serializer of the server fail outside its error handling.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Writes an envelope as the server does; a slash in a text of JSON is escaped. */
export function respond(envelope: Envelope, isXml: boolean): Response {
  const body = isXml
    ? xmlOf('result', envelope)
    : JSON.stringify(envelope).replaceAll('/', String.raw`\/`);
  if (isXml && NOT_XML.test(body)) return htmlFailure();
  return new Response(body, {
    status: envelope['statusCode'] as number,
    headers: {
      'Content-Type': `${isXml ? 'text/xml' : 'application/json'}; charset=UTF-8`,
      'Cache-Control': 'private, max-age=0',
      ...ANY_ORIGIN,
    },
  });
}

/** What comes when the server fails outside its error handling. */
export const htmlFailure = (): Response =>
  bare(500, '<!DOCTYPE html><html><head><title>Runtime Error</title></head></html>');

/** What comes without an envelope: a page, a bare text, or nothing. */
export const bare = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...ANY_ORIGIN, ...headers },
  });
