import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { CasesService, ContactsService, OpenAPI, OpportunitiesService } from './generated/index.js';

export const makeClient: MakeClient = (portal, token) => {
  OpenAPI.BASE = portal;
  OpenAPI.HEADERS = { Authorization: token };
  return {
    calls: {
      async setCaseAccess() {
        return (await CasesService.setCaseAccess(id, access)).response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const { response } = await ContactsService.setFilteredContactsAccess(
          filteredContacts,
          filterValue,
        );
        return response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        return (await OpportunitiesService.setOpportunityAccess(id, access)).response.isPrivate;
      },
    },
  };
};
