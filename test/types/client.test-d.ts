// Checked by the compiler alone: what must not compile stands under @ts-expect-error, which fails when it does.
import {
  type Case,
  type CrmClient,
  collect,
  createCrmClient,
  type Employee,
  type ForbiddenError,
  type Input,
  isCrmError,
  type NotFoundError,
  nonEmpty,
  type ProtocolError,
  paginate,
  type ServerError,
  type SignInError,
  type SingleContact,
  type SingleOpportunity,
  StageType,
  type UnavailableError,
} from '../../src/index.js';
import { xml } from '../../src/xml.js';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assertType<T extends true>(): T | undefined {
  return undefined;
}

declare const crm: CrmClient;
declare const users: string[];
const user = '9924256a-739c-462b-af15-e652a3b1b6eb';
const path = { caseid: 1 };

export async function whatCompiles(): Promise<void> {
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [user] } });
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [user, ...users] } });
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: nonEmpty(users) } });
  await crm.setCaseAccess({ path, body: { isPrivate: false } });
  await crm.setCaseAccess({ path, body: { isPrivate: false, accessList: users } });
  await crm.setContactAccess({
    path: { contactid: 1 },
    body: { isShared: false, managerList: [] },
  });
  await crm.setContactAccess({
    path: { contactid: 1 },
    body: { isShared: false, managerList: users as readonly string[] },
  });
  await crm.setCaseAccess({
    path,
    body:
      users.length > 0 ? { isPrivate: true, accessList: nonEmpty(users) } : { isPrivate: false },
  });
  const input: Input<'getCase'> = { path };
  const one: Case = await crm.getCase(input);
  void one;
  await crm.setContactsAccess({ body: { contactid: [], isShared: true } });
  await crm.setFilteredContactsAccess({
    query: { filterValue: 'a, b', count: 10 },
    body: {
      isPrivate: true,
      contactStage: null,
      contactListView: 'all',
      fromDate: new Date(),
      toDate: '2008-04-10',
    },
  });
  await crm.setFilteredOpportunitiesAccess({
    body: { isPrivate: false, stageType: StageType.ClosedAndWon },
  });
  await crm.authenticate({ body: { userName: 'anna', password: 'x' } });
  await crm.authenticate({ body: { provider: 'google', accessToken: 'x' } });
  await crm.getSelf();
  await crm.getSelf({});
  await crm.listTags({ path: { entityType: 'case' } });
  await crm.listUsersByStatus({ path: { status: 'terminated' } });
  createCrmClient({ portal: 'https://acme.onlyoffice.com', token: async () => 'x' });
  createCrmClient({
    portal: 'https://acme.onlyoffice.com',
    credentials: { userName: 'anna', password: 'x', code: () => '1' },
  });
}

