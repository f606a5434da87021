import { expect, test } from 'vitest';
import { anna } from '../../support/access.js';
import { cli } from '../../support/cli.js';
import { expectHandedOver, portalOf300 } from '../../support/hand-over.js';

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
  portal.fail({ status: 500, on: ({ method }) => method === 'PUT', skip: 7 });
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
  // What was not begun is told by itself. The storm may add a record to the one that fails.
  expect(first.stderr).toMatch(/skipped: 0, failed: [1-9]\d*\./);

  portal.recover();
  const second = await cli(argv, { portal });
  expect(second.code).toBe(0);
  expect(second.stderr).toContain('skipped: 0, failed: 0.');
  expectHandedOver(portal);
  const third = JSON.parse((await cli(argv, { portal })).stdout);
  expect(third.counts).toEqual({ changed: 0, unchanged: 300, skipped: 0, failed: 0 });
});

test('Ctrl-C before the first change says that nothing was changed', async () => {
  const portal = portalOf300();
  const controller = new AbortController();
  controller.abort();
  const { code, stderr } = await cli(argv, { portal, controller, user: anna });
  expect(code).toBe(130);
  expect(JSON.parse(stderr)).toMatchObject({ code: 'aborted' });
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
});
