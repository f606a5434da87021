import { expect, test } from 'vitest';
import { type AccessOptions, transfer } from '../../../src/access/index.js';
import type { Portal } from '../../../src/testing/index.js';
import { anna, boris, clara, clientFor } from '../../support/access.js';
import { expectHandedOver, portalOf300, targets } from '../../support/hand-over.js';

const handOver = (portal: Portal, options: AccessOptions = {}) =>
  transfer(
    clientFor(portal, anna),
    { from: boris, to: clara, targets, responsible: true },
    { retry: { maxAttempts: 2 }, ...options },
  );

test('300 records are handed over, with a failure, a 503 storm and an abort in the middle: the second run finishes what the first did not', async () => {
  const portal = portalOf300();
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
  const portal = portalOf300();
  const dry = await handOver(portal, { dryRun: true });
  expect(portal.requests.every(({ method }) => method === 'GET')).toBe(true);
  const run = await handOver(portal);
  expect(run.results).toEqual(dry.results);
  expect([dry.isDryRun, run.isDryRun]).toEqual([true, false]);
  expectHandedOver(portal);
});

test('a refused token stops the run, and the rest is skipped and not tried', async () => {
  const portal = portalOf300();
  const { counts, results } = await handOver(portal, {
    concurrency: 1,
    onProgress: ({ done }) => {
      if (done === 50) portal.expireTokens();
    },
  });
  expect(counts.failed).toBe(1);
  expect(results.at(-1)).toMatchObject({ status: 'skipped', reason: 'stopped' });
});
