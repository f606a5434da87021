import createOpenapiFetch, { createQuerySerializer, type Client } from 'openapi-fetch';
import { operations } from '../generated/operations.js';
import type { paths } from '../generated/schema.js';
import { withPortalDates } from './dates.js';
import type { Session } from './session.js';

/** The bare openapi-fetch client: every path of the document, `{ data, error, response }` as the answer. */
export type HttpClient = Client<paths, 'application/json'>;

/** Sends a request. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** What the bare client is made from, checked already. */
export interface HttpOptions {
  readonly origin: string;
  readonly session: Session;
  readonly fetch: Fetch;
  readonly headers: Headers;
}

/** Makes the bare client, which sends the token, and dates and search texts in a form that the server reads. */
export function createHttpClient({ origin, session, fetch, headers }: HttpOptions): HttpClient {
  return createOpenapiFetch<paths, 'application/json'>({
    baseUrl: origin,
    headers,
    redirect: 'manual', // a redirect would carry the body, a password perhaps, to whoever it names
    // A cookie of the portal would win over the token. Not every runtime has cookies, or lets them be named.
    ...('credentials' in Request.prototype && { credentials: 'omit' as const }),
    fetch: (request) => (isOpen(request) ? fetch(request) : sendWithToken(request, session, fetch)),
    querySerializer: (query) => writeQuery(asServerReads(withPortalDates(query) as Query)),
    bodySerializer: (body) => JSON.stringify(withPortalDates(body)),
  });
}

const OPEN_PATHS = Object.values(operations)
  .filter(({ isOpen }) => isOpen)
  .map(({ path }) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`));

/** Whether the document lets a path be asked without a token. */
function isOpen(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return OPEN_PATHS.some((path) => path.test(pathname));
}

/** Sends a request with the token of the session, and once more with another one when the portal refused it. */
async function sendWithToken(request: Request, session: Session, fetch: Fetch): Promise<Response> {
  const again = request.clone(); // a body can be read once
  const token = await session.token();
  const response = await fetch(withToken(request, token));
  if (response.status !== 401) session.accepted();
  else if (session.refused(token)) {
    response.body?.cancel().catch(() => undefined); // not waited for: whoever holds a copy of the answer may keep it open
    const last = await fetch(withToken(again, await session.token()));
    if (last.status !== 401) session.accepted();
    return last;
  }
  return response;
}

function withToken(request: Request, token: string | undefined): Request {
  if (token !== undefined) request.headers.set('Authorization', token);
  return request;
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
