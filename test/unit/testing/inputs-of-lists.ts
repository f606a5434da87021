import { multipart } from '../../../src/index.js';
import { type OperationId, samplePeople } from '../../../src/testing/index.js';

const { boris } = samplePeople;

const invoice = {
  issueDate: '2026-03-02',
  templateType: 0,
  contactId: 2,
  dueDate: '2026-04-02',
  currency: 'EUR',
  exchangeRate: 1,
  terms: 'Net 30',
  invoiceLines: [{ invoiceItemID: 50, quantity: 1, price: 10 }],
};
const task = { title: 'Call', deadline: '2026-05-01', responsibleId: boris.id, categoryId: 1 };
const tag = (entityType: string, entityid: number) => ({
  path: { entityType, entityid },
  body: { tagName: 'new' },
});
/** What the operations of tasks, tags, custom fields, history, lists, files and invoices take. */
export const inputsOfLists: { readonly [Id in OperationId]?: object } = {
  createTask: { body: task },
  createTasksForContacts: { body: { ...task, contactId: [1, 2] } },
  getTask: { path: { taskid: 2 } },
  updateTask: {
    path: { taskid: 1 },
    body: {
      title: 'Renamed',
      description: null,
      deadline: '2026-05-01',
      responsibleid: boris.id,
      categoryid: 1,
      contactid: 1,
      entityType: null,
      entityid: null,
      alertValue: 15,
    },
  },
  deleteTask: { path: { taskid: 1 } },
  closeTask: { path: { taskid: 1 } },
  reopenTask: { path: { taskid: 1 } },
  listTasks: { query: { isClosed: false, count: 1 } },
  listTags: { path: { entityType: 'contact' } },
  createTag: { path: { entityType: 'contact' }, body: { tagName: 'fresh' } },
  deleteTag: { path: { entityType: 'contact' }, query: { tagName: 'vip' } },
  deleteUnusedTags: { path: { entityType: 'contact' } },
  listEntityTags: { path: { entityType: 'contact', entityid: 1 } },
  listContactTags: { path: { contactid: 1 } },
  addTagToEntity: tag('case', 1),
  removeTagFromEntity: {
    path: { entityType: 'case', entityid: 1 },
    query: { tagName: 'vip' },
  },
  addTagToEntities: {
    path: { entityType: 'case' },
    body: { entityid: [1, 2], tagName: 'new' },
  },
  addTagToFilteredCases: { body: { isClosed: true, tagName: 'new' } },
  addTagToFilteredOpportunities: { body: { stageType: 0, tagName: 'new' } },
  addTagToFilteredContacts: {
    body: { contactStage: -1, contactType: -1, contactListView: 'Person', tagName: 'new' },
  },
  addTagToContactGroup: tag('company', 1),
  removeTagFromContactGroup: {
    path: { entityType: 'company', entityid: 1 },
    query: { tagName: 'vip' },
  },
  listCustomFieldDefinitions: { path: { entityType: 'contact' } },
  listEntityCustomFields: { path: { entityType: 'contact', entityid: 1 } },
  setEntityCustomFieldValue: {
    path: { entityType: 'contact', entityid: 1, fieldid: 20 },
    body: { fieldValue: 'red' },
  },
  createCustomField: {
    path: { entityType: 'case' },
    body: { label: 'Floor', fieldType: 0, mask: '{"size":40}' },
  },
  updateCustomField: {
    path: { entityType: 'contact', fieldid: 20 },
    body: { label: 'Color', fieldType: 2, mask: '["red","blue","green"]' },
  },
  deleteCustomField: { path: { entityType: 'contact', fieldid: 20 } },
  createHistoryEvent: { body: { content: 'A note', categoryId: 1, contactId: 1 } },
  listHistory: { query: { entityType: 'contact', entityId: 1 } },
  deleteHistoryEvent: { path: { id: 30 } },
  listOpportunityStages: {},
  getOpportunityStage: { path: { id: 1 } },
  createOpportunityStage: { body: { title: 'Paused', color: '#cccccc', stageType: 0 } },
  listTaskCategories: {},
  listHistoryCategories: {},
  listContactStatuses: {},
  listContactTypes: {},
  createTaskCategory: { body: { title: 'Fax', imageName: 'task_category_fax.png' } },
  createHistoryCategory: { body: { title: 'Fax', imageName: 'event_category_fax.png' } },
  createContactStatus: { body: { title: 'Hot', color: '#ff0000' } },
  createContactType: { body: { title: 'Partner' } },
  setContactStatus: { path: { contactid: 1 }, body: { contactStatusid: 2 } },
  getCrmRootFolderId: {},
  listEntityFiles: { path: { entityType: 'contact', entityid: 1 } },
  uploadEntityFile: {
    path: { entityType: 'contact', entityid: 1 },
    body: multipart({ file: new File(['text'], 'note.txt'), storeOriginalFileFlag: true }),
  },
  createEntityTextFile: {
    path: { entityType: 'contact', entityid: 1 },
    body: { title: 'note', content: 'text' },
  },
  attachFilesToEntity: {
    path: { entityType: 'contact', entityid: 1 },
    body: { fileids: [40] },
  },
  deleteCrmFile: { path: { fileid: 40 } },
  listInvoices: { query: { count: 5 } },
  getInvoice: { path: { invoiceid: 60 } },
  getInvoiceByNumber: { query: { number: 'INV-0000060' } },
  checkInvoiceNumber: { query: { number: 'INV-0000060' } },
  createInvoice: { body: { ...invoice, number: 'INV-0000061' } },
  updateInvoice: {
    path: { invoiceid: 60 },
    body: {
      ...invoice,
      consigneeId: 2,
      entityId: null,
      billingAddressID: null,
      deliveryAddressID: null,
      language: 'en-US',
      purchaseOrderNumber: null,
      description: null,
    },
  },
  deleteInvoice: { path: { invoiceid: 60 } },
  listEntityInvoices: { path: { entityType: 'opportunity', entityid: 1 } },
  setInvoicesStatus: { path: { status: 'Sent' }, body: { invoiceids: [60] } },
  listInvoiceItems: {},
  getInvoiceItem: { path: { invoiceitemid: 50 } },
  createInvoiceItem: { body: { title: 'Support', price: 5 } },
  deleteInvoiceItem: { path: { invoiceitemid: 70 } },
};
