// Checked by the compiler alone.
import {
  type CrmClient,
  collect,
  createCrmClient,
  type ForbiddenError,
  isCrmError,
  type NotAppliedError,
  type NotFoundError,
  type UnavailableError,
} from 'onlyoffice-crm';
import { xml } from 'onlyoffice-crm/xml';
import { assertType, type Equal } from './support.js';

declare const crm: CrmClient;
const portal = 'https://acme.onlyoffice.com';
const path = { caseid: 1 };

export function errors(error: unknown): void {
  if (!isCrmError(error)) return;
  if (error.code === 'forbidden') assertType<Equal<typeof error, ForbiddenError>>();
  if (error.code === 'not_found') assertType<Equal<typeof error, NotFoundError>>();
  if (error.code === 'unavailable') assertType<Equal<typeof error, UnavailableError>>();
  if (error.code === 'not_applied') {
    assertType<Equal<typeof error, NotAppliedError>>();
    assertType<Equal<typeof error.ids, readonly number[]>>();
  }
  if (error.code === 'protocol') void error.snippet;
  if (error.code === 'unavailable' || error.code === 'rate_limited') {
    assertType<Equal<typeof error.retryAfterMs, number | undefined>>();
  }
  if (error.code === 'connection') assertType<Equal<typeof error.status, undefined>>();
  // @ts-expect-error no such code
  if (error.code === 'not found') return;
  assertType<Equal<typeof error.status, number | undefined>>();
  assertType<Equal<typeof error.serverMessage, string | undefined>>();
  // @ts-expect-error not every error says when to come back
  void error.retryAfterMs;
}

export async function options(signal: AbortSignal): Promise<void> {
  await crm.getCase({ path }, { signal, timeoutMs: 5000, retry: false });
  await crm.getCase({ path }, { retry: { maxAttempts: 2 } });
  await crm.getSelf({}, { signal });
  await collect(crm.listCases, {}, { signal, limit: 5, retry: { baseDelayMs: 100 } });
  const onRetry = ({ delayMs }: { delayMs: number }): void => void delayMs.toFixed();
  createCrmClient({ portal, codec: xml(), rateLimit: true, logger: console, onRetry });
  createCrmClient({ portal, cookie: true, logLevel: 'debug', logger: console });
  createCrmClient({ portal, rateLimit: { requests: 100, perMs: 1000 }, timeoutMs: Infinity });
  createCrmClient({ portal, retry: { maxTotalMs: 5 }, maxResponseBytes: 1, allowInsecure: true });
  // @ts-expect-error an option of the client, not of a call
  await crm.getCase({ path }, { rateLimit: true });
  // @ts-expect-error the signal is no part of the input
  await crm.getCase({ path, signal });
  // @ts-expect-error true is no policy
  await crm.getCase({ path }, { retry: true });
  // @ts-expect-error no such level
  createCrmClient({ portal, logger: console, logLevel: 'all' });
  // @ts-expect-error a limit needs its span
  createCrmClient({ portal, rateLimit: { requests: 5 } });
  // @ts-expect-error the portal is missing
  createCrmClient({ token: 'x' });
  // @ts-expect-error a value of the core entry
  createCrmClient({ portal, hooks: {} });
}
