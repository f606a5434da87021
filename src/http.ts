import createOpenapiFetch, { createQuerySerializer, type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { withPortalDates } from './dates.js';
import { InvalidInputError } from './errors.js';
import type { Transport } from './transport.js';

/** The bare openapi-fetch client: every path of the document, `{ data, error, response }` as the answer. */
export type HttpClient = Client<paths, 'application/json'>;

/** Makes the bare client, which writes paths, dates and search texts in a form that the server reads. */
export function createHttpClient(origin: string, headers: Headers, transport: Transport): HttpClient {
  return createOpenapiFetch<paths, 'application/json'>({
    baseUrl: origin,
    headers,
    fetch: (request) => transport(request),
    pathSerializer: writePath,
    querySerializer: (query) => writeQuery(asServerReads(withPortalDates(query) as Query)),
    bodySerializer: (body) => JSON.stringify(withPortalDates(body)),
  });
}

/** Fills in the parameters of a path. What would lead to another path is refused, since addresses resolve `..` early. */
function writePath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    const text = Number.isFinite(value) ? String(value) : value;
    if (typeof text !== 'string' || text === '') throw new InvalidInputError(`path.${name} is missing.`, { operationId: undefined });
    if (/^\.{1,2}$|[/\\\p{Cc}]/u.test(text) || !isWellFormed(text)) throw new InvalidInputError(`path.${name} must not be . or .., and must not hold slashes, control characters or half a character.`, { operationId: undefined });
    return encodeURIComponent(text);
  });
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

type Query = Record<string, unknown>;

const writeQuery = createQuerySerializer<Query>();

/**
 * Lists are repeated parameters, but for `fields`, which the document gives with commas. A search text goes the other
 * way: the server cuts `filterValue` at the first comma, and reads `filterValue[]` whole.
 */
function asServerReads({ fields, filterValue, ...others }: Query): Query {
  const isWhole = filterValue === undefined || !String(filterValue).includes(',');
  return { ...others, ...(isWhole ? { filterValue } : { 'filterValue[]': [filterValue] }), fields: Array.isArray(fields) ? fields.join(',') : fields };
}
