import createClient from 'openapi-fetch';
import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import type { paths } from './generated/schema.js';

export const makeClient: MakeClient = (portal, token) => {
  const client = createClient<paths>({ baseUrl: portal, headers: { Authorization: token } });
  return {
    calls: {
      async setCaseAccess() {
        const { data } = await client.PUT('/api/2.0/crm/case/{caseid}/access', {
          params: { path: { caseid: id } },
          body: access,
        });
        return data!.response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const { data } = await client.PUT('/api/2.0/crm/contact/filter/access', {
          params: { query: { filterValue } },
          body: filteredContacts,
        });
        return data!.response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const { data } = await client.PUT('/api/2.0/crm/opportunity/{opportunityid}/access', {
          params: { path: { opportunityid: id } },
          body: access,
        });
        return data!.response.isPrivate;
      },
    },
  };
};
