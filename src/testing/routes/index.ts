import type { Routes } from '../call.js';
import { authenticationRoutes } from './authentication.js';
import { caseAccessRoutes } from './case-access.js';
import { caseRoutes } from './cases.js';
import { contactAccessRoutes } from './contact-access.js';
import { contactRoutes } from './contacts.js';
import { opportunityRoutes } from './opportunities.js';
import { opportunityAccessRoutes } from './opportunity-access.js';
import { peopleRoutes } from './people.js';
import { personCompanyRoutes } from './persons-companies.js';

/** What the portal can do. */
export const routes: Routes = {
  ...authenticationRoutes,
  ...peopleRoutes,
  ...caseRoutes,
  ...caseAccessRoutes,
  ...opportunityRoutes,
  ...opportunityAccessRoutes,
  ...contactRoutes,
  ...contactAccessRoutes,
  ...personCompanyRoutes,
};
