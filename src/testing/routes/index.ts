import type { Routes } from '../call.js';
import { authenticationRoutes } from './authentication.js';
import { caseAccessRoutes } from './case-access.js';
import { caseRoutes } from './cases.js';
import { contactAccessRoutes } from './contact-access.js';
import { contactInfoRoutes } from './contact-info.js';
import { contactStatusRoutes } from './contact-status.js';
import { contactRoutes } from './contacts.js';
import { customFieldRoutes } from './custom-fields.js';
import { fileRoutes } from './files.js';
import { historyRoutes } from './history.js';
import { invoiceItemRoutes } from './invoice-items.js';
import { invoiceRoutes } from './invoices.js';
import { listRoutes } from './lists.js';
import { mergeRoutes } from './merge.js';
import { opportunityRoutes } from './opportunities.js';
import { opportunityAccessRoutes } from './opportunity-access.js';
import { peopleRoutes } from './people.js';
import { personCompanyRoutes } from './persons-companies.js';
import { recordDateRoutes } from './record-dates.js';
import { stageRoutes } from './stages.js';
import { tagRoutes } from './tags.js';
import { taskRoutes } from './tasks.js';

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
  ...contactInfoRoutes,
  ...customFieldRoutes,
  ...fileRoutes,
  ...historyRoutes,
  ...invoiceItemRoutes,
  ...invoiceRoutes,
  ...listRoutes,
  ...tagRoutes,
  ...taskRoutes,
  ...contactStatusRoutes,
  ...mergeRoutes,
  ...recordDateRoutes,
  ...stageRoutes,
};
