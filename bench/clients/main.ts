import { createCrmClient } from 'onlyoffice-crm';
import type { MakeCall } from './client.js';

export const makeCall: MakeCall = (portal, token) => {
  const crm = createCrmClient({ portal, token });
  return (opportunityid) => crm.getOpportunity({ path: { opportunityid } });
};
