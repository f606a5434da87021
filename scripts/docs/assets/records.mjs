// What the portal of the console has: the records that the examples of the document name.
const anna = '9924256a-739c-462b-af15-e652a3b1b6eb';
const boris = '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10';
const clara = '7d2e9c14-5a3b-4c6d-8e1f-2b3c4d5e6f70';
const bernd = '7b0d9e34-2c51-4f86-a1de-58c3b7f40a12';
const irina = 'c05d6b1e-5f2a-4b7c-8d3e-91a4f7e2d860';
const sales = '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60';

/** The people of the portal. */
export const people = [
  {
    id: anna,
    firstName: 'Anna',
    lastName: 'Weber',
    email: 'anna.weber@acme.test',
    isCrmAdmin: true,
    password: 'a password',
  },
  { id: boris, firstName: 'Boris', lastName: 'Petrov', email: 'boris@acme.test' },
  {
    id: clara,
    firstName: 'Clara',
    lastName: 'Novak',
    email: 'clara@acme.test',
    password: 'a password',
    secondFactor: 'app',
  },
  { id: bernd, firstName: 'Bernd', lastName: 'Mueller', email: 'bernd@acme.test' },
  { id: irina, firstName: 'Irina', lastName: 'Sokolova', email: 'irina@acme.test' },
].map((one) => ({ ...one, userName: `${one.firstName}.${one.lastName}`.toLowerCase() }));

const company = { isCompany: true, createBy: anna, shareType: 1 };
const tags = ['trade fair', 'vip'];
const person = { isCompany: false, createBy: anna, shareType: 1 };

/**
 * The records of the portal, by their kind.
 *
 * @type {import('../../../src/testing/records.js').PortalRecords}
 */
export const records = {
  people,
  groups: [{ id: sales, name: 'Sales', managerId: boris, members: [boris, clara] }],
  contacts: [
    { ...company, id: 500, companyName: 'Hotel Kraus', industry: 'Hotels', tags },
    {
      ...person,
      id: 501,
      firstName: 'Olga',
      lastName: 'Kraus',
      companyId: 500,
      tags,
      info: [
        { id: 901, infoType: 1, category: 1, data: 'olga@kraus.test', isPrimary: true },
        { id: 902, infoType: 0, category: 1, data: '+49 30 1234567', isPrimary: true },
      ],
    },
    { ...person, id: 502, firstName: 'Igor', lastName: 'Orlov', shareType: 0, managers: [boris] },
    { ...person, id: 503, firstName: 'Bernd', lastName: 'Müller', companyId: 500 },
    { ...person, id: 504, firstName: 'Lena', lastName: 'Fischer', shareType: 2, managers: [clara] },
    { ...person, id: 1234, firstName: 'Nadia', lastName: 'Stern', companyId: 500, tags },
  ],
  cases: [
    { id: 7, title: 'Stand at the fair', createBy: anna, members: [501], access: [anna, boris] },
    { id: 12, title: 'Lawsuit', createBy: boris, access: [boris], tags: ['vip'] },
    { id: 13, title: 'Price talks', createBy: anna, access: [boris, sales] },
    { id: 1234, title: 'Stand at the trade fair', createBy: anna, members: [500, 501], tags },
    { id: 1235, title: 'Summer party', createBy: anna, members: [500], tags },
  ],
  opportunities: [
    {
      id: 1234,
      title: 'Hotel catalogue',
      createBy: anna,
      responsible: boris,
      contactId: 500,
      members: [500, 501, 1234],
      bidValue: 5000,
      currency: 'EUR',
      stageId: 30,
      expectedCloseDate: '2026-06-30T00:00:00Z',
      tags: ['vip'],
      fields: { 9: 'Website' },
    },
    {
      id: 1235,
      title: 'Winter catalogue',
      createBy: boris,
      responsible: boris,
      access: [boris],
      stageId: 31,
    },
    { id: 1236, title: 'Menu cards', createBy: anna, responsible: anna, stageId: 31 },
  ],
  tasks: [
    {
      id: 3001,
      title: 'Call the hotel',
      createBy: anna,
      responsible: boris,
      contactId: 500,
      categoryId: 20,
      deadline: '2027-03-01T10:00:00Z',
    },
  ],
  stages: [
    { id: 30, title: 'Negotiation', successProbability: 40, stageType: 0 },
    { id: 31, title: 'Offer', successProbability: 70, stageType: 0 },
    { id: 32, title: 'Won', successProbability: 100, stageType: 1 },
    { id: 33, title: 'Discussion', successProbability: 20, stageType: 0 },
  ],
  taskCategories: [{ id: 20, title: 'Call' }],
  historyCategories: [
    { id: 20, title: 'Note', image: 'event_category_note.png' },
    { id: 40, title: 'Meeting', image: 'event_category_meeting.png' },
  ],
  contactStatuses: [
    { id: 12, title: 'Warm' },
    { id: 13, title: 'Hot' },
  ],
  contactTypes: [{ id: 9, title: 'Partner' }],
  files: [
    { id: 789, title: 'offer.pdf', createBy: anna, size: 20480 },
    { id: 790, title: 'agenda.txt', createBy: anna, size: 512 },
  ],
  events: [
    {
      id: 5001,
      content: 'Agreed to meet on Monday',
      createBy: anna,
      contactId: 500,
      categoryId: 20,
      files: [789],
    },
  ],
  customFields: [
    { id: 9, entityType: 'opportunity', label: 'Source', fieldType: 0 },
    {
      id: 10,
      entityType: 'opportunity',
      label: 'Print run',
      fieldType: 2,
      mask: '["100","500","1000"]',
    },
  ],
  invoiceItems: [
    { id: 80, title: 'Printing', price: 120, createBy: anna },
    { id: 81, title: 'Binding', price: 30, createBy: anna },
  ],
  invoices: [
    {
      id: 1234,
      number: 'INV-0000012',
      contactId: 500,
      createBy: anna,
      lines: [{ id: 90, itemId: 81, description: '', quantity: 2, price: 30, discount: 0 }],
    },
  ],
  tags: { contact: tags, opportunity: ['vip', 'autumn'], case: tags },
};
