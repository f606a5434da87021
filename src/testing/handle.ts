import type { Call, Context } from './call.js';
import type { PortalUser } from './records.js';
import { convertAll } from './request/convert-all.js';
import { readPairs } from './request/form-body.js';
import { readPage } from './request/page.js';
import { Params } from './request/params.js';
import { readBody } from './request/read-body.js';
import { bare, failureEnvelope, respond, successEnvelope } from './response/envelope.js';
import type { Match } from './router.js';
import { routes } from './routes/index.js';
import { ServerFault, serverFault } from './server-error.js';

const HTML_404 =
  '<!DOCTYPE html><html><head><title>The resource cannot be found.</title></head></html>';

/** What the server says of a path that has no route: a page, also for a wrong method. */
export const noRoute = (): Response => bare(404, HTML_404);

/** What the server says to whoever is not signed in: bare text. */
export const unauthorized = (request: Request): Response =>
  bare(401, 'Unauthorized', {
    ...(request.headers.has('Authorization') && {
      'WWW-Authenticate': `Basic Realm="${new URL(request.url).hostname}"`,
    }),
  });

/** What a browser is told that asks what it may send. */
export const preflight = (): Response =>
  bare(200, '', {
    'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
    'Access-Control-Allow-Headers': 'origin, authorization, accept, content-type',
    'Access-Control-Max-Age': '1728000',
  });

/** Carries an operation out and puts its result, or its exception, into an envelope. */
export async function carryOut(
  context: Context,
  { id, operation, path }: Match,
  request: Request,
  user: PortalUser,
): Promise<Response> {
  const url = new URL(request.url);
  try {
    const run = routes[id];
    if (!run) {
      throw new ServerFault(501, absent(id), 0);
    }
    const page = readPage(url.searchParams);
    const body = await readBody(request);
    const inPath = new Map([...path].map(([name, value]) => [name, [value]]));
    const sources = [inPath, readPairs(url.searchParams), body.members];
    const params = new Params(sources, context.offsetMinutes, body.files);
    convertAll(params, operation);
    const call: Call = { ...context, user, params, page };
    const status = request.method.toUpperCase() === 'POST' ? 201 : 200;
    return respond(successEnvelope(status, run(call), page), isXml(request));
  } catch (error) {
    return envelopeOf(error instanceof ServerFault ? error : ofPortal(error), request);
  }
}

/** An exception of the server as the response to a request. */
export const envelopeOf = (fault: ServerFault, request: Request): Response =>
  respond(failureEnvelope(fault), isXml(request));

/** The content type of the request decides too, and its header `Accept` is never read. */
const isXml = ({ url, headers }: Request): boolean =>
  /\.(?:xml|tml)$/.test(new URL(url).pathname) &&
  !/^application\/json(?:;|$)/.test(headers.get('Content-Type') ?? '');

const absent = (id: string): string =>
  `the portal in memory does not have this operation, ${id}; use the mock for it, or a fetch that responds to it and leaves the rest to the portal`;

/** A mistake of this portal must not look like one of the server. */
const ofPortal = (error: unknown): ServerFault =>
  serverFault(`the portal in memory failed: ${error instanceof Error ? error.stack : error}`);
