import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { CasesApi, ContactsApi, OpportunitiesApi } from './generated/api.js';

export const makeClient: MakeClient = (portal, token) => {
  const options = { headers: { Authorization: token } };
  return {
    calls: {
      async setCaseAccess() {
        const api = new CasesApi({}, portal, fetch);
        return (await api.setCaseAccess(access, id, undefined, options)).response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const { response } = await new ContactsApi({}, portal, fetch).setFilteredContactsAccess(
          filteredContacts,
          filterValue,
          undefined,
          undefined,
          undefined,
          options,
        );
        return response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const api = new OpportunitiesApi({}, portal, fetch);
        return (await api.setOpportunityAccess(access, id, undefined, options)).response.isPrivate;
      },
    },
  };
};
