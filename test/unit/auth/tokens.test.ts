import { expect, test, vi } from 'vitest';
import { createCrmClient } from '../../../src/index.js';
import { clientOf, json, PORTAL, rejection, success } from '../../support/fakes.js';
import { never, page } from '../../support/responses.js';
import { read, TokenPortal } from '../../support/token-portal.js';

const withToken = (portal: TokenPortal, token: () => Promise<string> | string) =>
  createCrmClient({ portal: PORTAL, fetch: portal.fetch, token });

test('a function gives the token of each call', async () => {
  const portal = new TokenPortal();
  portal.good.add('a').add('b');
  const tokens = ['a', 'b'];
  const crm = withToken(portal, async () => tokens.shift()!);
  expect([await read(crm), await read(crm)]).toEqual(['a', 'b']);
});

test('a function is not asked for what needs no token', async () => {
  const token = vi.fn(() => 'a');
  await rejection(withToken(new TokenPortal(), token).getCapabilities());
  expect(token).not.toHaveBeenCalled();
});

test('a function is asked once more when its token was refused', async () => {
  const portal = new TokenPortal();
  portal.good.add('fresh');
  const tokens = ['stale', 'fresh'];
  expect(await read(withToken(portal, () => tokens.shift()!))).toBe('fresh');
  expect(portal.arrived.map(({ token }) => token)).toEqual(['stale', 'fresh']);
});

test('a function that gives the refused token again ends the call with 401', async () => {
  const portal = new TokenPortal();
  const token = vi.fn(() => 'revoked');
  expect(await rejection(read(withToken(portal, token)))).toMatchObject({ code: 'unauthorized' });
  expect([token.mock.calls.length, portal.arrived.length]).toEqual([2, 1]);
});

test('a fixed token that is refused is sent once, and the message says that there was one', async () => {
  const { crm, sent } = clientOf(() => page('Unauthorized', 401));
  const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
  expect(error.message).toMatch(/^getCase: 401, the portal did not accept the token/);
  expect(sent).toHaveLength(1);
});

test.each<[string, () => Promise<string> | string, string]>([
  ['fails', () => Promise.reject(new Error('vault closed')), 'failed'],
  ['returns nothing', () => undefined as never, 'returned something that is not a token'],
  ['returns a line break', () => 'abc\n', 'returned something that is not a token'],
  ['returns Bearer and a token', () => 'Bearer abc', 'returned something that is not a token'],
])('a function that %s is an error, and nothing is sent', async (_what, token, message) => {
  const portal = new TokenPortal();
  const error = await rejection(read(withToken(portal, token)));
  const wanted = { code: 'token', name: 'TokenError', operationId: 'getCase' };
  expect(error).toMatchObject({
    ...wanted,
    message: `getCase: the function given as token ${message}`,
  });
  expect(portal.arrived).toEqual([]);
});

test('a function that returns no token is not waited for longer than for a response', async () => {
  const { crm, sent } = clientOf(() => json(success({ id: 1 })), { token: never, timeoutMs: 5 });
  expect((await rejection(crm.getCase({ path: { caseid: 1 } }))).message).toBe(
    'getCase: the function given as token returned none within 5 ms',
  );
  expect(sent).toEqual([]);
});
