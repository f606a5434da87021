import type { OperationId } from '../../generated/operations.js';
import type { Input } from '../../src/index.js';
import { ANNA, BORIS } from './fakes.js';

/** A valid input of every operation. A new operation does not compile here until it has one. */
export const inputs: { readonly [Id in OperationId]: Input<Id, undefined> } = {
  authenticate: { body: { userName: 'anna.weber@acme.test', password: 'a password' } },
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
