import { describe, expect, test, vi } from 'vitest';
import { type CrmClient, collect, crmPromise, paginate } from '../../../src/index.js';
import { clientOf, json, rejection, type Sent } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';

interface FakeList {
  crm: CrmClient;
  sent: Sent[];
  pages: () => [startIndex: number, count: number][];
}

/** A portal with so many cases, which pages as the server does, its wrong nextIndex included. */
function portalWith(cases: number, { total = cases as number | undefined } = {}): FakeList {
  const all = Array.from({ length: cases }, (_, i) => ({ id: i + 1 }));
  const { crm, sent } = clientOf(() => {
    const query = sent.at(-1)!.url.searchParams;
    const startIndex = Number(query.get('startIndex') ?? 0);
    const response = all.slice(startIndex, startIndex + Number(query.get('count') ?? 1000));
    return json({
      ...(response.length > 0 && { count: response.length }),
      ...(startIndex > 0 && { startIndex }),
      nextIndex: startIndex + response.length + 1,
      ...(total !== undefined && { total }),
      status: 0,
      statusCode: 200,
      response,
    });
  });
  const figure = ({ url }: Sent, name: string): number => Number(url.searchParams.get(name));
  const pages = () =>
    sent.map((one): [number, number] => [figure(one, 'startIndex'), figure(one, 'count')]);
  return { crm, sent, pages };
}

const ids = (cases: readonly { id: number }[]): number[] => cases.map(({ id }) => id);
const upTo = (n: number, from = 1): number[] =>
  Array.from({ length: n - from + 1 }, (_, i) => from + i);

describe('collect returns every element once, in order', () => {
  test.each([0, 1, 99, 100, 101, 200, 250])('%i of them, with a total', async (n) => {
    expect(ids(await collect(portalWith(n).crm.listCases, {}))).toEqual(upTo(n));
  });

  test.each([0, 1, 99, 100, 101, 200, 250])('%i of them, without a total', async (n) => {
    const { crm } = portalWith(n, { total: undefined });
    expect(ids(await collect(crm.listCases, {}))).toEqual(upTo(n));
  });

  test('also when the total of the server is too small', async () => {
    const { crm } = portalWith(25, { total: 12 });
    expect(ids(await collect(crm.listCases, {}, { pageSize: 10 }))).toEqual(upTo(25));
  });

  test('without an input, or with null in its place, which the method takes too', async () => {
    const { listCases } = portalWith(3).crm;
    expect(ids(await collect(listCases))).toEqual([1, 2, 3]);
    const nothing = null as unknown as undefined;
    expect(ids(await collect(listCases, nothing, nothing))).toEqual([1, 2, 3]);
  });
});

test('ends with a page that is not full, and asks for no other', async () => {
  const { crm, pages } = portalWith(5, { total: 100 });
  expect(ids(await collect(crm.listCases, {}, { pageSize: 2 }))).toEqual(upTo(5));
  expect(pages()).toEqual([
    [0, 2],
    [2, 2],
    [4, 2],
  ]);
});

