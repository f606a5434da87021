import { AccessLag } from './access-lag.js';
import type { Context, OperationId } from './call.js';
import { checkPortal } from './check-records.js';
import { newRecord } from './defaults.js';
import { download, isDownload } from './download.js';
import { type Fault, Faults } from './faults.js';
import { carryOut, envelopeOf, noRoute, preflight, unauthorized } from './handle.js';
import { listen } from './listen.js';
import type { PortalRecords, PortalUser } from './records.js';
import { bare, htmlFailure } from './response/envelope.js';
import { match } from './router.js';
import { sampleRecords } from './sample-records.js';
import { ServerFault } from './server-error.js';
import { Sessions } from './sessions.js';
import { State } from './state.js';

/** A request that came to the portal. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  /** The operation, or undefined when there is no route. */
  readonly operationId: OperationId | undefined;
  /** Who sent it, or undefined when the portal does not know. */
  readonly user: string | undefined;
  readonly body: string;
}

/** What a portal is made with beside its records. */
export interface PortalOptions {
  /**
   * The origin that requests go to.
   * @defaultValue `https://portal.example.com`
   */
  readonly url?: string;
  /**
   * How far the time zone of the portal is ahead of UTC, in minutes.
   * @defaultValue 0
   */
  readonly offsetMinutes?: number;
}

/** A portal in memory. */
export interface Portal {
  /** The origin of the portal. */
  readonly url: string;
  /** The records as they are, to look at and to change. */
  readonly records: State;
  /** The requests that came, oldest first. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Responds to a request without a network. The option `fetch` of a client takes it.
   *
   * @throws TypeError when a fault resets the connection, as the global fetch does
   */
  readonly fetch: (request: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * A token of a user, given by id, e-mail address or user name.
   *
   * @throws TypeError when the portal has no such user who can sign in
   */
  tokenOf(user: string): string;
  /** Makes every token invalid, as when all sessions are logged out. */
  expireTokens(): void;
  /**
   * Lets requests to come fail, or wait. Faults are done in the order in which they were given.
   *
   * @throws TypeError when a member is unknown, or `on` names an operation that is
   */
  fail(fault: Fault): void;
  /** Forgets the faults that are still to come. */
  recover(): void;
  /**
   * From now on a change of the access of a case or an opportunity shows only after a number of
   * reads, the response of the change itself being the first: the cache of the server lags.
   */
  lagAccess(reads: number): void;
  /**
   * Listens on a port of 127.0.0.1, in Node only.
   *
   * @returns the origin to call, and how to stop
   */
  listen(port?: number): Promise<{ readonly url: string; close(): Promise<void> }>;
}

/**
 * Makes a portal in memory that behaves as the server does, its traps included: who may see and
 * change what, what is skipped in silence, which responses are stale, and which request makes a
 * private record public. It is for tests; nothing is stored.
 *
 * Operations of the document that it does not have fail with status 501 and a message that says so.
 *
 * @param records what the portal has; a few sample records if left out
 * @param options the origin and the time zone
 * @throws TypeError when the origin is not a URL, a member of the records or options is unknown, or
 * what stands for a user is no id
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { createPortal, samplePeople } from 'onlyoffice-crm/testing';
 *
 * const { anna, boris } = samplePeople;
 * const portal = createPortal({ cases: [{ id: 12, title: 'Lawsuit', access: [boris.id] }] });
 * const crm = createCrmClient({
 *   portal: portal.url,
 *   token: portal.tokenOf(anna.id),
 *   fetch: portal.fetch,
 * });
 * portal.fail({ status: 503, retryAfter: 1, times: 2, on: 'getCase' });
 * const lawsuit = await crm.getCase({ path: { caseid: 12 } });
 * ```
 */
export function createPortal(
  records: PortalRecords = sampleRecords,
  options: PortalOptions = {},
): Portal {
  checkPortal(records, options);
  const { url = 'https://portal.example.com', offsetMinutes = 0 } = options;
  const { origin } = new URL(url);
  const state = new State(records);
  const sessions = new Sessions(state);
  const lag = new AccessLag();
  const faults = new Faults();
  const requests: ReceivedRequest[] = [];
  const shared: Omit<Context, 'url'> = { state, sessions, lag, offsetMinutes };

  const fetch: Portal['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const { pathname, search, searchParams } = url;
    const found = match(request.method, pathname.replace(/\.(?:json|xml|tml)$/, ''));
    const user = sessions.userOf(request, url);
    requests.push({
      method: request.method,
      path: `${pathname}${search}`,
      operationId: found?.id,
      user: user?.id,
      body: await request.clone().text(),
    });
    const respond = (): Promise<Response> | Response => {
      if (request.method === 'OPTIONS') return preflight();
      if (isDownload(url)) return download(shared, request);
      if (!found) return noRoute();
      if (!user && !found.operation.isOpen) return unauthorized(request);
      if (Number.isNaN(Date.parse(searchParams.get('updatedSince') ?? '2026-01-01'))) {
        return htmlFailure();
      }
      return carryOut({ ...shared, url: url.origin }, found, request, user ?? NOBODY);
    };
    return withFault(faults.next(request, found?.id), request, respond);
  };

  return {
    url: origin,
    records: state,
    requests,
    fetch,
    tokenOf: (name) => {
      const wanted = name.toLowerCase();
      const user = [...state.people.values()].find(
        ({ id, email, userName, status }) =>
          status === 'active' && [id, email.toLowerCase(), userName].includes(wanted),
      );
      if (!user) throw new TypeError(`the portal has no user ${name} who can sign in`);
      return sessions.open(user);
    },
    expireTokens: () => sessions.closeAll(),
    fail: (fault) => faults.add(fault),
    recover: () => faults.clear(),
    lagAccess: (reads) => {
      lag.reads = reads;
    },
    listen: (port) => listen(fetch, port),
  };
}

/** Who calls an operation that needs no token. */
const NOBODY: PortalUser = newRecord.user({ id: '' });

const INVALID_OPERATION = -2146233079;

async function withFault(
  fault: Fault | undefined,
  request: Request,
  respond: () => Promise<Response> | Response,
): Promise<Response> {
  if (!fault) return respond();
  const { status, reset, retryAfter, message, delayMs = 0, carriedOut = false } = fault;
  if (delayMs > 0) await pause(delayMs, request.signal);
  const isOnlySlow = status === undefined && !reset;
  const response = carriedOut || isOnlySlow ? await respond() : undefined;
  if (reset) throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
  if (status === undefined) return response ?? respond();
  const failure =
    message === undefined
      ? bare(status, '')
      : envelopeOf(new ServerFault(status, message, INVALID_OPERATION), request);
  if (retryAfter !== undefined) failure.headers.set('Retry-After', String(retryAfter));
  return failure;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