export async function whatComesBack(): Promise<void> {
  const one = await crm.getCase({ path });
  assertType<Equal<typeof one.title, string>>();
  assertType<Equal<typeof one.accessList, import('../../src/index.js').Employee[] | undefined>>();

  const contact = await crm.getContact({ path: { contactid: 1 } });
  assertType<Equal<typeof contact, SingleContact>>();
  if (contact.isCompany) assertType<Equal<typeof contact.personsCount, number | undefined>>();
  else assertType<Equal<typeof contact.firstName, string | undefined>>();
  // @ts-expect-error a contact has no first name until it is known to be a person
  void contact.firstName;
  assertType<Equal<typeof contact.displayName, string | null>>();
  void contact.addresses.length;

  const [listed] = await crm.setFilteredContactsAccess({ body: { isPrivate: true } });
  // @ts-expect-error a contact of a filter may come without addresses
  void listed?.addresses.length;

  const deal = await crm.getOpportunity({ path: { opportunityid: 1 } });
  assertType<Equal<typeof deal, SingleOpportunity>>();
  void deal.accessList.length;
  const [some] = await crm.setOpportunitiesAccess({
    body: { opportunityid: [1], isPrivate: false },
  });
  // @ts-expect-error an opportunity of a list has an access list only while it is private
  void some?.accessList.length;

  const answer = await crm.authenticate({ body: { userName: 'anna', password: 'x' } });
  // @ts-expect-error the token is null while a second factor is awaited
  createCrmClient({ portal: 'https://acme.onlyoffice.com', token: answer.token });
  if (answer.token !== null)
    createCrmClient({ portal: 'https://acme.onlyoffice.com', token: answer.token });
  else if ('sms' in answer) assertType<Equal<typeof answer.phoneNoise, string | undefined>>();
  else assertType<Equal<typeof answer.tfaKey, string | undefined>>();

  for await (const entry of paginate(crm.listCases, { query: { sortBy: 'Title' } }))
    assertType<Equal<typeof entry, Case>>();
  const users = await collect(crm.listUsersInShortByFilter, {});
  assertType<Equal<typeof users, Employee[]>>();
  const [thin] = await collect(crm.listCases, { query: { fields: ['id'] } });
  // @ts-expect-error with fields any member may be missing
  void thin?.title.length;

  const sparse = await crm.getCase({ path, query: { fields: ['id'] } });
  assertType<Equal<typeof sparse.id, number | undefined>>();
  // @ts-expect-error with fields any member may be missing
  void sparse.title.length;
  // @ts-expect-error and so may any member of what is inside
  void sparse.createBy?.displayName.length;
}

export async function whatDoesNotCompile(): Promise<void> {
  // @ts-expect-error a private case without users would become public
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [] } });
  // @ts-expect-error a list that may be empty is no list of users for a private case: nonEmpty() checks it
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: users } });
  // @ts-expect-error a private case needs an access list
  await crm.setCaseAccess({ path, body: { isPrivate: true } });
  // @ts-expect-error isPrivate is missing
  await crm.setCaseAccess({ path, body: { accessList: [user] } });
  // @ts-expect-error isPrivate is not a text
  await crm.setCaseAccess({ path, body: { isPrivate: 'true', accessList: [user] } });
  // @ts-expect-error a list is never null
  await crm.setCaseAccess({ path, body: { isPrivate: false, accessList: null } });
  // @ts-expect-error users are named by their ids, not by objects
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [{ id: user }] } });
  // @ts-expect-error a misspelt member
  await crm.setCaseAccess({
    path,
    body: { isPrivate: true, accessList: [user], acessList: [user] },
  });
  // @ts-expect-error the word for contacts
  await crm.setCaseAccess({ path, body: { isShared: true } });
  // @ts-expect-error the path is missing
  await crm.setCaseAccess({ body: { isPrivate: false } });
  // @ts-expect-error a path parameter is missing
  await crm.setCaseAccess({ path: {}, body: { isPrivate: false } });
  // @ts-expect-error a path parameter that does not exist
  await crm.setCaseAccess({ path: { caseid: 1, id: 1 }, body: { isPrivate: false } });
  // @ts-expect-error a query parameter that does not exist
  await crm.setCaseAccess({ path, query: { count: 1 }, body: { isPrivate: false } });
  // @ts-expect-error the body is missing
  await crm.setCaseAccess({ path });
  // @ts-expect-error a read has no body
  await crm.getCase({ path, body: {} });
  // @ts-expect-error the input is missing
  await crm.getCase();
  // @ts-expect-error a private opportunity without users would become public
  await crm.setOpportunityAccess({
    path: { opportunityid: 1 },
    body: { isPrivate: true, accessList: [] },
  });
  // @ts-expect-error a contact that becomes private says who manages it
  await crm.setContactAccess({ path: { contactid: 1 }, body: { isShared: false } });
  // @ts-expect-error no such stage type
  await crm.setFilteredOpportunitiesAccess({ body: { isPrivate: false, stageType: 9 } });
  // @ts-expect-error no such view
  await crm.setFilteredContactsAccess({ body: { isPrivate: true, contactListView: 'Persons' } });
  // @ts-expect-error no such share type
  const shareType: import('../../src/index.js').ShareType = 9;
  // @ts-expect-error a number is not yet a share type
  const unknown: import('../../src/index.js').ShareType = Number(shareType);
  // @ts-expect-error no such sort key
  await crm.listCases({ query: { sortBy: 'title' } });
  // @ts-expect-error a misspelt filter
  await collect(crm.listOpportunities, { query: { stagetype: 'Open' } });
  // @ts-expect-error a change is not made again for each page
  await collect(crm.setFilteredContactsAccess, { body: { isPrivate: true } });
  // @ts-expect-error a single record is no list
  await collect(crm.getCase, { path });
  // @ts-expect-error the path is missing
  await collect(crm.getContactAccessList, {});
  // @ts-expect-error the e-mail address is missing
  await crm.getUserByEmail();
  // @ts-expect-error no tags of persons
  await crm.listTags({ path: { entityType: 'person' } });
  // @ts-expect-error credentials need a password
  createCrmClient({ portal: 'https://acme.onlyoffice.com', credentials: { userName: 'anna' } });
  // @ts-expect-error no such method
  await crm.setCaseAcces({ path, body: { isPrivate: false } });
  void unknown;
}

