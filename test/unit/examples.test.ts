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
import type { Portal } from '../../src/testing/index.js';
import { ANNA, BORIS } from '../support/fakes.js';
import { ADA, crmOf, dealIn, portalOf } from '../support/records-portal.js';

const NOW = new Date('2026-03-02T09:00:00Z');

/** A portal with as many deals, the first of which has the id 12. */
function portalOfDeals(count: number): Portal {
  const portal = portalOf();
  for (let id = 12; id < 12 + count; id += 1) {
    portal.records.opportunities.set(id, { ...structuredClone(dealIn(portal)), id });
  }
  return portal;
}

test('rename-deal keeps who may see the deal', async () => {
  const portal = portalOf();
  expect(await renameDeal(crmOf(portal), 12, 'New')).toBe('New');
  expect(dealIn(portal)).toMatchObject({ title: 'New', access: [ANNA, BORIS, ADA] });
});

test('find-or-create-contact creates a contact once, shared with all', async () => {
  const portal = portalOf();
  const { contacts } = portal.records;
  const bernd = { firstName: 'Bernd', lastName: 'Müller', email: 'bernd@hotel.test' };
  const first = await findOrCreate(crmOf(portal), bernd);
  expect(first.isNew).toBe(true);
  expect(await findOrCreate(crmOf(portal), bernd)).toEqual({ id: first.id, isNew: false });
  expect([...contacts.keys()]).toEqual([500, 501, first.id]);
  expect(contacts.get(first.id)!.shareType).toBe(1);
});

test('set-custom-field sets a field by its label', async () => {
  const portal = portalOf();
  expect(await setField(crmOf(portal), 12, 'Source', 'Trade fair')).toBe('Trade fair');
  expect(dealIn(portal).fields).toMatchObject({ 9: 'Trade fair' });
});

test('move-to-stage moves a deal, which closes it', async () => {
  const portal = portalOf();
  expect(await moveToStage(crmOf(portal), 12, 'Lost')).toBe('Lost');
  expect(dealIn(portal)).toMatchObject({ stageId: 33, successProbability: 0 });
  expect(dealIn(portal).actualCloseDate).toBeDefined();
});

test('note-with-file attaches the file to the contact', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-note-'));
  try {
    const path = join(folder, 'agenda.txt');
    writeFileSync(path, 'Prices');
    const portal = portalOf();
    const id = await noteWithFile(crmOf(portal), 501, 'Agreed to meet', path);
    const [file, ...others] = portal.records.files.values();
    expect(file).toMatchObject({ title: 'agenda.txt', size: 'Prices'.length });
    expect(others).toEqual([]);
    expect([...portal.records.events.values()]).toMatchObject([
      { id, contactId: 501, files: [file!.id] },
    ]);
    expect(JSON.parse(portal.requests.at(-1)!.body)).toMatchObject({ notifyUserList: [ADA] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('create-task creates a task with a deadline where the portal is', async () => {
  const portal = portalOf();
  const id = await createTask(crmOf(portal), 12, 'Send the offer', NOW);
  expect(portal.records.tasks.get(id)).toMatchObject({
    deadline: '2026-03-05T15:00:00.000Z', // six o'clock, three hours ahead of UTC
    responsible: ADA,
    entityType: 'opportunity',
    entityId: 12,
  });
});

test('tag-many tags all deals that are found, and none when none is', async () => {
  const portal = portalOfDeals(251);
  const { opportunities } = portal.records;
  expect(await tagMany(crmOf(portal), 'Hotel', 'vip')).toBe(251);
  const tagged = [...opportunities.values()].filter(({ tags }) => tags.includes('vip'));
  expect(tagged).toHaveLength(251);
  opportunities.clear();
  const { length } = portal.requests;
  expect(await tagMany(crmOf(portal), 'Hotel', 'vip')).toBe(0);
  expect(portal.requests.slice(length).map(({ method }) => method)).toEqual(['GET']);
});

test('create-invoice takes the next number', async () => {
  const portal = portalOf();
  const lines = [
    { item: 80, quantity: 2, price: '750.50' },
    { item: 81, quantity: 1, price: '0' },
  ] as const;
  expect(await createInvoice(crmOf(portal), 501, lines, NOW)).toBe('INV-0000002');
  expect(JSON.parse(portal.requests.at(-1)!.body)).toMatchObject({
    number: 'INV-0000002',
    issueDate: '2026-03-02',
    dueDate: '2026-04-01',
    invoiceLines: [{ invoiceItemID: 80, price: '750.50' }, { invoiceItemID: 81 }],
  });
  expect([...portal.records.invoices.values()].at(-1)).toMatchObject({
    number: 'INV-0000002',
    contactId: 501,
    lines: [
      { itemId: 80, quantity: 2, price: 750.5 },
      { itemId: 81, quantity: 1, price: 0 },
    ],
  });
});

test('export-ndjson writes every record on a line', async () => {
  const portal = portalOfDeals(1488);
  const types: string[] = [];
  for await (const line of exportLines(crmOf(portal))) {
    expect(line.indexOf('\n')).toBe(line.length - 1);
    types.push((JSON.parse(line) as { type: string }).type);
  }
  expect(types).toHaveLength(2 + 1488 + 1 + 1);
});
