import { type PortalRecords, samplePeople, sampleRecords } from '../../../src/testing/index.js';

const { anna, boris } = samplePeople;

/** The sample records with what they lack for some operations. */
export const records: PortalRecords = {
  ...sampleRecords,
  customFields: [
    { id: 20, entityType: 'contact', label: 'Colour', fieldType: 2, mask: '["red","blue"]' },
    { id: 21, entityType: 'case', label: 'Room' },
  ],
  events: [
    { id: 30, content: 'Agreed to meet', contactId: 1, createBy: anna.id, files: [40] },
    { id: 31, content: 'Called', entityType: 'opportunity', entityId: 1, createBy: boris.id },
  ],
  files: [{ id: 40, title: 'contract.docx', size: 12_345, createBy: anna.id }],
  invoiceItems: [
    { id: 50, title: 'Consulting', price: 100 },
    { id: 70, title: 'Unused', price: 1 },
  ],
  invoices: [
    {
      id: 60,
      contactId: 2,
      consigneeId: 2,
      entityId: 1,
      lines: [{ id: 61, itemId: 50, description: 'Work', quantity: 2, price: 10.55, discount: 5 }],
    },
  ],
};
