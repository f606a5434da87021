import { describe, expect, test } from 'vitest';
import { portalOrigin } from '../../../src/client/portal-origin.js';

describe('portalOrigin', () => {
  test.each([
    ['https://acme.onlyoffice.com', 'https://acme.onlyoffice.com'],
    ['https://acme.onlyoffice.com/', 'https://acme.onlyoffice.com'],
    ['HTTPS://ACME.onlyoffice.com:443', 'https://acme.onlyoffice.com'],
    ['https://crm.acme.test:8443', 'https://crm.acme.test:8443'],
    ['https://офис.рф', 'https://xn--h1alkk.xn--p1ai'],
  ])('takes %s', (portal, origin) => {
    expect(portalOrigin(portal)).toBe(origin);
  });

  test.each([
    ...['acme.onlyoffice.com', '', undefined, null, 5, new URL('https://acme.onlyoffice.com')],
    ...['ftp://acme.onlyoffice.com', 'https://anna:secret@acme.onlyoffice.com'],
    ...['https://anna@acme.onlyoffice.com', 'https://:secret@acme.onlyoffice.com'],
    ...['https://acme.onlyoffice.com/#start', 'https://acme.onlyoffice.com/api/2.0'],
    'https://acme.onlyoffice.com/?asc_auth_key=secret',
  ])('refuses %s, and shows none of it', (portal) => {
    expect(() => portalOrigin(portal)).toThrow(
      new TypeError(
        'createCrmClient: portal must be an origin only, such as https://acme.onlyoffice.com',
      ),
    );
  });

  test.each([
    ...['http://localhost', 'http://localhost:8080', 'http://127.0.0.1:4010', 'http://127.9.9.9'],
    'http://[::1]:80',
  ])('takes plain http on the machine itself: %s', (portal) => {
    expect(() => portalOrigin(portal)).not.toThrow();
  });

  test.each([
    ...['http://acme.onlyoffice.com', 'http://192.168.1.5', 'http://localhost.acme.test'],
    ...['http://crm.localhost', 'http://127.0.0.1.acme.test', 'http://[::2]'],
  ])('refuses plain http to another machine unless it is allowed: %s', (portal) => {
    expect(() => portalOrigin(portal)).toThrow(
      new TypeError(
        'createCrmClient: portal must begin with https://, or others can read the token, unless allowInsecure is true',
      ),
    );
    expect(() => portalOrigin(portal, false)).toThrow(TypeError);
    expect(() => portalOrigin(portal, true)).not.toThrow();
  });
});
