import createOpenapiFetch, { createQuerySerializer, type Client } from 'openapi-fetch';
import type { OperationId } from '../generated/operations.js';
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
    pathSerializer: pathWriter(undefined),
    querySerializer: (query) => writeQuery(asServerReads(withPortalDates(query) as Query)),
    bodySerializer: writeBody,
  });
}

/** A form or a list would be written as `{}` or not be read, and an access operation without a body makes records public. */
function writeBody(body: unknown): string {
  const prototype: unknown = typeof body === 'object' && body !== null ? Object.getPrototypeOf(body) : undefined;
  if (prototype !== null && prototype !== Object.prototype) throw new InvalidInputError('the body must be a plain object.', { operationId: undefined });
  return JSON.stringify(withPortalDates(body));
}

/**
 * Fills in the parameters of a path. What would lead to another path is refused, since addresses resolve `..` early.
 *
 * @param operationId the operation, for the error
 */
export function pathWriter(operationId: OperationId | undefined): (path: string, parameters: Readonly<Record<string, unknown>>) => string {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId });
  };
  return (path, parameters) =>
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      const text = Number.isFinite(value) ? String(value) : value;
      if (typeof text !== 'string' || text === '') return refuse(`path.${name} is missing.`);
      if (/^\.{1,2}$|[/\\\p{Cc}\p{Surrogate}]/u.test(text)) return refuse(`path.${name} must not be . or .., and must not hold slashes, control characters or half a character.`);
      return encodeURIComponent(text);
    });
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
