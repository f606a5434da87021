// Checked by the compiler alone: what must not compile stands under @ts-expect-error, which fails
// when it does.
import {
  type CrmClient,
  createCrmClient,
  type GetCaseInput,
  nonEmpty,
  StageType,
} from 'onlyoffice-crm';

declare const crm: CrmClient;
declare const users: string[];
const portal = 'https://acme.onlyoffice.com';
const user = '9924256a-739c-462b-af15-e652a3b1b6eb';
const path = { caseid: 1 };

export async function whatCompiles(): Promise<void> {
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [user] } });
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [user, ...users] } });
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: nonEmpty(users) } });
  await crm.setCaseAccess({ path, body: { isPrivate: false } });
  await crm.setCaseAccess({ path, body: { isPrivate: false, accessList: users } });
  const frozen: readonly string[] = users;
  const contact = { contactid: 1 };
  await crm.setContactAccess({ path: contact, body: { isShared: false, managerList: [] } });
  await crm.setContactAccess({ path: contact, body: { isShared: false, managerList: frozen } });
  const isAny = users.length > 0;
  const access = isAny
    ? ({ isPrivate: true, accessList: nonEmpty(users) } as const)
    : ({ isPrivate: false } as const);
  await crm.setCaseAccess({ path, body: access });
  const input: GetCaseInput = { path };
  await crm.getCase(input);
  await crm.setContactsAccess({ body: { contactid: [], isShared: true } });
  const body = { isPrivate: true, contactStage: null, contactListView: 'all' } as const;
  await crm.setFilteredContactsAccess({ query: { filterValue: 'a, b', count: 10 }, body });
  const period = { fromDate: new Date(), toDate: '2008-04-10' };
  await crm.setFilteredContactsAccess({ body: { ...body, ...period } });
  await crm.setFilteredCasesAccess({ body: { isPrivate: false }, everything: true });
  const stageType = StageType.ClosedAndWon;
  await crm.setFilteredOpportunitiesAccess({ body: { isPrivate: false, stageType } });
  await crm.authenticate({ body: { userName: 'anna', password: 'x' } });
  await crm.authenticate({ body: { provider: 'google', accessToken: 'x' } });
  await crm.getSelf();
  await crm.getSelf({});
  await crm.listCases({ query: { sortBy: 'title' } });
  await crm.listTags({ path: { entityType: 'case' } });
  await crm.listUsersByStatus({ path: { status: 'terminated' } });
  createCrmClient({ portal, token: async () => 'x' });
  const code = () => '1';
  createCrmClient({ portal, credentials: { userName: 'anna', password: 'x', code } });
}

export async function whatDoesNotCompile(): Promise<void> {
  // @ts-expect-error a private case without users would become public
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [] } });
  // @ts-expect-error an array that may be empty is not enough for a private case: use nonEmpty()
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: users } });
  // @ts-expect-error a private case needs an access list
  await crm.setCaseAccess({ path, body: { isPrivate: true } });
  // @ts-expect-error isPrivate is missing
  await crm.setCaseAccess({ path, body: { accessList: [user] } });
  // @ts-expect-error isPrivate is not a string
  await crm.setCaseAccess({ path, body: { isPrivate: 'true', accessList: [user] } });
  // @ts-expect-error an array is never null
  await crm.setCaseAccess({ path, body: { isPrivate: false, accessList: null } });
  // @ts-expect-error users are named by their ids, not by objects
  await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [{ id: user }] } });
  // @ts-expect-error a misspelt member
  await crm.setCaseAccess({ path, body: { isPrivate: false, acessList: [user] } });
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
  // @ts-expect-error a GET has no body
  await crm.getCase({ path, body: {} });
  // @ts-expect-error the input is missing
  await crm.getCase();
  const deal = { opportunityid: 1 };
  // @ts-expect-error a private opportunity without users would become public
  await crm.setOpportunityAccess({ path: deal, body: { isPrivate: true, accessList: [] } });
  // @ts-expect-error a contact that becomes private says who manages it
  await crm.setContactAccess({ path: { contactid: 1 }, body: { isShared: false } });
  // @ts-expect-error no such stage type
  await crm.setFilteredOpportunitiesAccess({ body: { isPrivate: false, stageType: 9 } });
  // @ts-expect-error no such view
  await crm.setFilteredContactsAccess({ body: { isPrivate: true, contactListView: 'Persons' } });
  // @ts-expect-error everything is true or left out
  await crm.setFilteredCasesAccess({ body: { isPrivate: false }, everything: false });
  // @ts-expect-error no such sort key
  await crm.listCases({ query: { sortBy: 'date_created' } });
  // @ts-expect-error the e-mail address is missing
  await crm.getUserByEmail();
  // @ts-expect-error no tags of persons
  await crm.listTags({ path: { entityType: 'person' } });
  // @ts-expect-error credentials need a password
  createCrmClient({ portal, credentials: { userName: 'anna' } });
  // @ts-expect-error no such method
  await crm.setCaseAcces({ path, body: { isPrivate: false } });
}
