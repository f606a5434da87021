import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrmClient } from '../../../src/index.js';
import { ANNA, clientOf, json, rejection, type Sent, success } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const record = (id: number, isPrivate: boolean) => ({ id, isPrivate, title: 'x' });

/** A portal that responds to a change with one value and to a read with another. */
function portal(changed: unknown, read: (sent: Sent) => Response) {
  const { crm, sent } = clientOf(() => {
    const last = sent.at(-1)!;
    return last.method === 'PUT' ? json(success(changed)) : read(last);
  });
  return { crm, sent };
}

/** The outcome of a call, with the clock turned on. */
async function settled<T>(call: Promise<T>): Promise<T> {
  call.catch(() => undefined);
  await vi.runAllTimersAsync();
  return call;
}

const path = { caseid: 7 };
const toPrivate = (crm: CrmClient) =>
  crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [ANNA] } });
const toPublic = (crm: CrmClient) => crm.setCaseAccess({ path, body: { isPrivate: false } });

describe.each([
  ['was to be private and comes back public', toPrivate, true],
  ['was to be public and comes back private', toPublic, false],
] as const)('a case that %s', (_what, change, wanted) => {
  test('is read again, and is an error when that says the same', async () => {
    const contrary = record(7, !wanted);
    const { crm, sent } = portal(contrary, () => json(success(contrary)));
    const error = await rejection(settled(change(crm)));
    expect(error).toMatchObject({
      code: 'not_applied',
      name: 'NotAppliedError',
      operationId: 'setCaseAccess',
      wanted,
      ids: [7],
      message: `setCaseAccess: the server reported success, but isPrivate is not ${wanted} for the record 7, also when read again`,
    });
    expect(sent.map(({ method }) => method)).toEqual(['PUT', 'GET']);
  });

  test('is as it was asked for when the second reading says so', async () => {
    const { crm, sent } = portal(record(7, !wanted), () => json(success(record(7, wanted))));
    const { data, status } = await settled(change(crm).withResponse());
    expect([data.isPrivate, status, sent.length]).toEqual([wanted, 200, 2]);
  });

  test('is an error when it cannot be read again, whose cause says why', async () => {
    const { crm } = portal(record(7, !wanted), () => failure(404));
    const error = await rejection(settled(change(crm)));
    const cause = expect.objectContaining({ code: 'not_found' });
    expect(error).toMatchObject({ code: 'not_applied', ids: [7], cause });
  });
});

test('a case that comes back as it was asked for is not read again', async () => {
  const { crm, sent } = portal(record(7, true), () => failure(500));
  expect(await settled(toPrivate(crm))).toMatchObject({ isPrivate: true });
  expect(sent).toHaveLength(1);
});

test('waits a moment before it reads again, since the nodes of a portal may lag', async () => {
  const { crm, sent } = portal(record(7, false), () => json(success(record(7, true))));
  const call = toPrivate(crm);
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toHaveLength(2);
  await call;
});

test('of several records only those in doubt are read again, and stand as they were read', async () => {
  const { crm, sent } = portal([record(1, true), record(2, false), record(3, true)], () =>
    json(success({ ...record(2, true), title: 'fresh' })),
  );
  const body = { casesid: [1, 2, 3], isPrivate: true, accessList: [ANNA] } as const;
  const records = await settled(crm.setCasesAccess({ body }));
  expect(records.map(({ id, title }) => [id, title])).toEqual([
    [1, 'x'],
    [2, 'fresh'],
    [3, 'x'],
  ]);
  expect(sent.map(({ url }) => url.pathname.slice(-7))).toEqual(['/access', '/case/2']);
});

test('an opportunity is verified too, also in a change by filter', async () => {
  const { crm, sent } = portal([record(1, false), record(2, false)], () =>
    json(success(record(1, false))),
  );
  const body = { tags: ['vip'], isPrivate: true, accessList: [ANNA] } as const;
  const error = await rejection(settled(crm.setFilteredOpportunitiesAccess({ body })));
  expect(error).toMatchObject({ code: 'not_applied', ids: [1, 2] });
  expect(error.message).toMatch(/is not true for 2 records, such as 1, also when read again$/);
  expect(sent.at(-1)!.url.pathname).toBe('/api/2.0/crm/opportunity/1');
});

test('a record without isPrivate, as with fields, contradicts nothing', async () => {
  const { crm, sent } = portal({ id: 7 }, () => failure(500));
  const input = { path, query: { fields: ['id'] }, body: { isPrivate: false } } as const;
  expect(await settled((crm.setCaseAccess as (input: object) => Promise<unknown>)(input))).toEqual({
    id: 7,
  });
  expect(sent).toHaveLength(1);
});

test('an abort while the change is verified is an abort, and not a change that was not applied', async () => {
  const { crm } = portal(record(7, false), () => json(success(record(7, true))));
  const controller = new AbortController();
  const body = { isPrivate: true, accessList: [ANNA] } as const;
  const call = crm.setCaseAccess({ path, body }, { signal: controller.signal });
  call.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(50);
  controller.abort('enough');
  expect(await rejection(settled(call))).toMatchObject({ code: 'aborted', cause: 'enough' });
});

test('a record that cannot be read again is said to be so', async () => {
  const { crm } = portal(record(7, false), () => failure(404, 'Not found'));
  expect((await rejection(settled(toPrivate(crm)))).message).toBe(
    'setCaseAccess: the server reported success, but isPrivate is not true for the record 7, and it cannot be read again',
  );
});
