import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPortal, type PortalContact, samplePeople } from '../../../src/testing/index.js';
import { clientOf, raw } from './support.js';

// Single records as the server itself wrote them. The portal in memory writes the members that they
// have, neither more nor fewer, of records that have a value where the recorded ones have one.

const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/records.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, object>>;

const mike = { ...samplePeople.mike, title: 'Manager' };
const { anna } = samplePeople;

const address = { street: 'Lubanas st. 125a-25', city: 'Riga', state: '', zip: '', country: '' };
const person: Partial<PortalContact> = {
  id: 20,
  firstName: 'Tadjeddine',
  lastName: 'Bachir',
  companyId: 21,
  statusId: 3,
  shareType: 1,
  info: [
    { id: 55, infoType: 1, category: 1, data: 'support@example.com', isPrimary: true },
    { id: 56, infoType: 7, category: 5, data: JSON.stringify(address), isPrimary: true },
  ],
};
const company: Partial<PortalContact> = {
  id: 21,
  isCompany: true,
  companyName: 'Food & Culture <Project>',
  currency: 'EUR',
  shareType: 1,
  createBy: anna.id,
  fields: { 12: 'red' },
};
const stages = [{ id: 30 }, { id: 31, stageType: 1 }, { id: 32, stageType: 2 }];

const portal = createPortal({
  people: [mike, anna],
  contacts: [person, company, { id: 22, shareType: 1 }],
  opportunities: [
    {
      id: 40,
      responsible: anna.id,
      stageId: 30,
      members: [20],
      contactId: 20,
      bidType: 4,
      bidValue: 1500.5,
      currency: 'EUR',
      perPeriodValue: 3,
      successProbability: 65,
    },
  ],
  cases: [{ id: 1 }],
  tasks: [
    {
      id: 100,
      responsible: anna.id,
      categoryId: 30,
      contactId: 20,
      entityType: 'opportunity',
      entityId: 40,
      alertValue: 15,
      deadline: '2021-01-07T17:37:04.573Z',
    },
  ],
  events: [{ id: 500, contactId: 20, categoryId: 31 }],
  files: [{ id: 789, title: 'contract.docx', size: 12_345 }],
  invoiceItems: [{ id: 80 }],
  invoices: [
    {
      id: 60,
      contactId: 22, // who has no e-mail address, as the recorded one
      consigneeId: 21,
      entityId: 40,
      currency: 'EUR',
      lines: [{ id: 70, itemId: 80, description: 'Work', quantity: 2, price: 10.55, discount: 5 }],
    },
  ],
  customFields: [
    { id: 12, entityType: 'company', label: 'Colour', fieldType: 2, mask: '["red","blue"]' },
  ],
  stages,
  taskCategories: [{ id: 30, title: 'Appointment', image: 'task_category_appointment.png' }],
  historyCategories: [{ id: 31, title: 'Call', image: 'event_category_call.png' }],
  contactStatuses: [{ id: 3, title: 'Cold', color: '#fff' }],
});
const get = <Result = object>(path: string) => raw<Result>(clientOf(portal, mike), 'GET', path);

/** The members of a value and of what it has inside; those of the elements of an array are joined. */
function membersOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => membersOf(one, `${name}[]`));
  if (typeof value !== 'object' || value === null) return [name];
  return Object.entries(value).flatMap(([member, own]) => {
    const path = `${name}.${member}`;
    return [path, ...membersOf(own, path)];
  });
}

test.each<[string, () => Promise<object>]>([
  ['opportunity', () => get('opportunity/40')],
  ['case', () => get('case/1')],
  ['company', () => get('contact/21')],
  ['person', () => get('contact/20')],
  ['task', () => get('task/100')],
  ['stages', () => raw(clientOf(createPortal({ stages })), 'GET', 'opportunity/stage')],
  ['definition', () => get('company/customfield/definitions')],
  ['historyEvent', firstEvent],
  ['invoice', () => get('invoice/60')],
  ['file', () => raw(clientOf(portal, mike), 'DELETE', 'files/789')],
])('%s has the members of the recorded one', async (name, read) => {
  const [ours, theirs] = [await read(), recorded[name]].map((value) => new Set(membersOf(value)));
  expect([...ours!].sort()).toEqual([...theirs!].sort());
});

/** The recorded event belongs to nothing, so that the filter would list it for nobody. */
async function firstEvent(): Promise<object> {
  const [event] = await get<{ contact: object }[]>('history/filter');
  const { contact: _, ...others } = event!;
  return others;
}

test('an element of a list of tasks does not say how many tasks its category has', async () => {
  const [task] = await get<{ category: object }[]>('task/filter');
  expect(task!.category).not.toHaveProperty('relativeItemsCount');
});

test('every recorded record is compared', () => expect(Object.keys(recorded)).toHaveLength(10));
