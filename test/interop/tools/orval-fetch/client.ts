import type { MakeClient } from '../../client.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.js';
import { setCaseAccess, setFilteredContactsAccess, setOpportunityAccess } from './generated/api.js';

// The functions of orval call fetch with the path alone, which browsers complete by the address of the page.
export const makeClient: MakeClient = (portal, token) => {
  const options = { headers: { Authorization: token } };
  const { fetch } = globalThis;
  globalThis.fetch = (path, init) => fetch(new URL(String(path), portal), init);
  return {
    calls: {
      async setCaseAccess() {
        const result = await setCaseAccess(id, access, undefined, options);
        if (result.status !== 200) throw new Error(`The status is ${result.status}.`);
        return result.data.response.isPrivate;
      },
      async setFilteredContactsAccess() {
        const result = await setFilteredContactsAccess(filteredContacts, { filterValue }, options);
        if (result.status !== 200) throw new Error(`The status is ${result.status}.`);
        return result.data.response[0]?.isPrivate;
      },
      async setOpportunityAccess() {
        const result = await setOpportunityAccess(id, access, undefined, options);
        if (result.status !== 200) throw new Error(`The status is ${result.status}.`);
        return result.data.response.isPrivate;
      },
    },
  };
};
