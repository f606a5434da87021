import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { createApiClient, schemas } from './generated/api.js';

export const makeClient: MakeClient = (portal, token) => {
  const api = createApiClient(portal, { axiosConfig: { headers: { Authorization: token } } });
  return {
    calls: {
      async setCaseAccess() {
        return (await api.setCaseAccess(access, { params: { caseid: id } })).response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const { response } = await api.setFilteredContactsAccess(filteredContacts, {
          queries: { filterValue },
        });
        return response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const params = { opportunityid: id };
        return (await api.setOpportunityAccess(access, { params })).response.isPrivate;
      },
    },
    bodies: {
      setCaseAccess: schemas.CaseAccess,
      setFilteredContactsAccess: schemas.FilteredContactsAccess,
      setOpportunityAccess: schemas.OpportunityAccess,
      setFilteredOpportunitiesAccess: schemas.FilteredOpportunitiesAccess,
    },
  };
};
