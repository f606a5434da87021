import { expect, test } from 'vitest';
import { type AccessOptions, transfer } from '../../../src/access/index.js';
import type { Portal } from '../../../src/testing/index.js';
import { anna, boris, clara, clientFor, mike, portalWith } from '../../support/access.js';

/** Every third record is private to Boris and others, every third to others, and the rest are public. */
const listOf = (i: number): string[] => [[mike.id, boris.id], [mike.id], []][i % 3] as string[];

const many = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => ({ id: i + 1, ...make(i) }));

/** 300 records: 90 cases, 90 opportunities, 90 contacts and 30 tasks. */
const records = {
  cases: many(90, (i) => ({ title: `Case ${i}`, access: listOf(i), createBy: mike.id })),
  opportunities: many(90, (i) => ({
    title: `Deal ${i}`,
    access: listOf(i),
    createBy: mike.id,
    responsible: i % 2 === 0 ? boris.id : mike.id,
    description: `Description ${i}`,
    bidValue: i,
  })),
  contacts: many(90, (i) => ({
    firstName: 'Ann',
    lastName: `Lee ${i}`,
    managers: listOf(i),
    shareType: i % 3 === 2 ? 1 : 0,
    createBy: mike.id,
  })),
  tasks: many(30, (i) => ({
    title: `Task ${i}`,
    responsible: i % 2 === 0 ? boris.id : mike.id,
    description: `Description ${i}`,
  })),
};

const targets = {
  cases: { everything: true },
  opportunities: { everything: true },
  contacts: { everything: true },
  tasks: { everything: true },
} as const;

const handOver = (portal: Portal, options: AccessOptions = {}) =>
  transfer(
    clientFor(portal, anna),
    { from: boris, to: clara, targets, responsible: true },
    { retry: { maxAttempts: 2 }, ...options },
  );

/** What the hand-over has to come to, record by record. */
function expectHandedOver({ records: found }: Portal): void {
  const replaced = (users: string[]): string[] =>
    users.map((id) => (id === boris.id ? clara.id : id)).sort();
  for (const { id, access } of records.cases) {
    const added = access.includes(boris.id) ? [anna.id] : [];
    expect([...found.cases.get(id)!.access].sort()).toEqual(replaced([...access, ...added]));
  }
  for (const { id, access, responsible, ...rest } of records.opportunities) {
    const { access: list, ...deal } = found.opportunities.get(id)!;
    const isChanged = access.includes(boris.id) || responsible === boris.id;
    const added = isChanged && access.length > 0 ? [anna.id] : [];
    expect([...list].sort()).toEqual(replaced([...access, ...added]));
    expect(deal).toMatchObject({ ...rest, responsible: replaced([responsible])[0] });
  }
  for (const { id, managers, shareType } of records.contacts) {
    expect([...found.contacts.get(id)!.managers].sort()).toEqual(replaced(managers));
    expect(found.contacts.get(id)!.shareType).toBe(shareType);
  }
  for (const { id, responsible, ...rest } of records.tasks) {
    expect(found.tasks.get(id)).toMatchObject({ ...rest, responsible: replaced([responsible])[0] });
  }
}

test('300 records are handed over, with a failure, a 503 storm and an abort in the middle: the second run finishes what the first did not', async () => {
  const portal = portalWith(records);
  portal.fail({ status: 500, on: 'setCaseAccess', skip: 7 });
  portal.fail({ reset: true, carriedOut: true, on: 'setOpportunityAccess', skip: 3, times: 2 });
  portal.fail({
    status: 503,
    times: 30,
    skip: 120,
    on: ({ method, url }) => method === 'PUT' || /\/(?:case|opportunity)\/\d+$/.test(url),
  });
  const controller = new AbortController();
  const first = await handOver(portal, {
    signal: controller.signal,
    onProgress: ({ done, total }) => {
      expect(total).toBe(300);
      if (done === 200) controller.abort();
    },
  });
  expect(first.results).toHaveLength(300);
  expect(first.isComplete).toBe(false);
  expect(first.counts.failed).toBeGreaterThan(5);
  expect(first.counts.skipped).toBeGreaterThan(90);
  const codes = first.results.map((result) => ('error' in result ? result.error?.code : undefined));
  expect(codes).toEqual(expect.arrayContaining(['server', 'unavailable']));

  portal.recover();
  const second = await handOver(portal);
  expect(second.isComplete).toBe(true);
  expect(second.counts.changed).toBeGreaterThan(0);
  expectHandedOver(portal);

  const sent = portal.requests.length;
  const third = await handOver(portal);
  expect(third.counts).toEqual({ changed: 0, unchanged: 300, skipped: 0, failed: 0 });
  expect(portal.requests.slice(sent).every(({ method }) => method === 'GET')).toBe(true);
  expect(portal.requests.length - sent).toBeLessThan(20); // the lists are enough
});

test('nothing is changed in a dry run, which foretells the run', async () => {
  const portal = portalWith(records);
  const dry = await handOver(portal, { dryRun: true });
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
  const run = await handOver(portal);
  expect(run.results).toEqual(dry.results);
  expect([dry.isDryRun, run.isDryRun]).toEqual([true, false]);
  expectHandedOver(portal);
});

test('a refused token stops the run, and the rest is skipped and not tried', async () => {
  const portal = portalWith(records);
  const { counts, results } = await handOver(portal, {
    concurrency: 1,
    onProgress: ({ done }) => {
      if (done === 50) portal.expireTokens();
    },
  });
  expect(counts.failed).toBe(1);
  expect(results.at(-1)).toMatchObject({ status: 'skipped', reason: 'stopped' });
});
