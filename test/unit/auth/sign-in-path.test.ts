import { expect, test } from 'vitest';
import { codeIn, isSignInPath } from '../../../src/auth/sign-in-path.js';
import { clientOf, json, PORTAL, rejection } from '../../support/fakes.js';

test.each([
  '/api/2.0/authentication',
  '/api/2.0/authentication.json',
  '/api/2.0/authentication/123456',
  '/api/2.0/%61uthentication',
  '/api//2.0/Authentication',
])('%s signs in', (path) => {
  expect(isSignInPath(path)).toBe(true);
});

test.each(['/api/2.0/crm/case/1', '/api/2.0/authentications', '/api/2.0/people/%'])(
  '%s does not sign in',
  (path) => {
    expect(isSignInPath(path)).toBe(false);
  },
);

test.each([
  ['/api/2.0/authentication/123456', ['123456']],
  ['/api/2.0/authentication/123456.json', ['123456']],
  ['/api/2.0/authentication/123456/', ['123456']],
  ['/api/2.0/authentication.json/123456', ['123456']],
  ['/api/2.0/authentication/sendsms', []],
  ['/api/2.0/authentication/{code}', []],
  ['/api/2.0/authentication', []],
])('the code of %s is %j', (path, code) => {
  expect(codeIn(path)).toEqual(code);
});

test.each<[string, object]>([
  ['/api/2.0/authentication/987654', { body: { userName: 'anna', password: 'a secret' } }],
  ['/api/2.0/authentication', { query: { userName: 'anna', password: 'a secret' } }],
  ['/api/2.0/%61uthentication', { body: { credentials: { password: 'a secret' } } }],
  ['/api/2.0/authentication', { body: { passwordHash: 'a secret' } }],
])('no password and no code that %s was sent is shown', async (path, options) => {
  const shown: unknown[] = [];
  const { crm } = clientOf(() => json('<p>a secret 987654</p>', 502), {
    onRequest: (event) => shown.push(event),
    onResponse: (event) => shown.push(event),
  });
  const error = await rejection(crm.request('POST', path, options));
  const text = JSON.stringify([shown, error.message, error]);
  expect(text).toContain(PORTAL);
  expect(text).not.toMatch(/a(?: |%20|\+)secret/);
  if (path.endsWith('987654')) expect(text).not.toContain('987654');
});
