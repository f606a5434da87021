import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { createClient } from './generated/client/index.js';
import {
  setCaseAccess,
  setFilteredContactsAccess,
  setOpportunityAccess,
} from './generated/sdk.gen.js';
import {
  zCaseAccess,
  zFilteredContactsAccess,
  zFilteredOpportunitiesAccess,
  zOpportunityAccess,
  zSetCaseAccessResponse,
  zSetFilteredContactsAccessResponse,
  zSetOpportunityAccessResponse,
} from './generated/zod.gen.js';

export const makeClient: MakeClient = (portal, token) => {
  // Of the ways to send a token, the raw one has no scheme.
  const auth = ({ scheme }: { scheme?: string }) => (scheme === undefined ? token : undefined);
  const client = createClient({ baseUrl: portal, auth, throwOnError: true });
  return {
    calls: {
      async setCaseAccess() {
        const options = { client, path: { caseid: id }, body: access, throwOnError: true } as const;
        return (await setCaseAccess(options)).data.response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const { data } = await setFilteredContactsAccess({
          client,
          query: { filterValue },
          body: filteredContacts,
          throwOnError: true,
        });
        return data.response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const { data } = await setOpportunityAccess({
          client,
          path: { opportunityid: id },
          body: access,
          throwOnError: true,
        });
        return data.response.isPrivate;
      },
    },
    bodies: {
      setCaseAccess: zCaseAccess,
      setFilteredContactsAccess: zFilteredContactsAccess,
      setOpportunityAccess: zOpportunityAccess,
      setFilteredOpportunitiesAccess: zFilteredOpportunitiesAccess,
    },
    responses: {
      setCaseAccess: zSetCaseAccessResponse,
      setFilteredContactsAccess: zSetFilteredContactsAccessResponse,
      setOpportunityAccess: zSetOpportunityAccessResponse,
    },
  };
};
