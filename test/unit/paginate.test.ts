import { describe, expect, test } from 'vitest';
import { collect, paginate, type CrmClient, type Input } from '../../src/index.js';
import { clientOf, json, rejection, type Sent } from '../support/fakes.js';

/** A portal with so many cases, which answers a page as the server does, its wrong nextIndex included. */
function portalWith(cases: number, { total = true, cap = 1000 } = {}): { crm: CrmClient; sent: Sent[]; pages: () => [startIndex: number, count: number][] } {
  const all = Array.from({ length: cases }, (_, i) => ({ id: i + 1 }));
  const { crm, sent } = clientOf(() => {
    const query = sent.at(-1)!.url.searchParams;
    const [startIndex, count] = [Number(query.get('startIndex') ?? 0), Math.min(Number(query.get('count') ?? 1000), cap)];
    const response = all.slice(startIndex, startIndex + count);
    const hasMore = startIndex + response.length < cases;
    return json({
      ...(response.length > 0 && { count: response.length }),
      ...(startIndex > 0 && { startIndex }),
      ...(hasMore && { nextIndex: startIndex + response.length + 1 }),
      ...(total && { total: cases }),
      status: 0,
      statusCode: 200,
      response,
    });
  });
  return { crm, sent, pages: () => sent.map(({ url }) => [Number(url.searchParams.get('startIndex')), Number(url.searchParams.get('count'))]) };
}

const ids = (cases: { id: number }[]): number[] => cases.map(({ id }) => id);
const upTo = (n: number, from = 1): number[] => Array.from({ length: n - from + 1 }, (_, i) => from + i);

describe('every element comes once, in order', () => {
  test.each([0, 1, 99, 100, 101, 200, 250])('%i of them, with a total', async (n) => {
    const { crm } = portalWith(n);
    expect(ids(await collect(crm.listCases, {}))).toEqual(upTo(n));
  });

  test.each([0, 1, 99, 100, 101, 200, 250])('%i of them, without a total', async (n) => {
    const { crm } = portalWith(n, { total: false });
    expect(ids(await collect(crm.listCases, {}))).toEqual(upTo(n));
  });

  test('when the portal gives less than was asked for', async () => {
    const { crm, pages } = portalWith(25, { cap: 10 });
    expect(ids(await collect(crm.listCases, {}, { pageSize: 20 }))).toEqual(upTo(25));
    expect(pages()).toEqual([
      [0, 20],
      [10, 20],
      [20, 20],
    ]);
  });
});

test('pages go on from the number that came, not from nextIndex', async () => {
  const { crm, pages } = portalWith(5);
  expect(ids(await collect(crm.listCases, {}, { pageSize: 2 }))).toEqual([1, 2, 3, 4, 5]);
  expect(pages()).toEqual([
    [0, 2],
    [2, 2],
    [4, 2],
  ]);
});

