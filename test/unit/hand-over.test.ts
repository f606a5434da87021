import { expect, test } from 'vitest';
import { handOver } from '../../examples/hand-over.js';
import { createCrmClient } from '../../src/index.js';
import { ANNA, BORIS, json, PORTAL, success, TOKEN } from '../support/fakes.js';

const PLACEHOLDER = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';
const IRINA = 'c05d6b1e-5f2a-4b7c-8d3e-91a4f7e2d860';

/** A portal with three users and 250 deals of one of them, every other one private, one of them to a group, which keeps what is set. */
function statefulPortal(): {
  fetch: (request: Request) => Promise<Response>;
  access: Map<number, string[]>;
  requests: string[];
} {
  const users: Record<string, string> = { 'anna@acme.test': ANNA, 'boris@acme.test': BORIS };
  const access = new Map(
    Array.from({ length: 250 }, (_, i) => [
      i + 1,
      i % 2 === 0 ? [] : [ANNA, i === 3 ? PLACEHOLDER : IRINA],
    ]),
  );
  const requests: string[] = [];
  const deal = (id: number): object => ({
    id,
    title: `Deal ${id}`,
    isPrivate: access.get(id)!.length > 0,
    accessList: access.get(id)!.map((user) => ({ id: user, displayName: user })),
  });

  return {
    access,
    requests,
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const path = pathname.replace('/api/2.0', '');
      requests.push(`${request.method} ${path.replace(/\d+/, 'N')}`);
      if (path === '/people/email') return json(success({ id: users[searchParams.get('email')!] }));
      if (path === '/crm/opportunity/filter') {
        expect(searchParams.get('responsibleid')).toBe(ANNA);
        expect(searchParams.get('stageType')).toBe('Open');
        const [start, count] = [
          Number(searchParams.get('startIndex')),
          Number(searchParams.get('count')),
        ];
        const response = [...access.keys()].slice(start, start + count).map(deal);
        return json({
          count: response.length,
          ...(start > 0 && { startIndex: start }),
          nextIndex: start + count + 1,
          total: access.size,
          status: 0,
          statusCode: 200,
          response,
        });
      }
      const id = Number(/\d+/.exec(path)![0]);
      if (request.method === 'PUT')
        access.set(id, ((await request.json()) as { accessList: string[] }).accessList);
      return json(success(deal(id)));
    },
  };
}

test('private deals are handed over, those who could see them still can, and the leaver cannot; public ones stay so', async () => {
  const { fetch, access, requests } = statefulPortal();
  const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch });
  const done = await handOver(crm, 'anna@acme.test', 'boris@acme.test');

  expect(done.changed).toHaveLength(124);
  expect(done.changed[0]).toEqual({ id: 2, title: 'Deal 2', access: [BORIS, IRINA] });
  expect(done.skipped).toEqual([{ id: 4, title: 'Deal 4' }]);
  expect(access.get(4)).toEqual([ANNA, PLACEHOLDER]);
  for (const [id, users] of access)
    if (id !== 4) expect(users).toEqual(id % 2 === 0 ? [BORIS, IRINA] : []);
  expect(requests.filter((request) => request === 'GET /crm/opportunity/filter')).toHaveLength(3);
  expect(requests.filter((request) => request === 'PUT /crm/opportunity/N/access')).toHaveLength(
    124,
  );
});
