import { createPortal, type Portal, type PortalRecords } from '../../src/testing/index.js';

/** The users whom the examples of the document name. Olga administers the CRM, Sven does not. */
export const anna = {
  id: '9924256a-739c-462b-af15-e652a3b1b6eb',
  firstName: 'Anna',
  lastName: 'Weber',
  userName: 'anna.weber',
  email: 'anna.weber@acme.test',
  password: 'a password',
};
const boris = { id: '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10', userName: 'boris' };
const clara = {
  id: '7b0d9e34-2c51-4f86-a1de-58c3b7f40a12',
  userName: 'clara',
  email: 'clara@acme.test',
  password: 'a password',
};
export const olga = {
  id: '11111111-1111-4111-8111-111111111111',
  userName: 'olga',
  isCrmAdmin: true,
};
export const sven = { id: '22222222-2222-4222-8222-222222222222', userName: 'sven' };

/** How much of the records everyone sees. */
export type Openness = 'hidden' | 'open' | 'shared';

/**
 * The records that the examples of the document name by their ids.
 *
 * @param openness whether everyone sees them, sees contacts only, or nobody but administrators and Boris
 */
function recordsOf(openness: Openness): PortalRecords {
  const of = { createBy: boris.id, tags: ['trade fair', 'vip'] };
  const access = openness === 'hidden' ? [boris.id] : [];
  const shareType = { hidden: 0, open: 1, shared: 2 }[openness];
  const contact = { ...of, shareType, managers: [boris.id] };
  return {
    people: [olga, anna, boris, clara, sven],
    groups: [{ id: '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60', name: 'Sales', members: [anna.id] }],
    contacts: [
      { ...contact, id: 500, isCompany: true, companyName: 'Hotel Kraus' },
      {
        ...contact,
        id: 501,
        firstName: 'Olga',
        lastName: 'Kraus',
        companyId: 500,
        info: [{ id: 901, infoType: 1, category: 1, data: 'olga@kraus.test', isPrimary: true }],
      },
      { ...contact, id: 502, firstName: 'Olga', lastName: 'Kraus', companyId: 500 },
      { ...contact, id: 503, firstName: 'Bernd', lastName: 'Müller', companyId: 500 },
      { ...contact, id: 1234, firstName: 'Nadia', lastName: 'Stern' },
    ],
    cases: [1234, 1235].map((id) => ({ ...of, id, access, members: [500, 1234] })),
    opportunities: [1234, 1235].map((id) => ({
      ...of,
      id,
      title: 'Hotel catalogue',
      access,
      responsible: boris.id,
      stageId: 30,
      contactId: 500,
      members: [500, 501, 1234],
    })),
    tasks: [{ id: 3001, createBy: boris.id, responsible: boris.id, categoryId: 20 }],
    events: [
      { id: 5001, createBy: boris.id, categoryId: 40, entityType: 'opportunity', entityId: 1234 },
    ],
    files: [789, 790].map((id) => ({ id, createBy: boris.id })),
    customFields: [
      { id: 7, entityType: 'case' },
      { id: 9, entityType: 'opportunity', fieldType: 2, mask: '["Referral","Trade fair"]' },
    ],
    invoices: [
      {
        id: 1234,
        number: 'INV-0000012',
        createBy: boris.id,
        contactId: 1234,
        consigneeId: 500,
        entityId: 1234,
        lines: [{ id: 1, itemId: 81, description: '', quantity: 1, price: 1, discount: 0 }],
      },
    ],
    invoiceItems: [80, 81].map((id) => ({ id, createBy: boris.id })),
    stages: [30, 31, 32, 33].map((id) => ({ id, title: `Stage ${id}` })),
    taskCategories: [{ id: 20, title: 'Call' }],
    historyCategories: [{ id: 40, title: 'Note' }],
    contactStatuses: [
      { id: 12, title: 'Warm' },
      { id: 13, title: 'Hot' },
    ],
    contactTypes: [{ id: 9, title: 'Partner' }],
  };
}

/** A portal that has the records of the examples. */
export const examplePortal = (openness: Openness = 'open', isSecondFactor = false): Portal => {
  const { people = [], ...records } = recordsOf(openness);
  const secondFactor = isSecondFactor ? 'sms' : 'none';
  return createPortal({
    ...records,
    people: people.map((one) => ('password' in one ? { ...one, secondFactor } : one)),
  });
};
