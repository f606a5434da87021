import createOpenapiFetch, { createQuerySerializer, type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { withPortalDates } from './dates.js';

/** The bare openapi-fetch client: every path of the document, `{ data, error, response }` as the answer. */
export type HttpClient = Client<paths, 'application/json'>;

/** Sends a request. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** What the bare client is made from, checked already. */
export interface HttpOptions {
  readonly origin: string;
  readonly token: string | undefined;
  readonly fetch: Fetch;
  readonly headers: Headers;
}

/** Makes the bare client, which sends the token, and dates and search texts in a form that the server reads. */
export function createHttpClient({ origin, token, fetch, headers }: HttpOptions): HttpClient {
  return createOpenapiFetch<paths, 'application/json'>({
    baseUrl: origin,
    headers,
    fetch: (request) => {
      if (token !== undefined) request.headers.set('Authorization', token);
      return fetch(request);
    },
    querySerializer: (query) => writeQuery(withWholeSearchText(withPortalDates(query) as Query)),
    bodySerializer: (body) => JSON.stringify(withPortalDates(body)),
  });
}

type Query = Record<string, unknown>;

const writeQuery = createQuerySerializer<Query>();

/** The server cuts `filterValue` at the first comma, but reads `filterValue[]` whole. */
function withWholeSearchText({ filterValue, ...others }: Query): Query {
  const isWhole = filterValue === undefined || !String(filterValue).includes(',');
  return isWhole ? { ...others, filterValue } : { ...others, 'filterValue[]': [filterValue] };
}
