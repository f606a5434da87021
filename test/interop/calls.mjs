import { filterValue, id } from './inputs.mjs';

/** The paths of the operations that are called, with their queries. */
export const paths = {
  setCaseAccess: `/api/2.0/crm/case/${id}/access`,
  setFilteredContactsAccess: `/api/2.0/crm/contact/filter/access?${new URLSearchParams({ filterValue })}`,
  setOpportunityAccess: `/api/2.0/crm/opportunity/${id}/access`,
  setFilteredOpportunitiesAccess: '/api/2.0/crm/opportunity/filter/access',
};