test('an empty list is asked for once', async () => {
  const { crm, sent } = portalWith(0, { total: false });
  expect(await collect(crm.listCases, { query: { isClosed: true } })).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('the input is kept: filters, where to begin, and the object itself', async () => {
  const { crm, sent, pages } = portalWith(10);
  const input: Input<'listCases'> = { query: { startIndex: 7, isClosed: false, filterValue: 'a, b', tags: ['x', 'y'] } };
  const before = structuredClone(input);
  expect(ids(await collect(crm.listCases, { query: { startIndex: 7, isClosed: false, filterValue: 'a, b', tags: ['x', 'y'] } }, { pageSize: 2 }))).toEqual([8, 9, 10]);
  expect(input).toEqual(before);
  expect(pages()).toEqual([
    [7, 2],
    [9, 2],
  ]);
  for (const { url } of sent) {
    expect(url.searchParams.getAll('tags')).toEqual(['x', 'y']);
    expect(url.searchParams.get('filterValue[]')).toBe('a, b');
  }
});

describe('a limit', () => {
  test.each([
    [0, []],
    [1, [[0, 1]]],
    [100, [[0, 100]]],
    [150, [[0, 100], [100, 50]]],
  ])('of %i asks for no more than that', async (limit, asked) => {
    const { crm, pages } = portalWith(1000);
    expect(ids(await collect(crm.listCases, {}, { limit }))).toEqual(upTo(limit));
    expect(pages()).toEqual(asked);
  });

  test('beyond the end changes nothing', async () => {
    const { crm } = portalWith(3);
    expect(ids(await collect(crm.listCases, {}, { limit: 10 }))).toEqual([1, 2, 3]);
  });
});

test('a portal that gives more than was asked for does not go beyond the limit', async () => {
  const { crm } = clientOf(() => json({ count: 3, total: 3, status: 0, statusCode: 200, response: [{ id: 1 }, { id: 2 }, { id: 3 }] }));
  expect(ids(await collect(crm.listCases, {}, { limit: 2 }))).toEqual([1, 2]);
});

test('a portal that gives the same page again is told, and not asked for ever', async () => {
  const { crm, sent } = clientOf(() => json({ count: 2, total: 5, status: 0, statusCode: 200, response: [{ id: 1 }, { id: 2 }] }));
  await expect(collect(crm.listCases, {}, { pageSize: 2 })).rejects.toMatchObject({ code: 'protocol', message: 'listCases: the portal gave the elements from 0 on, where those from 2 on were asked for' });
  expect(sent).toHaveLength(2);
});

test('what sets something is not read by page, since it would set it again for each', async () => {
  const { crm, sent } = portalWith(3);
  const untyped = collect as unknown as (method: unknown, input: object) => Promise<unknown>;
  await expect(untyped(crm.setFilteredContactsAccess, { body: { isPrivate: true } })).rejects.toThrow(new TypeError('setFilteredContactsAccess changes what it lists, and would do so once for each page.'));
  expect(sent).toEqual([]);
});

test('nothing more is asked for when the reader stops', async () => {
  const { crm, sent } = portalWith(1000);
  for await (const { id } of paginate(crm.listCases, { query: { count: 10 } })) if (id === 15) break;
  expect(sent).toHaveLength(2);
});

test('the path of an operation is kept', async () => {
  const { crm, sent } = portalWith(3);
  await collect(crm.listContactOpportunities, { path: { contactid: 501 } }, { pageSize: 2 });
  expect(sent.map(({ url }) => url.pathname)).toEqual(Array(2).fill('/api/2.0/crm/opportunity/bycontact/501'));
});

test('a portal that gives more than it was asked for loses nothing', async () => {
  const all = Array.from({ length: 30 }, (_, i) => ({ id: i + 1 }));
  const { crm, sent } = clientOf(() => {
    const startIndex = Number(sent.at(-1)!.url.searchParams.get('startIndex'));
    return json({ startIndex, status: 0, statusCode: 200, response: all.slice(startIndex, startIndex + 10) });
  });
  expect((await collect(crm.listCases, {}, { pageSize: 5 })).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect((await collect(crm.listCases, {}, { pageSize: 5, limit: 12 })).map(({ id }) => id)).toEqual(all.slice(0, 12).map(({ id }) => id));
});

test('a portal that gives the first page again and again is left at its total', async () => {
  const { crm, sent } = clientOf(() => json({ startIndex: Number(sent.at(-1)!.url.searchParams.get('startIndex')), total: 100, status: 0, statusCode: 200, response: Array.from({ length: 10 }, (_, i) => ({ id: i })) }));
  await collect(crm.listCases, {}, { pageSize: 10 });
  expect(sent).toHaveLength(10);
});

test('the signal and the limits of a call go for each page', async () => {
  const { crm, sent } = portalWith(30);
  const controller = new AbortController();
  const ids: number[] = [];
  const reading = (async () => {
    for await (const { id } of paginate(crm.listCases, {}, { pageSize: 10, signal: controller.signal, timeoutMs: 5000, retry: false })) if (ids.push(id) === 15) controller.abort();
  })();
  expect(await rejection(reading)).toMatchObject({ code: 'aborted', operationId: 'listCases', attempts: 0 });
  expect([ids.length, sent.length]).toEqual([20, 2]);
});

test.each([{ pageSize: 0 }, { pageSize: 1001 }, { pageSize: 1.5 }, { limit: -1 }, { limit: 1.5 }, { limit: Number.NaN }])('%j is refused', async (options) => {
  const { crm, sent } = portalWith(3);
  await expect(collect(crm.listCases, {}, options)).rejects.toThrow(RangeError);
  expect(sent).toEqual([]);
});

test('an error in the middle is told, after what came before it', async () => {
  let calls = 0;
  const { crm } = clientOf(() => (calls++ === 0 ? json({ count: 2, total: 4, status: 0, statusCode: 200, response: [{ id: 1 }, { id: 2 }] }) : new Response(null, { status: 503 })));
  const seen: number[] = [];
  const reading = (async () => {
    for await (const { id } of paginate(crm.listCases, {}, { pageSize: 2 })) seen.push(id);
  })();
  await expect(reading).rejects.toMatchObject({ code: 'unavailable', operationId: 'listCases' });
  expect(seen).toEqual([1, 2]);
});
