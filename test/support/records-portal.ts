// The portal in memory with the records that the tests of onlyoffice-crm/records and of the examples work on.
import { type CrmClient, type CrmClientOptions, createCrmClient } from '../../src/index.js';
import {
  createPortal,
  type OperationId,
  type Portal,
  type PortalCase,
  type PortalContact,
  type PortalOpportunity,
  type PortalTask,
} from '../../src/testing/index.js';
import { match } from '../../src/testing/router.js';
import { ANNA, BORIS, GROUP } from './fakes.js';

/** Who calls unless a test says otherwise. She administers the CRM; the others do not. */
export const ADA = '00c0ffee-0000-4000-8000-000000000001';
export const CAROL = 'c05d6b1e-5f2a-4b7c-8d3e-91a4f7e2d860';
/** A user who was removed, whom the server shows as the placeholder. */
export const DAN = 'dead0000-0000-4000-8000-00000000000d';

const people = [
  { id: ADA, firstName: 'Ada', lastName: 'Admin', isCrmAdmin: true },
  { id: ANNA, firstName: 'Anna', lastName: "O'Neil" },
  { id: BORIS, firstName: 'Boris', lastName: "O'Hara" },
  { id: CAROL, firstName: 'Carol' },
  { id: DAN, firstName: 'Dan', status: 'removed' as const },
];

/** The opportunity 12, with a value in every member that an update replaces. */
const opportunity: Partial<PortalOpportunity> = {
  id: 12,
  title: 'Hotel catalogue',
  description: 'Two hundred pages',
  createBy: ANNA,
  access: [ANNA, BORIS],
  responsible: BORIS,
  contactId: 500,
  members: [500, 501],
  bidType: 1,
  bidValue: 1500.5,
  currency: 'EUR',
  perPeriodValue: 12,
  stageId: 30,
  successProbability: 65,
  expectedCloseDate: '2026-08-31T21:00:00.000Z', // the first of September where the portal is
  fields: { 7: 'EX-17' },
};

const contact: Partial<PortalContact> = {
  createBy: ANNA,
  created: '2026-03-02T20:59:30.000Z', // half a minute before midnight where the portal is
  about: 'Met at the trade fair',
  statusId: 3,
  shareType: 1,
  managers: [ANNA],
};

/** What a test wants otherwise of the records. */
interface Otherwise {
  readonly opportunity?: Partial<PortalOpportunity>;
  readonly case?: Partial<PortalCase>;
  readonly company?: Partial<PortalContact>;
  readonly person?: Partial<PortalContact>;
  readonly task?: Partial<PortalTask>;
}

/**
 * A portal three hours ahead of UTC with an opportunity 12 and a case 7, which Anna and Boris may see, a
 * company 500 with a person 501, which are shared, and a task 3001.
 */
export function portalOf(own: Otherwise = {}): Portal {
  const records = {
    people,
    groups: [{ id: GROUP, name: 'Sales', members: [BORIS] }],
    opportunities: [{ ...opportunity, ...own.opportunity }],
    cases: [
      {
        id: 7,
        title: 'Stand at the fair',
        createBy: ANNA,
        access: [ANNA, BORIS],
        members: [501],
        ...own.case,
      },
    ],
    contacts: [
      { ...contact, id: 500, isCompany: true, companyName: 'Hotel Kraus', ...own.company },
      {
        ...contact,
        id: 501,
        firstName: 'Olga',
        lastName: 'Kraus',
        jobTitle: 'Head of purchasing',
        companyId: 500,
        info: [
          { id: 901, infoType: 1, category: 1, data: 'Olga.Kraus@hotel.test', isPrimary: true },
          { id: 902, infoType: 0, category: 1, data: '+49 30 1234-56', isPrimary: true },
        ],
        ...own.person,
      },
    ],
    tasks: [
      {
        id: 3001,
        title: 'Send the offer',
        description: 'With prices',
        deadline: '2026-09-01T15:00:00.000Z',
        createBy: ANNA,
        responsible: BORIS,
        categoryId: 30,
        contactId: 501,
        entityType: 'opportunity' as const,
        entityId: 12,
        alertValue: 60,
        isClosed: true,
        ...own.task,
      },
    ],
    stages: [
      { id: 30, title: 'Negotiation', successProbability: 65 },
      { id: 31, title: 'Won', successProbability: 100, stageType: 1 },
      { id: 32, title: 'won', successProbability: 100, stageType: 1 },
      { id: 33, title: 'Lost', stageType: 2 },
    ],
    customFields: [
      { id: 7, entityType: 'opportunity' as const, label: 'Budget code' },
      { id: 8, entityType: 'contact' as const, label: 'Newsletter', fieldType: 3, mask: '' },
      {
        id: 9,
        entityType: 'opportunity' as const,
        label: 'Source',
        fieldType: 2,
        mask: '["Referral","Trade fair"]',
      },
      { id: 10, entityType: 'person' as const, label: 'Birthday', fieldType: 5, mask: '' },
      { id: 11, entityType: 'opportunity' as const, label: 'Finances', fieldType: 4, mask: '' },
      { id: 13, entityType: 'company' as const, label: 'Notes', fieldType: 1 },
    ],
    taskCategories: [{ id: 30, title: 'Offer' }],
    historyCategories: [
      { id: 1001, title: 'Заметка', image: 'event_category_note.png' },
      { id: 1002, title: 'Звонок', image: 'event_category_call.png' },
    ],
    contactStatuses: [
      { id: 3, title: 'Warm' },
      { id: 9, title: 'Cold' },
    ],
    contactTypes: [{ id: 4, title: 'Client' }],
    invoiceItems: [{ id: 80 }, { id: 81 }],
    invoices: [{ id: 60, number: 'INV-0000001' }],
  };
  return createPortal(records, { offsetMinutes: 180 });
}

/** A client of a portal, for Ada unless for someone else. */
export function crmOf(
  portal: Portal,
  { user = ADA, ...options }: Partial<CrmClientOptions> & { readonly user?: string } = {},
): CrmClient {
  const { url, fetch } = portal;
  return createCrmClient({ portal: url, fetch, token: portal.tokenOf(user), ...options });
}

/** The opportunity 12 as the portal has it. */
export const dealIn = ({ records }: Portal): PortalOpportunity => records.opportunities.get(12)!;

/** The operations that were called, in order. */
export const callsOf = ({ requests }: Portal): (OperationId | undefined)[] =>
  requests.map(({ operationId }) => operationId);

/** The operations that were called and write. */
export const writesOf = ({ requests }: Portal): (OperationId | undefined)[] =>
  requests.filter(({ method }) => method !== 'GET').map(({ operationId }) => operationId);

/**
 * The fetch of a portal in which something happens before each call of an operation, as another program
 * does it. What happens is told how often it did, and may respond in place of the portal.
 */
export function onCall(
  portal: Portal,
  on: OperationId,
  happens: (time: number) => unknown,
): (request: Request) => Promise<Response> {
  let time = 0;
  return async (request) => {
    if (match(request.method, new URL(request.url).pathname)?.id !== on) {
      return portal.fetch(request);
    }
    time += 1;
    const response = happens(time);
    return response instanceof Response ? response : portal.fetch(request);
  };
}
