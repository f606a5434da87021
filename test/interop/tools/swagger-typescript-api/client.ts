import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { Api } from './generated/api.js';

export const makeClient: MakeClient = (portal, token) => {
  const { api } = new Api({
    baseUrl: portal,
    baseApiParams: { headers: { Authorization: token } },
  });
  return {
    calls: {
      setCaseAccess: async () => (await api.setCaseAccess(id, access)).data.response.isPrivate,
      async setFilteredContactsAccess() {
        const { data } = await api.setFilteredContactsAccess(filteredContacts, { filterValue });
        return data.response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        return (await api.setOpportunityAccess(id, access)).data.response.isPrivate;
      },
    },
  };
};
