import { expect, test } from 'vitest';
import { anna, boris, clara, mike, portalWith, stored } from '../../support/access.js';
import { cli } from '../../support/cli.js';

const many = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => ({ id: i + 1, title: `Record ${i + 1}`, ...make(i) }));

const listOf = (i: number): string[] => (i % 2 === 0 ? [mike.id, boris.id] : [mike.id]);

const portalOf300 = () =>
  portalWith({
    cases: many(100, (i) => ({ access: listOf(i), createBy: mike.id })),
    opportunities: many(100, (i) => ({
      access: listOf(i),
      createBy: mike.id,
      responsible: i % 2 === 0 ? boris.id : mike.id,
    })),
    contacts: many(100, (i) => ({
      firstName: 'Ann',
      lastName: `Lee ${i}`,
      managers: listOf(i),
      createBy: mike.id,
    })),
  });

const argv = [
  'transfer',
  '--from=boris',
  '--to=clara',
  '--all',
  '--responsible',
  '--yes',
  '--json',
];

test('300 records are handed over, with a failure, a 503 storm and Ctrl-C in the middle: the second run finishes what the first did not', async () => {
  const portal = portalOf300();
  const controller = new AbortController();
  let changes = 0;
  portal.fail({ status: 500, on: 'setCaseAccess', skip: 7 });
  portal.fail({ status: 503, retryAfter: 0, times: 12, skip: 10, on: 'setOpportunityAccess' });
  portal.fail({
    delayMs: 0,
    times: Infinity,
    on: ({ method }) => {
      if (method === 'PUT') changes += 1;
      if (changes === 60) controller.abort();
      return false;
    },
  });
  const first = await cli(argv, { portal, controller });
  expect(first.code).toBe(130);
  expect(first.stderr).toContain('Stopping after the records that were begun');
  const report = JSON.parse(first.stdout);
  expect(report.results).toHaveLength(300);
  expect(report.counts.skipped).toBeGreaterThan(0);
  const left = report.counts.skipped;
  expect(first.stderr).toContain(`Stopped: ${left} of 300 records were not begun.`);
  expect(first.stderr).toContain('skipped: 0, failed: 1.'); // what was not begun is told by itself

  portal.recover();
  const second = await cli(argv, { portal });
  expect(second.code).toBe(0);
  expect(second.stderr).toContain('skipped: 0, failed: 0.');
  for (let i = 0; i < 100; i += 1) {
    const wanted = i % 2 === 0 ? clara.id : mike.id;
    for (const kind of ['case', 'opportunity', 'contact'] as const) {
      expect(stored(portal, kind, i + 1)).toContain(wanted);
      expect(stored(portal, kind, i + 1)).not.toContain(boris.id);
    }
    expect(portal.records.opportunities.get(i + 1)!.responsible).toBe(wanted);
  }
  const third = JSON.parse((await cli(argv, { portal })).stdout);
  expect(third.counts).toEqual({ changed: 0, unchanged: 300, skipped: 0, failed: 0 });
});

test('Ctrl-C before the first change says that nothing was changed', async () => {
  const portal = portalOf300();
  const controller = new AbortController();
  controller.abort();
  const { code, stderr } = await cli(argv, { portal, controller, user: anna });
  expect(code).toBe(130);
  expect(stderr).toContain('Interrupted.');
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
});
