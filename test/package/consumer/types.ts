import {
  type Case,
  type CrmClient,
  createCrmClient,
  figuresOf,
  type Input,
  isCrmError,
  nonEmpty,
  type Person,
  ShareType,
} from 'onlyoffice-crm';
import { xml } from 'onlyoffice-crm/xml';

const crm: CrmClient = createCrmClient({
  portal: 'https://acme.onlyoffice.com',
  token: 'x',
  fetch: (request) => fetch(request),
  headers: { 'Payment-Info': 'false' },
});

export async function handOver(ids: number[], users: string[]): Promise<Case[]> {
  const input: Input<'setCasesAccess'> = {
    body: { casesid: ids, isPrivate: true, accessList: nonEmpty(users) },
  };
  const cases: Case[] = await crm.setCasesAccess({ body: input.body });
  const { count, total } = figuresOf(cases);
  return count === (total ?? count) ? cases : [];
}

export async function firstName(contactid: number): Promise<string | undefined> {
  try {
    const contact = await crm.getContact({ path: { contactid } });
    const shared: boolean = contact.shareType === ShareType.ReadWrite;
    const person: Person | undefined = contact.isCompany ? undefined : contact;
    return shared ? person?.firstName : undefined;
  } catch (error) {
    if (isCrmError(error) && error.code === 'not_found') return String(error.status satisfies 404);
    throw error;
  }
}

export async function bare(): Promise<number | undefined> {
  const { data, error, response } = await crm.http.GET('/api/2.0/crm/case/{caseid}', {
    params: { path: { caseid: 1 } },
  });
  return response.ok ? data?.response.id : error?.toString().length;
}

export async function patiently(signal: AbortSignal): Promise<number | undefined> {
  const patient = createCrmClient({
    portal: 'https://acme.onlyoffice.com',
    token: 'x',
    format: xml(),
    rateLimit: true,
    retry: { maxAttempts: 6 },
    logger: console,
  });
  const error: unknown = await patient
    .getCase({ path: { caseid: 1 } }, { signal, timeoutMs: 10_000 })
    .catch((reason: unknown) => reason);
  return isCrmError(error) && error.status === 503 ? error.retryAfterMs : undefined;
}
