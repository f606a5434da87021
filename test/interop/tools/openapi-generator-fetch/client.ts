import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { CasesApi, Configuration, ContactsApi, OpportunitiesApi } from './generated/index.js';

export const makeClient: MakeClient = (portal, token) => {
  const configuration = new Configuration({ basePath: portal, headers: { Authorization: token } });
  return {
    calls: {
      async setCaseAccess() {
        const input = { caseid: id, caseAccess: access };
        return (await new CasesApi(configuration).setCaseAccess(input)).response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const { response } = await new ContactsApi(configuration).setFilteredContactsAccess({
          filterValue,
          filteredContactsAccess: filteredContacts,
        });
        return response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const input = { opportunityid: id, opportunityAccess: access };
        const api = new OpportunitiesApi(configuration);
        return (await api.setOpportunityAccess(input)).response.isPrivate;
      },
    },
  };
};
