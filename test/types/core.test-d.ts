// Checked by the compiler alone.

import {
  type Case,
  collect,
  createCrmClient,
  httpClient,
  multipart,
  observe,
  pageCookie,
  request,
  signIn,
} from 'onlyoffice-crm/core';
import { getCase, getSelf, listCases, setCaseAccess } from 'onlyoffice-crm/operations';
import { assertType, type Equal } from './support.js';

const portal = 'https://acme.onlyoffice.com';
const path = { caseid: 1 };

export async function core(file: File): Promise<void> {
  const crm = createCrmClient({ portal, token: 'x', hooks: observe({ logger: console }) });
  const one = await crm.call(getCase, { path }, { timeoutMs: 5 });
  assertType<Equal<typeof one, Case>>();
  const thin = await crm.call(getCase, { path, query: { fields: ['id'] } });
  assertType<Equal<typeof thin.title, string | undefined>>();
  const { page } = await crm.call(listCases).withResponse();
  assertType<Equal<typeof page.count, number>>();
  const all = await collect(crm.method(listCases), { query: { isClosed: false } });
  assertType<Equal<typeof all, Case[]>>();
  await crm.call(getSelf);
  await request(crm, 'POST', '/api/2.0/crm/files', { body: multipart({ file }) });
  const { data } = await httpClient(crm).GET('/api/2.0/crm/case/{caseid}', { params: { path } });
  assertType<Equal<NonNullable<typeof data>['response'], Case>>();

  // @ts-expect-error the input is missing
  await crm.call(getCase);
  // @ts-expect-error a private case without users would become public
  await crm.call(setCaseAccess, { path, body: { isPrivate: true, accessList: [] } });
  // @ts-expect-error the core entry has no methods
  await crm.getCase({ path });
  // @ts-expect-error crm.request belongs to the main entry
  await crm.request('GET', '/api/2.0/people');
}

export function tokens(): void {
  createCrmClient({ portal, token: signIn({ userName: 'anna', password: 'x' }) });
  createCrmClient({ portal, token: pageCookie() });
  // @ts-expect-error an option of the main entry
  createCrmClient({ portal, credentials: { userName: 'anna', password: 'x' } });
}
