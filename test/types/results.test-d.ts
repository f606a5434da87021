// Checked by the compiler alone.
import {
  type Case,
  type CrmClient,
  type CrmResponse,
  collect,
  createCrmClient,
  crmPromise,
  type Employee,
  type Page,
  paginate,
  ShareType,
  type SingleContact,
  type SingleOpportunity,
} from 'onlyoffice-crm';
import { assertType, type Equal } from './support.js';

declare const crm: CrmClient;
const portal = 'https://acme.onlyoffice.com';
const path = { caseid: 1 };

export async function records(): Promise<void> {
  const one = await crm.getCase({ path });
  assertType<Equal<typeof one, Case>>();
  assertType<Equal<typeof one.title, string>>();
  assertType<Equal<typeof one.accessList, Employee[] | undefined>>();

  const contact = await crm.getContact({ path: { contactid: 1 } });
  assertType<Equal<typeof contact, SingleContact>>();
  if (contact.isCompany) assertType<Equal<typeof contact.personsCount, number | undefined>>();
  else assertType<Equal<typeof contact.firstName, string | undefined>>();
  // @ts-expect-error a contact has no first name until it is known to be a person
  void contact.firstName;
  void contact.addresses.length;

  const [listed] = await crm.setFilteredContactsAccess({ body: { isPrivate: true } });
  // @ts-expect-error a contact of a filter may come without addresses
  void listed?.addresses.length;

  const deal = await crm.getOpportunity({ path: { opportunityid: 1 } });
  assertType<Equal<typeof deal, SingleOpportunity>>();
  void deal.accessList.length;
  const body = { opportunityid: [1], isPrivate: false } as const;
  const [some] = await crm.setOpportunitiesAccess({ body });
  // @ts-expect-error an opportunity of a list has an access list only while it is private
  void some?.accessList.length;
}

export async function responses(): Promise<void> {
  const whole = await crm.listCases().withResponse();
  assertType<Equal<typeof whole, CrmResponse<Case[]>>>();
  assertType<Equal<typeof whole.page, Page>>();
  assertType<Equal<typeof whole.page.total, number | undefined>>();
  // @ts-expect-error the result stands in data
  void whole.length;
}

export async function signIn(): Promise<void> {
  const result = await crm.authenticate({ body: { userName: 'anna', password: 'x' } });
  // @ts-expect-error the token is null while a second factor is awaited
  createCrmClient({ portal, token: result.token });
  if (result.token !== null) createCrmClient({ portal, token: result.token });
  else if ('sms' in result) assertType<Equal<typeof result.phoneNoise, string | undefined>>();
  else assertType<Equal<typeof result.tfaKey, string | undefined>>();
}

export async function lists(): Promise<void> {
  for await (const entry of paginate(crm.listCases, { query: { sortBy: 'Title' } })) {
    assertType<Equal<typeof entry, Case>>();
  }
  const users = await collect(crm.listUsersInShortByFilter);
  assertType<Equal<typeof users, Employee[]>>();
  const [thin] = await collect(crm.listCases, { query: { fields: ['id'] } });
  // @ts-expect-error with fields any member may be missing
  void thin?.title.length;
  // @ts-expect-error a misspelt filter
  await collect(crm.listOpportunities, { query: { stagetype: 'Open' } });
  // @ts-expect-error a single record is no list
  await collect(crm.getCase, { path });
  // @ts-expect-error the path is missing
  await collect(crm.getContactAccessList, {});
}

export async function fields(): Promise<void> {
  const sparse = await crm.getCase({ path, query: { fields: ['id'] } });
  assertType<Equal<typeof sparse.id, number | undefined>>();
  // @ts-expect-error with fields any member may be missing
  void sparse.title.length;
  // @ts-expect-error and so may any member of what is inside
  void sparse.createBy?.displayName.length;
}

export async function requests(): Promise<void> {
  const text = await crm.request<string>('GET', '/api/2.0/crm/voip/token');
  assertType<Equal<typeof text, string>>();
  const unknown = await crm.request('GET', '/api/2.0/crm/voip/token');
  assertType<Equal<typeof unknown, unknown>>();
  // @ts-expect-error no such method of HTTP here
  await crm.request('PATCH', '/api/2.0/crm/task');
}

export function enums(): void {
  const one: ShareType = ShareType.Read;
  // @ts-expect-error no such share type
  const nine: ShareType = 9;
  // @ts-expect-error a number is not yet a share type
  const unknown: ShareType = Number(one);
  void [nine, unknown];
}

/** Fakes of a client, as tests of applications write them. */
export function fakes(record: Case): void {
  const fake: Pick<CrmClient, 'getCase' | 'listCases'> = {
    getCase: () => crmPromise(record),
    listCases: () => crmPromise([record]),
  };
  const titleOf = async (client: Pick<CrmClient, 'getCase'>): Promise<string> =>
    (await client.getCase({ path })).title;
  void titleOf(fake);
  void titleOf(crm);
  // @ts-expect-error a fake must return what the method returns
  const wrong: Pick<CrmClient, 'getCase'> = { getCase: () => crmPromise('record') };
  void wrong;
}
