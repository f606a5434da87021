import {
  type Case,
  type CrmClient,
  createCrmClient,
  crmPromise,
  isCrmError,
  nonEmpty,
  type Person,
  type SetCasesAccessInput,
  ShareType,
} from 'onlyoffice-crm';
import { createCrmClient as createCoreClient, httpClient, signIn } from 'onlyoffice-crm/core';
import { getCase, listCases, setCasesAccess } from 'onlyoffice-crm/operations';
import { xml } from 'onlyoffice-crm/xml';

const portal = 'https://acme.onlyoffice.com';
const crm: CrmClient = createCrmClient({
  portal,
  token: 'x',
  fetch: (request) => fetch(request),
  headers: { 'Payment-Info': 'false' },
});

export async function makePrivate(ids: number[], users: string[]): Promise<Case[]> {
  const input: SetCasesAccessInput = {
    body: { casesid: ids, isPrivate: true, accessList: nonEmpty(users) },
  };
  const { data, page } = await crm.setCasesAccess({ body: input.body }).withResponse();
  const cases: Case[] = data;
  return page.count === (page.total ?? page.count) ? cases : [];
}

export async function firstName(contactid: number): Promise<string | undefined> {
  try {
    const contact = await crm.getContact({ path: { contactid } });
    const shared: boolean = contact.shareType === ShareType.ReadWrite;
    const person: Person | undefined = contact.isCompany ? undefined : contact;
    return shared ? person?.firstName : undefined;
  } catch (error) {
    if (isCrmError(error) && error.code === 'not_found') {
      return String(error.status satisfies 404);
    }
    throw error;
  }
}

export async function bare(): Promise<number | undefined> {
  const path = { caseid: 1 };
  const { data, error, response } = await crm.http.GET('/api/2.0/crm/case/{caseid}', {
    params: { path },
  });
  return response.ok ? data?.response.id : error?.toString().length;
}

export async function core(accessList: [string, ...string[]]): Promise<string[]> {
  const token = signIn({ userName: 'anna', password: 'a password' });
  const client = createCoreClient({ portal, token, codec: xml() });
  await client.call(setCasesAccess, { body: { casesid: [1], isPrivate: true, accessList } });
  const one: Case = await client.call(getCase, { path: { caseid: 1 } });
  const all = await client.method(listCases)();
  await httpClient(client).GET('/api/2.0/crm/case/filter');
  return [one.title, ...all.map(({ title }) => title)];
}

export const fake: Pick<CrmClient, 'listTags'> = {
  listTags: () => crmPromise([{ title: 'vip', relativeItemsCount: 3 }]),
};

export async function patiently(signal: AbortSignal): Promise<number | undefined> {
  const retry = { maxAttempts: 6 };
  const patient = createCrmClient({ portal, token: 'x', rateLimit: true, retry, logger: console });
  const path = { caseid: 1 };
  const error: unknown = await patient
    .getCase({ path }, { signal, timeoutMs: 10_000 })
    .catch((reason: unknown) => reason);
  return isCrmError(error) && error.code === 'unavailable' ? error.retryAfterMs : undefined;
}
