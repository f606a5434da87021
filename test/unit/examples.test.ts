import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createInvoice } from '../../examples/create-invoice.js';
import { createTask } from '../../examples/create-task.js';
import { exportLines } from '../../examples/export-ndjson.js';
import { findOrCreate } from '../../examples/find-or-create-contact.js';
import { moveToStage } from '../../examples/move-to-stage.js';
import { noteWithFile } from '../../examples/note-with-file.js';
import { renameDeal } from '../../examples/rename-deal.js';
import { setField } from '../../examples/set-custom-field.js';
import { tagMany } from '../../examples/tag-many.js';
import { ADMIN, deal, FakePortal } from '../support/fake-portal.js';
import { ANNA, BORIS } from '../support/fakes.js';

const NOW = new Date('2026-03-02T09:00:00Z');

test('rename-deal keeps who may see the deal', async () => {
  const portal = new FakePortal();
  expect(await renameDeal(portal.client(), 12, 'New')).toBe('New');
  expect(portal.deals.get(12)!.access).toEqual([ANNA, BORIS, ADMIN]);
});

test('find-or-create-contact creates a contact once, shared with all', async () => {
  const portal = new FakePortal();
  const bernd = { firstName: 'Bernd', lastName: 'Müller', email: 'bernd@hotel.test' };
  const first = await findOrCreate(portal.client(), bernd);
  const second = await findOrCreate(portal.client(), bernd);
  expect([first, second]).toEqual([
    { id: 502, isNew: true },
    { id: 502, isNew: false },
  ]);
  expect(portal.contacts.get(502)!.shareType).toBe(1);
});

test('set-custom-field sets a field by its label', async () => {
  const portal = new FakePortal();
  expect(await setField(portal.client(), 12, 'Source', 'Trade fair')).toBe('Trade fair');
});

test('move-to-stage moves a deal', async () => {
  const portal = new FakePortal();
  expect(await moveToStage(portal.client(), 12, 'Lost')).toBe('Lost');
  expect(portal.deals.get(12)!.stageid).toBe(33);
});

test('note-with-file attaches the file to the contact', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-note-'));
  try {
    const path = join(folder, 'agenda.txt');
    writeFileSync(path, 'Prices');
    const portal = new FakePortal();
    await noteWithFile(portal.client(), 501, 'Agreed to meet', path);
    expect(portal.files).toMatchObject([{ name: 'agenda.txt', attachedTo: ['contact 501'] }]);
    expect(portal.events).toMatchObject([{ contactId: 501, notifyUserList: [ADMIN] }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('create-task creates a task with a deadline where the portal is', async () => {
  const portal = new FakePortal();
  const id = await createTask(portal.client(), 12, 'Send the offer', NOW);
  expect(portal.tasks.get(id)).toMatchObject({
    deadline: '2026-03-05T18:00:00',
    responsibleid: ADMIN,
    entityType: 'opportunity',
    entityid: 12,
  });
});

test('tag-many tags all deals that are found, and none when none is', async () => {
  const portal = new FakePortal();
  for (let id = 13; id < 263; id += 1) portal.deals.set(id, deal());
  expect(await tagMany(portal.client(), 'Hotel', 'vip')).toBe(251);
  expect(portal.tags.get('opportunity vip')).toHaveLength(251);
  portal.deals.clear();
  expect(await tagMany(portal.client(), 'Hotel', 'vip')).toBe(0);
});

test('create-invoice takes the next number', async () => {
  const portal = new FakePortal();
  const lines = [
    { item: 80, quantity: 2, price: '750.50' },
    { item: 81, quantity: 1, price: '0' },
  ] as const;
  expect(await createInvoice(portal.client(), 501, lines, NOW)).toBe('INV-0000002');
  expect(portal.invoices).toMatchObject([
    {
      number: 'INV-0000002',
      issueDate: '2026-03-02',
      dueDate: '2026-04-01',
      invoiceLines: [{ invoiceItemID: 80, price: '750.50' }, { invoiceItemID: 81 }],
    },
  ]);
});

test('export-ndjson writes every record on a line', async () => {
  const portal = new FakePortal();
  for (let id = 13; id < 1500; id += 1) portal.deals.set(id, deal());
  const types: string[] = [];
  for await (const line of exportLines(portal.client())) {
    expect(line.indexOf('\n')).toBe(line.length - 1);
    types.push((JSON.parse(line) as { type: string }).type);
  }
  expect(types).toHaveLength(2 + 1488 + 1 + 1);
});
