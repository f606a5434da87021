import { createCrmClient } from 'onlyoffice-crm/core';
import { getOpportunity } from 'onlyoffice-crm/operations/opportunities';
import type { MakeCall } from './client.js';

export const makeCall: MakeCall = (portal, token) => {
  const crm = createCrmClient({ portal, token });
  return (opportunityid) => crm.call(getOpportunity, { path: { opportunityid } });
};
