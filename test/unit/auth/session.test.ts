import { inspect } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { timed, useFakeClock } from '../../support/fake-clock.js';
import { json, rejection, success } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';
import { PASSWORD, read, TokenPortal } from '../../support/token-portal.js';

let portal: TokenPortal;
beforeEach(() => {
  portal = new TokenPortal();
});
useFakeClock();

const PATHS = () => portal.arrived.map(({ path }) => path);
const refusal = (): Response => failure(500, 'User authentication failed');

describe('a client that signs in', () => {
  test('does so when a token is first needed, and not before', async () => {
    const crm = portal.client();
    await new Promise((resolve) => setImmediate(resolve));
    expect(portal.arrived).toEqual([]);
    await read(crm);
    await read(crm);
    expect(portal.arrived.map(({ path, token }) => [path, token])).toEqual([
      ['/authentication', null],
      ['/crm/case/1', 'token-1'],
      ['/crm/case/1', 'token-1'],
    ]);
    expect(portal.signIns[0]!.body).toEqual({ userName: 'anna', password: PASSWORD });
  });

  test('does so once for 50 calls at once', async () => {
    const crm = portal.client();
    const seen = await Promise.all(Array.from({ length: 50 }, () => read(crm)));
    expect(portal.signIns).toHaveLength(1);
    expect(new Set(seen)).toEqual(new Set(['token-1']));
  });

  test('does so once for 50 calls whose token was revoked, and each call succeeds', async () => {
    const crm = portal.client();
    await read(crm);
    portal.good.clear();
    const seen = await Promise.all(Array.from({ length: 50 }, () => read(crm)));
    expect(portal.signIns).toHaveLength(2);
    expect(new Set(seen)).toEqual(new Set(['token-2']));
  });

  test('sends the body again, whole, when its token was revoked', async () => {
    const crm = portal.client();
    await read(crm);
    portal.good.clear();
    const body = { isPrivate: false } as const;
    await crm.setCaseAccess({ path: { caseid: 5 }, body });
    expect(portal.arrived.slice(2)).toEqual([
      { path: '/crm/case/5/access', token: 'token-1', body },
      { path: '/authentication', token: null, body: { userName: 'anna', password: PASSWORD } },
      { path: '/crm/case/5/access', token: 'token-2', body },
    ]);
  });

  test('signs in for the bare client and for crm.request too', async () => {
    const crm = portal.client();
    const params = { path: { caseid: 1 } };
    expect((await crm.http.GET('/api/2.0/crm/case/{caseid}', { params })).response.status).toBe(
      200,
    );
    expect(await crm.request('GET', '/api/2.0/crm/case/1')).toMatchObject({ title: 'token-1' });
  });

  test('calls without a token what needs none', async () => {
    const crm = portal.client();
    await crm.authenticate({ body: { userName: 'boris', password: 'x' } });
    expect(portal.arrived.map(({ token }) => token)).toEqual([null]);
  });
});

describe('a token that is refused', () => {
  test('is an error when the one after it is refused too', async () => {
    portal.refusesAll = true;
    const error = await rejection(read(portal.client()));
    expect(error).toMatchObject({ code: 'unauthorized', operationId: 'getCase', attempts: 2 });
    expect(PATHS()).toEqual(['/authentication', '/crm/case/1', '/authentication', '/crm/case/1']);
  });

  test('twice in a row costs a short pause, and not a minute of 401', async () => {
    const crm = portal.client();
    await read(crm);
    portal.good.clear();
    expect(await read(crm)).toBe('token-2');
    portal.good.clear();
    const call = read(crm);
    expect(await timed(call)).toBeLessThan(1_000);
    expect(await call).toBe('token-3');
  });

  test('again and again makes the pauses longer, up to half a minute', async () => {
    portal.refusesAll = true;
    const crm = portal.client();
    await rejection(read(crm));
    const pauses: number[] = [];
    for (let i = 0; i < 9; i += 1) pauses.push(await timed(rejection(read(crm))));
    const rounded = pauses.map((ms) => Math.round(ms / 500) * 500);
    expect(rounded).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  test('costs no pause once a token has been accepted in between', async () => {
    portal.refusesAll = true;
    const crm = portal.client();
    for (let i = 0; i < 4; i += 1) await timed(rejection(read(crm)));
    portal.refusesAll = false;
    await timed(read(crm));
    portal.good.clear();
    expect(await timed(read(crm))).toBeLessThan(100);
  });
});

describe('a token that expires', () => {
  test.each([
    ['61 seconds before it expires', -61, 1],
    ['59 seconds before it expires', -59, 2],
    ['after it expired', 3600, 2],
  ])('is kept until a minute before: %s', async (_when, seconds, signIns) => {
    const crm = portal.client();
    await read(crm);
    vi.setSystemTime(Date.parse('2027-01-01T12:00:00Z') + seconds * 1000);
    vi.advanceTimersByTime(61_000 * (seconds > -61 ? 1 : 0));
    await read(crm);
    expect(portal.signIns).toHaveLength(signIns);
  });

  test('at once by the clock of this machine makes no sign-in for each call', async () => {
    portal.expires = '2026-06-01T12:00:30.0000000Z';
    const crm = portal.client();
    for (let i = 0; i < 20; i += 1) await read(crm);
    expect(portal.signIns).toHaveLength(1);
    vi.advanceTimersByTime(61_000);
    await read(crm);
    expect(portal.signIns).toHaveLength(2);
  });

  test('never, in the year 1, is kept', async () => {
    portal.expires = '0001-01-01T00:00:00.0000000Z';
    const crm = portal.client();
    await read(crm);
    vi.setSystemTime(new Date('2099-01-01'));
    await read(crm);
    expect(portal.signIns).toHaveLength(1);
  });

  test.each([undefined, '', 'soon'])('at %j, which nobody knows, is kept', async (expires) => {
    portal.expires = expires as string;
    const crm = portal.client();
    await read(crm);
    vi.advanceTimersByTime(120_000);
    await read(crm);
    expect(portal.signIns).toHaveLength(1);
  });
});

test('an impatient call stops waiting for a sign-in, which goes on for the others', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const crm = portal.client({}, { onRequest: () => controller.abort() });
  const [impatient, patient] = [
    rejection(crm.getCase({ path: { caseid: 1 } }, { signal })),
    read(crm),
  ];
  expect(await impatient).toMatchObject({ code: 'aborted', attempts: 0 });
  expect(await patient).toBe('token-1');
  expect(portal.signIns).toHaveLength(1);
});

test('neither the password nor a token is in an error or in a client that is printed', async () => {
  const shown: string[] = [];
  const show = (value: unknown): unknown =>
    shown.push(inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value));
  const crm = portal.client();
  portal.signInAnswer = () => json(success({ token: null, tfa: true, tfaKey: 'GEZDGNBV' }), 201);
  show(await rejection(read(crm)));
  portal.signInAnswer = () => undefined;
  await read(crm);
  portal.good.clear();
  portal.refusesAll = true;
  show(await rejection(read(crm)));
  portal.signInAnswer = refusal;
  show(await timed(rejection(read(crm))));
  show(crm);
  expect(shown.filter((text) => /a password|token-\d|GEZDGNBV/.test(text))).toEqual([]);
});
