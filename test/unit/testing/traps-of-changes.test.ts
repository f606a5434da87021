import { describe, expect, test } from 'vitest';
import type { CrmClient, CustomField } from '../../../src/index.js';
import { createPortal } from '../../../src/testing/index.js';
import { anna, boris, clara, clientOf, raw } from './support.js';

test('an update of a task that does not exist creates one', async () => {
  const portal = createPortal();
  const body = { title: 'x', deadline: '2026-05-01', categoryid: 1 };
  await raw(clientOf(portal), 'PUT', 'task/777', body);
  expect(portal.records.tasks.size).toBe(3);
  expect(portal.records.tasks.has(777)).toBe(false);
});

test('an update of an opportunity resets what is left out, but not its members', async () => {
  const portal = createPortal();
  const body = { title: 'x', responsibleid: boris.id, stageid: 1, bidCurrencyAbbr: 'USD' };
  await raw(clientOf(portal), 'PUT', 'opportunity/1', { ...body, members: [] });
  expect(portal.records.opportunities.get(1)).toMatchObject({
    bidValue: 0,
    bidType: 0,
    contactId: 0,
    perPeriodValue: 0,
    members: [1, 2],
  });
});

test('the stage in the path is read by nothing', async () => {
  const portal = createPortal();
  const crm = clientOf(portal);
  await expect(raw(crm, 'PUT', 'opportunity/1/stage/3')).rejects.toMatchObject({ status: 400 });
  await raw(crm, 'PUT', 'opportunity/1/stage/3', { stageid: 2 });
  expect(portal.records.opportunities.get(1)?.stageId).toBe(2);
});

test('a history event takes its files along', async () => {
  const portal = createPortal({
    contacts: [{ id: 1 }],
    files: [{ id: 5 }],
    events: [{ id: 7, contactId: 1, files: [5] }],
  });
  await raw(clientOf(portal), 'DELETE', 'history/7');
  expect(portal.records.files.size).toBe(0);
});

test('a move to another stage takes its probability over, and closes or opens the opportunity', async () => {
  const portal = createPortal();
  const crm = clientOf(portal);
  const move = (stageid: number) => raw(crm, 'PUT', 'opportunity/1/stage/1', { stageid });
  await move(5); // Won
  const won = { ...portal.records.opportunities.get(1)! };
  expect([won.stageId, won.successProbability]).toEqual([5, 100]);
  expect(Date.now() - Date.parse(won.actualCloseDate!)).toBeLessThan(60_000);
  await move(3); // Discussion
  expect(portal.records.opportunities.get(1)).toMatchObject({
    stageId: 3,
    successProbability: 20,
    actualCloseDate: undefined,
  });
});

describe('a value of a custom field', () => {
  const portalOf = () =>
    createPortal({
      customFields: [{ id: 20, entityType: 'case', label: 'Room' }],
      cases: [{ id: 1, fields: { 20: 'A 1' } }],
    });
  const set = (crm: CrmClient, id: number, fieldValue: string) =>
    raw(crm, 'POST', `case/${id}/customfield/20`, { fieldValue });

  test.each([
    [' B 2 ', { 20: 'B 2' }],
    ['', {}],
    ['  ', {}],
  ])(
    'is stored without its outer blanks, and deleted when nothing is left: %j',
    async (text, fields) => {
      const portal = portalOf();
      await set(clientOf(portal), 1, text);
      expect(portal.records.cases.get(1)?.fields).toEqual(fields);
    },
  );

  test('is stored without its outer blanks by an update too, and an empty one is skipped there', async () => {
    const portal = portalOf();
    const update = (value: string) =>
      raw(clientOf(portal), 'PUT', 'case/1', {
        title: 'x',
        customFieldList: [{ key: 20, value }],
      });
    await update('');
    expect(portal.records.cases.get(1)?.fields).toEqual({ 20: 'A 1' });
    await update(' B 2 ');
    expect(portal.records.cases.get(1)?.fields).toEqual({ 20: 'B 2' });
  });

  test('is kept for a record that does not exist, and by whoever may see nothing', async () => {
    const portal = portalOf();
    const crm = clientOf(portal, clara);
    await set(crm, 99, 'A 1');
    await expect(raw(crm, 'GET', 'case/99')).rejects.toMatchObject({ code: 'not_found' });
    const values = () => raw<CustomField[]>(crm, 'GET', 'case/99/customfield');
    expect(await values()).toMatchObject([{ entityId: 99, id: 20, fieldValue: 'A 1' }]);
    expect(await raw(crm, 'GET', 'case/customfield/definitions')).toMatchObject([
      { relativeItemsCount: 2 },
    ]);
    await raw(clientOf(portal), 'DELETE', 'case/customfield/20');
    expect(await values()).toEqual([]);
  });
});

test.each([
  ['left out', [], false],
  ['false', ['false'], false],
  ['true', ['true'], true],
])('an upload stores a setting of the caller when its flag is %s', async (_, flag, kept) => {
  const portal = createPortal();
  const form = new FormData();
  form.append('file', new File(['text'], 'note.txt'));
  for (const value of flag) form.append('storeOriginalFileFlag', value);
  const path = 'crm/opportunity/99/files/upload';
  const { url, fetch, records, tokenOf } = portal;
  await fetch(`${url}/api/2.0/${path}`, {
    method: 'POST',
    headers: { Authorization: tokenOf(boris.id) },
    body: form,
  });
  expect([records.files.size, records.events.size]).toEqual([1, 0]); // attached to nothing
  const [callers, others] = [boris, anna].map(({ id }) => records.people.get(id));
  expect([callers!.keepsOriginalFiles, others!.keepsOriginalFiles]).toEqual([kept, true]);
});

test.each([
  ['a form without a file', () => new FormData(), 201],
  ['a plain body, whose file has no name', () => '{}', 500],
])('an upload of %s stores no file', async (_, body, status) => {
  const { url, fetch, records, tokenOf } = createPortal();
  const response = await fetch(`${url}/api/2.0/crm/case/1/files/upload`, {
    method: 'POST',
    headers: { Authorization: tokenOf(boris.id) },
    body: body(),
  });
  expect([response.status, records.files.size]).toEqual([status, 0]);
});

describe('the sample of an invoice', () => {
  test.each([
    ['no invoice', [], 'INV-0000001'],
    ['an invoice', [{ id: 7, number: 'INV-0000012' }], 'INV-0000013'],
    [
      'a newer one',
      [
        { id: 7, number: 'INV-0000012' },
        { id: 8, number: 'INV-3' },
      ],
      'INV-0000004',
    ],
    ['one of another prefix', [{ number: 'R-12' }], 'INV-0000001'],
  ])('has the number that follows %s, and keeps it for nobody', async (_, invoices, number) => {
    const crm = clientOf(createPortal({ invoices }));
    expect((await crm.getInvoiceSample()).number).toBe(number);
    expect((await crm.getInvoiceSample()).number).toBe(number);
  });

  test('is due in 30 days, and stores nothing', async () => {
    const portal = createPortal({});
    const { id, issueDate, dueDate } = await clientOf(portal).getInvoiceSample();
    expect(Math.round((Date.parse(dueDate!) - Date.parse(issueDate!)) / 86_400_000)).toBe(30);
    expect([id, portal.records.invoices.size]).toEqual([0, 0]);
  });
});
