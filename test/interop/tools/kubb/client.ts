import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { setCaseAccess } from './generated/client/setCaseAccess.js';
import { setFilteredContactsAccess } from './generated/client/setFilteredContactsAccess.js';
import { setOpportunityAccess } from './generated/client/setOpportunityAccess.js';
import { caseAccessSchema } from './generated/zod/caseAccessSchema.js';
import { filteredContactsAccessSchema } from './generated/zod/filteredContactsAccessSchema.js';
import { filteredOpportunitiesAccessSchema } from './generated/zod/filteredOpportunitiesAccessSchema.js';
import { opportunityAccessSchema } from './generated/zod/opportunityAccessSchema.js';

export const makeClient: MakeClient = (portal, token) => {
  const config = {
    baseURL: portal,
    headers: { Authorization: token, 'Content-Type': 'application/json' },
  };
  return {
    calls: {
      async setCaseAccess() {
        return (await setCaseAccess(id, access, undefined, config)).response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const params = { filterValue };
        return (await setFilteredContactsAccess(filteredContacts, params, config)).response[0]
          ?.isPrivate;
      },
      async setOpportunityAccess() {
        return (await setOpportunityAccess(id, access, undefined, config)).response.isPrivate;
      },
    },
    bodies: {
      setCaseAccess: caseAccessSchema,
      setFilteredContactsAccess: filteredContactsAccessSchema,
      setOpportunityAccess: opportunityAccessSchema,
      setFilteredOpportunitiesAccess: filteredOpportunitiesAccessSchema,
    },
  };
};
