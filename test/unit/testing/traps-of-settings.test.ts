import { expect, test } from 'vitest';
import { createPortal, type Portal } from '../../../src/testing/index.js';
import { anna, clientOf, mike, raw } from './support.js';

interface Item {
  id: number;
  title: string;
  sortOrder?: number;
}

test('a new item of a list has the place that was sent, or the last one, which its response leaves out', async () => {
  const portal = createPortal({ contactTypes: [{ id: 4 }, { id: 9 }] });
  const crm = clientOf(portal, mike);
  const create = (body: object) => raw<Item>(crm, 'POST', 'contact/type', body);
  expect(await create({ title: 'Second', sortOrder: 5 })).toMatchObject({ sortOrder: 5 });
  expect(await create({ title: 'Last' })).not.toHaveProperty('sortOrder');
  const listed = await raw<Item[]>(crm, 'GET', 'contact/type');
  expect(listed.map(({ title, sortOrder }) => [title, sortOrder])).toEqual([
    ['Item', 4],
    ['Second', 5],
    ['Item', 9],
    ['Last', 10],
  ]);
  // A title that exists responds with what was sent, and stores nothing.
  expect(await create({ title: 'Last', sortOrder: 2 })).toMatchObject({ sortOrder: 2 });
  expect(await raw(crm, 'GET', 'contact/type')).toEqual(listed);
});

const portalWithField = (fields: Record<number, string>): Portal =>
  createPortal({
    opportunities: [{ id: 1, fields }],
    customFields: [{ id: 9, entityType: 'opportunity', fieldType: 2, mask: '["a","b"]' }],
  });

/** Sends an update of the field, and returns its kind and its mask as they are stored. */
async function update(portal: Portal, fieldType: number, mask: string) {
  const body = { label: 'x', fieldType, mask };
  await raw(clientOf(portal, anna), 'PUT', 'opportunity/customfield/9', body);
  const field = portal.records.customFields.get(9)!;
  return [field.fieldType, field.mask];
}

test('without values a custom field takes another kind, and its mask is checked', async () => {
  const portal = portalWithField({});
  for (const [fieldType, mask] of [
    [2, 'no JSON'],
    [2, '{}'],
    [0, ''],
  ] as const)
    await expect(update(portal, fieldType, mask)).rejects.toMatchObject({ status: 400 });
  expect(await update(portal, 2, '["c"]')).toEqual([2, '["c"]']);
  expect(await update(portal, 0, '{"size":12}')).toEqual([0, '{"size":12}']);
  expect(await update(portal, 1, 'no JSON')).toEqual([1, '{"rows":2,"cols":40}']);
  expect(await update(portal, 5, '{"size":12}')).toEqual([5, '']);
});

test('with values a custom field keeps its kind and its options, unless an empty mask takes them', async () => {
  const portal = portalWithField({ 9: 'a' });
  expect(await update(portal, 0, '["b","c"]')).toEqual([2, '["a","b","c"]']);
  expect(await update(portal, 2, '')).toEqual([2, '']);
});

test('an invoice in an unknown language is 400, and is stored', async () => {
  const portal = createPortal({ contacts: [{ id: 1 }], invoiceItems: [{ id: 80 }] });
  const crm = clientOf(portal);
  const body = (language: string) => ({
    number: `INV-${language}`,
    issueDate: '2026-03-02',
    dueDate: '2026-04-01',
    contactId: 1,
    language,
    currency: 'EUR',
    exchangeRate: 1,
    terms: 'Now',
    invoiceLines: [{ invoiceItemID: 80, quantity: 1, price: 1 }],
  });
  for (const language of ['xx-YY', 'not a name'])
    await expect(raw(crm, 'POST', 'invoice', body(language))).rejects.toMatchObject({
      status: 400,
    });
  const { id } = await raw<Item>(crm, 'POST', 'invoice', body('de-DE'));
  expect([...portal.records.invoices.values()].map(({ language }) => language)).toEqual([
    'xx-YY',
    'not a name',
    'de-DE',
  ]);
  await expect(raw(crm, 'PUT', `invoice/${id}`, body('xx'))).rejects.toMatchObject({ status: 400 });
  expect(portal.records.invoices.get(id)!.language).toBe('xx');
});
