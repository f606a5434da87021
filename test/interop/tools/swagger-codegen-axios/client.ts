import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { CasesApi, Configuration, ContactsApi, OpportunitiesApi } from './generated/index.js';

export const makeClient: MakeClient = (portal, token) => {
  const configuration = new Configuration({
    basePath: portal,
    baseOptions: { headers: { Authorization: token } },
  });
  return {
    calls: {
      async setCaseAccess() {
        const { data } = await new CasesApi(configuration).setCaseAccess(access, id);
        return data.response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const api = new ContactsApi(configuration);
        const { data } = await api.setFilteredContactsAccess(filteredContacts, filterValue);
        return data.response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const { data } = await new OpportunitiesApi(configuration).setOpportunityAccess(access, id);
        return data.response.isPrivate;
      },
    },
  };
};
