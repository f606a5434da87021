import type { MakeClient } from '../../client.js';
import {
  setCaseAccessBody,
  setCaseAccessResponse,
  setFilteredContactsAccessBody,
  setFilteredContactsAccessResponse,
  setFilteredOpportunitiesAccessBody,
  setOpportunityAccessBody,
  setOpportunityAccessResponse,
} from './generated/api.js';

export const makeClient: MakeClient = () => ({
  bodies: {
    setCaseAccess: setCaseAccessBody,
    setFilteredContactsAccess: setFilteredContactsAccessBody,
    setOpportunityAccess: setOpportunityAccessBody,
    setFilteredOpportunitiesAccess: setFilteredOpportunitiesAccessBody,
  },
  responses: {
    setCaseAccess: setCaseAccessResponse,
    setFilteredContactsAccess: setFilteredContactsAccessResponse,
    setOpportunityAccess: setOpportunityAccessResponse,
  },
});
