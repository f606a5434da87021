import { expect, test } from 'vitest';
import { handOver } from '../../../examples/hand-over.js';
import { anna, boris, clara, clientFor, group, mike, portalWith } from '../../support/access.js';

const made = () =>
  portalWith({
    cases: [
      { id: 1, access: [boris.id, mike.id] },
      { id: 2, access: [mike.id] },
      { id: 3, access: [boris.id, group.id] },
      { id: 4 },
    ],
    opportunities: [{ id: 5, title: 'Hotel catalogue', responsible: boris.id }],
    contacts: [{ id: 6, firstName: 'Ann', lastName: 'Lee', managers: [boris.id] }],
    tasks: [
      { id: 7, title: 'Call back', responsible: boris.id },
      { id: 8, title: 'Write', responsible: mike.id },
    ],
  });

test('lists, opportunities and tasks of the leaver are handed over, and nothing else is touched', async () => {
  const portal = made();
  const { cases, opportunities, contacts, tasks } = portal.records;
  const crm = clientFor(portal, anna);
  const report = await handOver(crm, 'boris@acme.test', 'clara@acme.test');

  expect(cases.get(1)!.access).toEqual([mike.id, clara.id, anna.id]);
  expect(cases.get(2)!.access).toEqual([mike.id]);
  expect(cases.get(4)!.access).toEqual([]);
  expect(opportunities.get(5)).toMatchObject({ responsible: clara.id, title: 'Hotel catalogue' });
  expect(contacts.get(6)).toMatchObject({ managers: [clara.id], shareType: 0 });
  expect([tasks.get(7)!.responsible, tasks.get(8)!.responsible]).toEqual([clara.id, mike.id]);

  // A group cannot be sent back, so that its case waits for someone who knows what it stands for.
  expect(cases.get(3)!.access).toEqual([boris.id, group.id]);
  expect(report.counts).toEqual({ changed: 4, unchanged: 2, skipped: 0, failed: 1 });
});

test('a dry run tells the same and changes nothing', async () => {
  const portal = made();
  const crm = clientFor(portal, anna);
  const options = { dryRun: true };
  const report = await handOver(crm, 'boris@acme.test', 'clara@acme.test', options);
  expect(report.counts).toEqual({ changed: 4, unchanged: 2, skipped: 0, failed: 1 });
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
});
