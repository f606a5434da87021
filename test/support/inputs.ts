import type { OperationId } from '../../generated/operations.js';
import type { Input } from '../../src/index.js';
import { ANNA, BORIS, GROUP } from './fakes.js';

/** A valid input of every operation. A new operation does not compile here until it has one. */
export const inputs: { readonly [Id in OperationId]: Input<Id, undefined> } = {
  authenticate: { body: { userName: 'anna.weber@acme.test', password: 'a password' } },
  authenticateWithCode: { path: { code: '123456' }, body: { userName: 'anna.weber@acme.test', password: 'a password' } },
  setAuthenticationPhone: { body: { userName: 'anna.weber@acme.test', password: 'a password', mobilePhone: '+74951234512' } },
  sendAuthenticationSms: { body: { provider: 'google', codeOAuth: 'a-code' } },
  getSelf: {},
  listUsers: { query: { count: 10, startIndex: 0 } },
  getUser: { path: { username: 'анна.вебер' } },
  getUserByEmail: { query: { email: 'anna.weber@acme.test' } },
  searchUsers: { query: { query: 'weber, anna' } },
  listUsersByStatus: { path: { status: 'leaveofabsence' } },
  listUsersByFilter: { query: { employeeStatus: 'All', groupId: GROUP, activationStatus: 1, employeeType: 1, isAdministrator: true, filterValue: 'weber', sortBy: 'lastname', sortOrder: 'descending', count: 10 } },
  listUsersInShortByFilter: { query: { employeeStatus: 1, sortBy: 'firstname' } },
  listGroups: {},
  getGroup: { path: { groupid: GROUP } },
  getPortal: {},
  getCapabilities: {},
  listCases: { query: { contactid: 500, isClosed: false, tags: ['trade fair', 'a,b'], filterValue: 'fair', sortBy: 'DateAndTime', sortOrder: 'descending', count: 2, startIndex: 2 } },
  listOpportunities: {
    query: { responsibleid: BORIS, opportunityStagesid: 30, tags: ['trade fair'], contactid: 500, stageType: 'Open', contactAlsoIsParticipant: true, fromDate: new Date('2026-01-01T00:00:00.120Z'), toDate: '2026-12-31', sortBy: 'BidValue' },
  },
  listContactOpportunities: { path: { contactid: 500 } },
  listOpportunityStages: {},
  listContacts: { query: { tags: ['trade fair'], contactStage: 0, contactType: 7, contactListView: 'Person', responsibleid: ANNA, isShared: false, fromDate: '2026-01-01', toDate: '2026-12-31', sortBy: 'LastName' } },
  searchContactsByContactInfo: { query: { infoType: 1, data: 'kraus.test', category: 1, isPrimary: true } },
  listContactStatuses: {},
  listContactTypes: {},
  listTags: { path: { entityType: 'opportunity' } },
  getCase: { path: { caseid: 1234 } },
  setCaseAccess: { path: { caseid: 1234 }, body: { isPrivate: true, accessList: [ANNA, BORIS] } },
  setCasesAccess: { query: { count: 10, startIndex: 0 }, body: { casesid: [1234, 1235], isPrivate: false } },
  setFilteredCasesAccess: { query: { filterValue: 'fair' }, body: { contactid: 500, isClosed: null, tags: ['trade fair'], isPrivate: true, accessList: [ANNA] } },
  getOpportunity: { path: { opportunityid: 1234 } },
  setOpportunityAccess: { path: { opportunityid: 1234 }, body: { isPrivate: true, accessList: [BORIS] } },
  setOpportunitiesAccess: { body: { opportunityid: [1234], isPrivate: true, accessList: [ANNA] } },
  setFilteredOpportunitiesAccess: {
    body: { responsibleid: BORIS, opportunityStagesid: 30, stageType: 'Open', contactid: 500, contactAlsoIsParticipant: true, fromDate: '2026-01-01', toDate: new Date('2026-12-31T23:59:59.990Z'), isPrivate: false },
  },
  getContact: { path: { contactid: 501 } },
  getContactAccessList: { path: { contactid: 501 }, query: { count: 100, startIndex: 0 } },
  setContactAccess: { path: { contactid: 501 }, body: { isShared: false, managerList: [ANNA] } },
  setContactsAccess: { body: { contactid: [500, 501], isShared: true } },
  setFilteredContactsAccess: { body: { isPrivate: false, managerList: [], contactStage: 0, contactType: null, contactListView: 'Company', toDate: '2026-12-31T23-59-59.990Z' } },
};
