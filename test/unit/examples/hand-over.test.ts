import { expect, test } from 'vitest';
import { handOver } from '../../../examples/hand-over.js';
import { createCrmClient, REMOVED_USER_ID } from '../../../src/index.js';
import { ANNA, BORIS, json, PORTAL, success, TOKEN } from '../../support/fakes.js';

const IRINA = 'c05d6b1e-5f2a-4b7c-8d3e-91a4f7e2d860';
const USERS: Record<string, string> = { 'anna@acme.test': ANNA, 'boris@acme.test': BORIS };
const NAMES: Record<string, string> = { [BORIS]: 'Boris O&#39;Hara', [IRINA]: 'Irina' };

/** Which users have access to a deal: of four, one is public, one is private without Anna. */
function accessAtFirst(id: number): string[] {
  if (id === 4) return [ANNA, REMOVED_USER_ID];
  if (id === 8) return [IRINA, REMOVED_USER_ID];
  return [[], [IRINA], [ANNA, IRINA], [ANNA, BORIS]][id % 4]!;
}

/** A portal of 250 open deals that keeps what is set. */
function statefulPortal() {
  const access = new Map(Array.from({ length: 250 }, (_, i) => [i + 1, accessAtFirst(i + 1)]));
  const requests: string[] = [];
  const deal = (id: number): object => ({
    id,
    title: `Deal ${id}`,
    isPrivate: access.get(id)!.length > 0,
    accessList: access.get(id)!.map((user) => ({ id: user, displayName: NAMES[user] ?? user })),
  });

  async function fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace('/api/2.0', '');
    requests.push(`${request.method} ${path.replace(/\d+/, 'N')}`);
    if (path === '/people/email') {
      return json(success({ id: USERS[searchParams.get('email')!] }));
    }
    if (path === '/crm/opportunity/filter') {
      expect(searchParams.get('stageType')).toBe('Open');
      const start = Number(searchParams.get('startIndex'));
      const end = start + Number(searchParams.get('count'));
      const response = [...access.keys()].slice(start, end).map(deal);
      const page = { count: response.length, startIndex: start, nextIndex: end + 1 };
      return json(success(response, { ...page, total: access.size }));
    }
    const id = Number(/\d+/.exec(path)![0]);
    if (request.method === 'PUT') {
      access.set(id, ((await request.json()) as { accessList: string[] }).accessList);
    }
    return json(success(deal(id)));
  }
  return { fetch, access, requests };
}

test('the successor gets access where the leaver had it, and nowhere else', async () => {
  const { fetch, access, requests } = statefulPortal();
  const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch });
  const done = await handOver(crm, 'anna@acme.test', 'boris@acme.test');

  const before = [...access.keys()].map((id) => [id, accessAtFirst(id)] as const);
  for (const [id, users] of before) {
    const isChanged = users.includes(ANNA) && !users.includes(REMOVED_USER_ID);
    const expected = [BORIS, ...users.filter((user) => user !== ANNA && user !== BORIS)];
    expect(access.get(id), `deal ${id}`).toEqual(isChanged ? expected : users);
  }
  expect(done.skipped).toEqual([{ id: 4, title: 'Deal 4' }]);
  expect(done.changed[0]).toEqual({ id: 2, title: 'Deal 2', access: ["Boris O'Hara", 'Irina'] });
  expect(done.changed).toHaveLength(125);
  const puts = requests.filter((request) => request === 'PUT /crm/opportunity/N/access');
  expect(puts).toHaveLength(done.changed.length);
  expect(requests.filter((request) => request === 'GET /crm/opportunity/filter')).toHaveLength(3);
});

test('a second run finds nothing left to do', async () => {
  const { fetch } = statefulPortal();
  const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch });
  await handOver(crm, 'anna@acme.test', 'boris@acme.test');
  const again = await handOver(crm, 'anna@acme.test', 'boris@acme.test');
  expect(again.changed).toEqual([]);
});
