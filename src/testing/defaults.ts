import type {
  PortalCase,
  PortalContact,
  PortalEvent,
  PortalField,
  PortalFile,
  PortalGroup,
  PortalInvoice,
  PortalInvoiceItem,
  PortalListItem,
  PortalOpportunity,
  PortalStage,
  PortalTask,
  PortalUser,
} from './records.js';
import { samplePeople } from './sample-records.js';

/** When records were created that do not say it. */
const CREATED = '2026-03-02T09:15:42.183Z';

type Authored = { createBy: string; created: string; id: number };
type Numbered<T> = Readonly<Partial<T>> & { readonly id: number };
type Entity<T> = Readonly<Partial<T>> & Readonly<Authored>;

/** Fills in who made a record and when. */
export function newEntity(creator: string) {
  return <T extends { readonly id: number }>(given: T): T & Authored => ({
    createBy: creator,
    created: CREATED,
    ...given,
  });
}

// Arrays are copied, so that a portal never changes what a test made it with.
const copy = <T>(items: readonly T[] | undefined): T[] => [...(items ?? [])];

/** Makes complete records of what a test gives. */
export const newRecord = {
  user: (given: Readonly<Partial<PortalUser>>): PortalUser => {
    const userName = given.userName ?? `${given.firstName ?? 'user'}.${given.lastName ?? 'name'}`;
    return {
      id: crypto.randomUUID(),
      firstName: '',
      lastName: '',
      email: `${userName.toLowerCase()}@example.com`,
      title: '',
      password: 'secret',
      isOwner: false,
      isAdmin: given.isOwner ?? false,
      isCrmAdmin: false,
      status: 'active',
      secondFactor: 'none',
      keepsOriginalFiles: true,
      ...given,
      userName: userName.toLowerCase(),
    };
  },
  group: (given: Readonly<Partial<PortalGroup>>): PortalGroup => ({
    id: crypto.randomUUID(),
    name: 'Group',
    managerId: undefined,
    ...given,
    members: copy(given.members),
  }),
  case: (given: Entity<PortalCase>): PortalCase => ({
    title: 'Case',
    isClosed: false,
    ...given,
    access: copy(given.access),
    members: copy(given.members),
    tags: copy(given.tags),
    fields: { ...given.fields },
  }),
  opportunity: (given: Entity<PortalOpportunity>): PortalOpportunity => ({
    title: 'Opportunity',
    description: '',
    responsible: given.createBy,
    contactId: 0,
    stageId: 1,
    bidType: 0,
    bidValue: 0,
    currency: 'USD',
    perPeriodValue: 0,
    successProbability: 0,
    actualCloseDate: undefined,
    expectedCloseDate: undefined,
    ...given,
    access: copy(given.access),
    members: copy(given.members),
    tags: copy(given.tags),
    fields: { ...given.fields },
  }),
  contact: (given: Entity<PortalContact>): PortalContact => ({
    isCompany: false,
    firstName: '',
    lastName: '',
    companyName: '',
    companyId: 0,
    jobTitle: '',
    about: '',
    industry: '',
    statusId: 0,
    typeId: 0,
    currency: undefined,
    shareType: 0,
    ...given,
    managers: copy(given.managers),
    info: copy(given.info).map((one) => ({ ...one })),
    tags: copy(given.tags),
    fields: { ...given.fields },
  }),
  task: (given: Entity<PortalTask>): PortalTask => ({
    title: 'Task',
    description: '',
    deadline: '2026-04-01T00:00:00.000Z',
    responsible: given.createBy,
    categoryId: 1,
    contactId: 0,
    entityType: undefined,
    entityId: 0,
    alertValue: 0,
    isClosed: false,
    ...given,
  }),
  event: (given: Entity<PortalEvent>): PortalEvent => ({
    content: '',
    categoryId: 1,
    contactId: 0,
    entityType: undefined,
    entityId: 0,
    ...given,
    files: copy(given.files),
  }),
  file: (given: Entity<PortalFile>): PortalFile => ({
    title: 'file.txt',
    content: undefined,
    size: new Blob([(given.content ?? '') as BlobPart]).size,
    ...given,
  }),
  field: (given: Numbered<PortalField>): PortalField => ({
    entityType: 'contact',
    label: 'Field',
    fieldType: 0,
    mask: '{"size":40}',
    ...given,
  }),
  listItem: (given: Numbered<PortalListItem>): PortalListItem => ({
    title: 'Item',
    description: '',
    color: '',
    image: '',
    sortOrder: given.id,
    ...given,
  }),
  stage: (given: Numbered<PortalStage>): PortalStage => ({
    title: 'Stage',
    description: '',
    color: '#e795c1',
    successProbability: 0,
    stageType: 0,
    ...given,
  }),
  invoiceItem: (given: Entity<PortalInvoiceItem>): PortalInvoiceItem => ({
    title: 'Item',
    sku: '',
    description: '',
    price: 1,
    stockQuantity: 0,
    trackInventory: false,
    ...given,
  }),
  invoice: (given: Entity<PortalInvoice>): PortalInvoice => ({
    number: `INV-${String(given.id).padStart(7, '0')}`,
    status: 1,
    issueDate: CREATED,
    dueDate: CREATED,
    templateType: 0,
    contactId: 0,
    consigneeId: 0,
    entityId: 0,
    language: 'en-US',
    currency: 'USD',
    exchangeRate: 1,
    purchaseOrderNumber: '',
    terms: '',
    description: '',
    ...given,
    lines: copy(given.lines).map((one) => ({ ...one })),
  }),
};

/** What every portal has unless a test gives something else. */
export const STANDARD_RECORDS = {
  people: Object.values(samplePeople),
  stages: [
    { id: 1, title: 'Initial contact', successProbability: 1 },
    { id: 2, title: 'Preparation', successProbability: 2 },
    { id: 3, title: 'Discussion', successProbability: 20 },
    { id: 4, title: 'Contract', successProbability: 90 },
    { id: 5, title: 'Won', successProbability: 100, stageType: 1 },
    { id: 6, title: 'Lost', successProbability: 0, stageType: 2 },
  ],
  taskCategories: [
    { id: 1, title: 'Call', image: 'task_category_call.png' },
    { id: 2, title: 'Deal', image: 'task_category_deal.png' },
    { id: 3, title: 'Email', image: 'task_category_email.png' },
  ],
  historyCategories: [
    { id: 1, title: 'Note', image: 'event_category_note.png' },
    { id: 2, title: 'Call', image: 'event_category_call.png' },
    { id: 3, title: 'Meeting', image: 'event_category_meeting.png' },
  ],
  contactStatuses: [
    { id: 1, title: 'Cold', color: '#8a98d8' },
    { id: 2, title: 'Warm', color: '#ffd376' },
  ],
  contactTypes: [
    { id: 1, title: 'Client' },
    { id: 2, title: 'Supplier' },
  ],
};
