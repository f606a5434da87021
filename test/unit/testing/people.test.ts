import { describe, expect, test } from 'vitest';
import { getSelf } from '../../../generated/operations/index.js';
import { people as guidePeople } from '../../../scripts/docs/assets/records.mjs';
import { createCrmClient, signIn } from '../../../src/core.js';
import { createPortal, SECOND_FACTOR_CODE, samplePeople } from '../../../src/testing/index.js';
import { anna, boris, clara, clientOf, dan, mike, send } from './support.js';

const credentials = { userName: 'boris.petrov', password: 'secret' };

describe('a sign-in', () => {
  test('issues a token of the user, which works as it is and as Bearer', async () => {
    const portal = createPortal();
    const { token } = (await clientOf(portal).authenticate({ body: credentials })) as {
      token: string;
    };
    for (const Authorization of [
      token,
      `Bearer ${token}`,
      `Basic ${btoa('boris.petrov:secret')}`,
    ]) {
      const { json } = await send(portal, 'GET', 'people/@self', { headers: { Authorization } });
      expect(json.response.id).toBe(boris.id);
    }
    for (const Authorization of ['x', `bearer ${token}`, `Basic ${btoa('boris.petrov:x')}`]) {
      const { status, headers } = await send(portal, 'GET', 'people/@self', {
        headers: { Authorization },
      });
      expect(status).toBe(401);
      expect(headers.get('WWW-Authenticate')).toBe('Basic Realm="portal.example.com"');
    }
  });

  test.each([
    { userName: 'boris.petrov', password: 'wrong' },
    { userName: 'nobody', password: 'secret' },
    { userName: 'dan.gone', password: 'secret' },
    {},
  ])('that is refused is 500: %o', async (body) => {
    const { status, json } = await send(createPortal(), 'POST', 'authentication', { body });
    expect([status, json.error.message]).toEqual([500, 'User authentication failed']);
  });

  test('asks for a code where the user has a second factor', async () => {
    for (const secondFactor of ['sms', 'app'] as const) {
      const people = [{ ...anna, secondFactor }];
      const portal = createPortal({ people });
      const crm = createCrmClient({
        portal: portal.url,
        fetch: portal.fetch,
        token: signIn({
          userName: 'anna.weber',
          password: 'secret',
          code: (awaited) =>
            'sms' in awaited === (secondFactor === 'sms') ? SECOND_FACTOR_CODE : '0',
        }),
      });
      expect((await crm.call(getSelf)).id).toBe(anna.id);
      const body = { userName: 'anna.weber', password: 'secret' };
      const wrong = await send(portal, 'POST', 'authentication/000000', { body });
      expect(wrong.status).toBe(500);
    }
  });

  test('is done again when the tokens of the portal end', async () => {
    const portal = createPortal();
    const { url, fetch } = portal;
    const crm = createCrmClient({ portal: url, fetch, token: signIn(credentials) });
    await crm.call(getSelf);
    portal.expireTokens();
    expect((await crm.call(getSelf)).id).toBe(boris.id);
    const ids = portal.requests.map(({ operationId }) => operationId);
    expect(ids.filter((id) => id === 'authenticate')).toHaveLength(2);
  });

  test('by a stale key of a cookie hides a token, but not a Bearer token', async () => {
    const portal = createPortal();
    const token = portal.tokenOf(boris.id);
    const statusOf = async (Authorization: string) =>
      (await send(portal, 'GET', 'people/@self?asc_auth_key=stale', { headers: { Authorization } }))
        .status;
    expect([await statusOf(token), await statusOf(`Bearer ${token}`)]).toEqual([401, 200]);
  });

  test('refuses a token of someone who was removed, or unknown', () => {
    const portal = createPortal();
    expect(() => portal.tokenOf(dan.id)).toThrow('no user');
    expect(() => portal.tokenOf('nobody')).toThrow(TypeError);
    expect(portal.tokenOf('Boris@ACME.test')).toBeTruthy();
  });
});

test('the sample people are those of the guides, each with an e-mail address', () => {
  for (const { id, firstName, lastName, userName, email } of [anna, boris, clara]) {
    const inGuides = guidePeople.find((one) => one.id === id);
    expect(inGuides).toMatchObject({ firstName, lastName, userName, email });
  }
  const portal = createPortal();
  for (const { id, email } of Object.values(samplePeople)) {
    expect(portal.records.people.get(id)!.email).toBe(email);
  }
});

describe('people', () => {
  const people = [mike, boris, { ...clara, status: 'terminated' as const }, dan];

  test('are listed without those who left, and found by name, id and e-mail address', async () => {
    const crm = clientOf(createPortal({ people }), mike);
    expect((await crm.listUsers()).map(({ id }) => id)).toEqual([mike.id, boris.id]);
    expect((await crm.getUser({ path: { username: clara.id } })).status).toBe(2);
    await expect(crm.getUser({ path: { username: dan.id } })).rejects.toMatchObject({
      code: 'not_found',
    });
    const terminated = await crm.listUsersByFilter({ query: { employeeStatus: 'Terminated' } });
    expect(terminated.map(({ id }) => id)).toEqual([clara.id]);
  });

  test('who are terminated keep their name in access lists', async () => {
    const cases = [{ id: 1, access: [clara.id] }];
    const portal = createPortal({ people, cases });
    const shown = await clientOf(portal, mike).getCase({ path: { caseid: 1 } });
    expect(shown.accessList).toMatchObject([{ id: clara.id, displayName: 'Clara Novak' }]);
  });
});