export function whatNarrows(error: unknown): void {
  if (!isCrmError(error)) return;
  assertType<Equal<Extract<typeof error, { code: 'not_found' }>, NotFoundError>>();
  if (error.code === 'forbidden') assertType<Equal<typeof error, ForbiddenError>>();
  if (error.code === 'protocol') void error.excerpt;
  if (error.code === 'unavailable' || error.code === 'rate_limited')
    assertType<Equal<typeof error.retryAfterMs, number | undefined>>();
  if (error.code === 'connection') assertType<Equal<typeof error.status, undefined>>();
  // @ts-expect-error no such code
  if (error.code === 'not found') return;

  if (error.status === 404) assertType<Equal<typeof error, NotFoundError>>();
  if (error.status === 503) assertType<Equal<typeof error, UnavailableError>>();
  if (error.status === 500) assertType<Equal<typeof error, ServerError | SignInError>>();
  if (error.status === 502) assertType<Equal<typeof error, ServerError | ProtocolError>>();
  if (error.status === 200) assertType<Equal<typeof error, ProtocolError>>();
  // @ts-expect-error no such status
  if (error.status === 600) return;
  assertType<Equal<typeof error.serverMessage, string | undefined>>();
  // @ts-expect-error not every error says when to come back
  void error.retryAfterMs;
}

export async function whatACallTakes(signal: AbortSignal): Promise<void> {
  await crm.getCase({ path }, { signal, timeoutMs: 5000, retry: false });
  await crm.getCase({ path }, { retry: { maxAttempts: 2 } });
  await crm.getSelf({}, { signal });
  await collect(crm.listCases, {}, { signal, limit: 5, retry: { baseDelayMs: 100 } });
  createCrmClient({
    portal: 'https://acme.onlyoffice.com',
    format: xml(),
    rateLimit: true,
    logger: console,
    logLevel: 'debug',
    onRetry: ({ delayMs }) => void delayMs.toFixed(),
  });
  createCrmClient({
    portal: 'https://acme.onlyoffice.com',
    rateLimit: { requests: 100, perMs: 1000 },
    retry: { maxTotalMs: 5000 },
    timeoutMs: Infinity,
    maxResponseBytes: 1e6,
    allowInsecure: true,
  });
  // @ts-expect-error an option of the client, not of a call
  await crm.getCase({ path }, { rateLimit: true });
  // @ts-expect-error the signal is no part of the input
  await crm.getCase({ path, signal });
  // @ts-expect-error true is no policy
  await crm.getCase({ path }, { retry: true });
  // @ts-expect-error no such level
  createCrmClient({ portal: 'https://acme.onlyoffice.com', logger: console, logLevel: 'all' });
  // @ts-expect-error a limit needs its span
  createCrmClient({ portal: 'https://acme.onlyoffice.com', rateLimit: { requests: 5 } });
}
