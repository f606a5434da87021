import { describe, expect, test, vi } from 'vitest';
import {
  type AccessOptions,
  type AccessProgress,
  makePrivate,
  makePublic,
  throwIfFailed,
} from '../../../src/access/index.js';
import { createCrmClient as createCoreClient } from '../../../src/core.js';
import { anna, boris, changesSent, clara, clientFor, portalWith } from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const cases = Array.from({ length: 12 }, (_, i) => ({ id: i + 1, createBy: boris.id }));
const ids = cases.map(({ id }) => id);
const made = () => portalWith({ cases });

describe('an option is refused, and nothing is sent, when it is', () => {
  test.each<[string, object]>([
    ['misspelt', { dryrun: true }],
    ['of another helper', { ifNobodyLeft: 'public' }],
    ['a dry run that is not a boolean', { dryRun: 'yes' }],
    ['a concurrency of 0', { concurrency: 0 }],
    ['a concurrency of a thousand', { concurrency: 1000 }],
    ['a progress that is no function', { onProgress: true }],
    ['a signal that is none', { signal: 'stop' }],
    ['a time-out that is negative', { timeoutMs: -1 }],
    ['null in place of options', null as unknown as object],
  ])('%s', async (_, options) => {
    const portal = made();
    const call = makePublic(clientFor(portal, anna), { case: 1 }, options as AccessOptions);
    expect((await rejection(call)).code).toBe('invalid_input');
    expect(portal.requests).toEqual([]);
  });
});

test('results stand in the order of the targets, however many run at a time', async () => {
  const portal = made();
  const crm = clientFor(portal, anna);
  portal.fail({ delayMs: 60, on: 'setCaseAccess' });
  const { results } = await makePrivate(crm, { case: ids }, clara, { concurrency: 6 });
  expect(results.map(({ id }) => id)).toEqual(ids);
});

test.each([1, 3])('at most %i records are worked on at a time', async (concurrency) => {
  const portal = made();
  let running = 0;
  let most = 0;
  const crm = clientFor(portal, anna, {
    fetch: async (request) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      const response = await portal.fetch(request);
      running -= 1;
      return response;
    },
  });
  await makePrivate(crm, { case: ids }, clara, { concurrency });
  expect(most).toBe(concurrency);
});

test('the progress is told after each record', async () => {
  const told: AccessProgress[] = [];
  const onProgress = (progress: AccessProgress) => told.push(progress);
  await makePrivate(clientFor(made(), anna), { case: [1, 2, 99] }, clara, { onProgress });
  expect(told.map(({ done, total }) => `${done}/${total}`)).toEqual(['1/3', '2/3', '3/3']);
  expect(told.map(({ result }) => result.status).sort()).toEqual(['changed', 'changed', 'failed']);
});

describe('a signal', () => {
  test('that is aborted before the first change rejects the call', async () => {
    const portal = made();
    const options = { signal: AbortSignal.abort() };
    const call = makePrivate(clientFor(portal, anna), { case: ids }, clara, options);
    expect((await rejection(call)).code).toBe('aborted');
    expect(portal.requests).toEqual([]);
  });

  test('that is aborted in between lets records that were begun end, and skips the others', async () => {
    const portal = made();
    const controller = new AbortController();
    const report = await makePrivate(clientFor(portal, anna), { case: ids }, clara, {
      concurrency: 2,
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 4) controller.abort();
      },
    });
    const { changed, unchanged, skipped, failed } = report.counts;
    expect([unchanged, failed, changed + skipped]).toEqual([0, 0, 12]);
    expect(changed).toBeGreaterThanOrEqual(4);
    expect(changed).toBeLessThanOrEqual(5);
    expect(changesSent(portal)).toHaveLength(changed);
    expect(report.results.at(-1)).toEqual({
      kind: 'case',
      id: 12,
      status: 'skipped',
      reason: 'aborted',
    });
    expect(report.isComplete).toBe(false);
  });
});

test('a dry run tells what would be, and of records that the caller may not change', async () => {
  const portal = portalWith({
    cases: [
      { id: 1, createBy: boris.id },
      { id: 2, createBy: clara.id },
      { id: 3, createBy: boris.id, access: [clara.id, boris.id] },
    ],
  });
  const report = await makePrivate(clientFor(portal, boris), { case: [1, 2, 3] }, clara, {
    dryRun: true,
  });
  expect(report.isDryRun).toBe(true);
  expect(report.results).toMatchObject([
    {
      status: 'changed',
      before: { visibility: 'public', users: [] },
      after: { visibility: 'private', users: [{ id: clara.id }, { id: boris.id }] },
    },
    { status: 'skipped', reason: 'notAllowed' },
    { status: 'unchanged' },
  ]);
  expect(changesSent(portal)).toEqual([]);
});

test('a change whose response is lost is found done by the next run', async () => {
  const portal = made();
  portal.fail({ reset: true, carriedOut: true, on: 'setCaseAccess', times: 9 });
  const crm = clientFor(portal, anna, { retry: false });
  expect((await makePrivate(crm, { case: 1 }, clara)).results[0]).toMatchObject({
    status: 'failed',
    error: { code: 'connection' },
    wanted: { visibility: 'private' },
  });
  expect((await makePrivate(crm, { case: 1 }, clara)).counts.unchanged).toBe(1);
});

test('throwIfFailed throws the first error, and returns a report without one', async () => {
  const crm = clientFor(made(), anna);
  const good = await makePublic(crm, { case: 1 });
  expect(throwIfFailed(good)).toBe(good);
  const bad = await makePublic(crm, { case: [1, 99] });
  expect(() => throwIfFailed(bad)).toThrow('404');
});

test('a client of the core does it too', async () => {
  const portal = made();
  const crm = createCoreClient({
    portal: portal.url,
    token: portal.tokenOf(anna.id),
    fetch: portal.fetch,
  });
  const { counts } = await makePrivate(crm, { case: ids }, clara);
  expect(counts.changed).toBe(12);
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['rejects', () => Promise.reject(new Error('broken'))],
])('a progress that %s does not cost the report, and the console is told once', async (_, fail) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onProgress = fail as () => void;
  const report = await makePrivate(clientFor(made(), anna), { case: [1, 2] }, clara, {
    onProgress,
  });
  expect(report.counts.changed).toBe(2);
  expect(told.mock.calls).toEqual([['onlyoffice-crm: onProgress failed:', new Error('broken')]]);
  told.mockRestore();
});