test('asks for an empty list once', async () => {
  const { crm, sent } = portalWith(0, { total: undefined });
  expect(await collect(crm.listCases, { query: { isClosed: true } })).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('keeps the input: filters, where to begin, and the object itself', async () => {
  const { crm, sent, pages } = portalWith(10);
  const query = { startIndex: 7, isClosed: false, filterValue: 'a, b', tags: ['x', 'y'] };
  const input = Object.freeze({ query: Object.freeze(query) });
  expect(ids(await collect(crm.listCases, input, { pageSize: 2 }))).toEqual([8, 9, 10]);
  expect(pages()).toEqual([
    [7, 2],
    [9, 2],
  ]);
  for (const { url } of sent) {
    expect(url.searchParams.getAll('tags')).toEqual(['x', 'y']);
    expect(url.searchParams.get('filterValue[]')).toBe('a, b');
  }
});

test('takes query.count as the size of a page', async () => {
  const { crm, pages } = portalWith(5);
  await collect(crm.listCases, { query: { count: 3 } });
  expect(pages()).toEqual([
    [0, 3],
    [3, 3],
  ]);
});

describe('a limit', () => {
  test.each<[number, number[][]]>([
    [0, []],
    [1, [[0, 1]]],
    [100, [[0, 100]]],
    [150, [[0, 100], [100, 50]]], // biome-ignore format: pages
  ])('of %i asks for no more than that', async (limit, asked) => {
    const { crm, pages } = portalWith(1000);
    expect(ids(await collect(crm.listCases, {}, { limit }))).toEqual(upTo(limit));
    expect(pages()).toEqual(asked);
  });

  test('beyond the end changes nothing', async () => {
    expect(ids(await collect(portalWith(3).crm.listCases, {}, { limit: 10 }))).toEqual([1, 2, 3]);
  });

  test('holds also when the portal sends more than it was asked for', async () => {
    const response = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const { crm } = clientOf(() => json({ count: 3, status: 0, statusCode: 200, response }));
    expect(ids(await collect(crm.listCases, {}, { limit: 2 }))).toEqual([1, 2]);
  });
});

describe('a portal that never ends', () => {
  const full = Array.from({ length: 10 }, (_, id) => ({ id }));

  test('by sending the same page for each offset is an error after the second page', async () => {
    const { crm, sent } = clientOf(() => {
      const startIndex = Number(sent.at(-1)!.url.searchParams.get('startIndex'));
      return json({ startIndex, total: 100, status: 0, statusCode: 200, response: full });
    });
    expect(await rejection(collect(crm.listCases, {}, { pageSize: 10 }))).toMatchObject({
      code: 'protocol',
      message: 'listCases: the portal sent a page for 10 that it sent before',
    });
    expect(sent).toHaveLength(2);
  });

  test('by sending two pages in turn, with other titles each time, is an error', async () => {
    const { crm, sent } = clientOf(() => {
      const startIndex = Number(sent.at(-1)!.url.searchParams.get('startIndex'));
      const odd = sent.length % 2;
      const response = [{ id: odd, title: `${sent.length}` }];
      return json({ startIndex, status: 0, statusCode: 200, response });
    });
    expect(await rejection(collect(crm.listCases, {}, { pageSize: 1 }))).toMatchObject({
      code: 'protocol',
    });
    expect(sent).toHaveLength(3);
  });

  test('by ignoring the offset is an error after the second page', async () => {
    const { crm, sent } = clientOf(() => json({ status: 0, statusCode: 200, response: full }));
    expect(await rejection(collect(crm.listCases, {}, { pageSize: 10 }))).toMatchObject({
      code: 'protocol',
      message:
        'listCases: the portal sent the elements from 0 on, where those from 10 on were asked for',
    });
    expect(sent).toHaveLength(2);
  });
});

test('refuses a method that changes something, which would do so once for each page', async () => {
  const { crm, sent } = portalWith(3);
  const list = crm.setFilteredContactsAccess as unknown as typeof crm.listCases;
  expect(await rejection(collect(list, {}))).toMatchObject({
    code: 'invalid_input',
    operationId: 'setFilteredContactsAccess',
  });
  expect(sent).toEqual([]);
});

test('asks for nothing more when the reader stops', async () => {
  const { crm, sent } = portalWith(1000);
  for await (const { id } of paginate(crm.listCases, {}, { pageSize: 10 })) if (id === 15) break;
  expect(sent).toHaveLength(2);
});

test('passes the signal and the limits of a call on to each page', async () => {
  const { crm, sent } = portalWith(30);
  const controller = new AbortController();
  const seen: number[] = [];
  const options = {
    pageSize: 10,
    signal: controller.signal,
    timeoutMs: 5000,
    retry: false,
  } as const;
  const reading = (async () => {
    for await (const { id } of paginate(crm.listCases, {}, options)) {
      if (seen.push(id) === 15) controller.abort();
    }
  })();
  const wanted = { code: 'aborted', operationId: 'listCases', attempts: 0 };
  expect(await rejection(reading)).toMatchObject(wanted);
  expect([seen.length, sent.length]).toEqual([20, 2]);
});

test.each([
  ...[{ pageSize: 0 }, { pageSize: 1001 }, { pageSize: 1.5 }, { limit: -1 }, { limit: 1.5 }],
  { limit: Number.NaN },
])('refuses %j', async (options) => {
  const { crm, sent } = portalWith(3);
  await expect(collect(crm.listCases, {}, options)).rejects.toThrow(RangeError);
  expect(sent).toEqual([]);
});

test('gives what came before an error, and then the error', async () => {
  const { crm, sent } = clientOf(() =>
    sent.length === 1
      ? json({ total: 4, status: 0, statusCode: 200, response: [{ id: 1 }, { id: 2 }] })
      : failure(403),
  );
  const seen: number[] = [];
  const reading = (async () => {
    for await (const { id } of paginate(crm.listCases, {}, { pageSize: 2 })) seen.push(id);
  })();
  expect(await rejection(reading)).toMatchObject({ code: 'forbidden', operationId: 'listCases' });
  expect(seen).toEqual([1, 2]);
});

test('reads a fake of a method, with and without withResponse', async () => {
  const page = { count: 2, startIndex: 0, total: undefined };
  const whole = vi.fn(() => crmPromise([{ id: 1 }, { id: 2 }], { page }));
  expect(await collect(whole, {})).toEqual([{ id: 1 }, { id: 2 }]);
  const bare = (async () => [{ id: 1 }]) as unknown as typeof whole;
  expect(await collect(bare, {})).toEqual([{ id: 1 }]);
});
