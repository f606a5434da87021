import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCrmClient as createCoreClient, pageCookie } from '../../../src/core.js';
import { createCrmClient } from '../../../src/index.js';
import { json, PORTAL, success } from '../../support/fakes.js';

afterEach(() => void vi.unstubAllGlobals());

const requests: Request[] = [];
const fetch = async (request: Request): Promise<Response> => {
  requests.push(request);
  return json(success({ id: 1 }));
};
const CASE = '/api/2.0/crm/case/{caseid}';

describe('in a page of the portal', () => {
  test('requests carry the cookie of the page, and no token', async () => {
    vi.stubGlobal('location', new URL(`${PORTAL}/Products/CRM/Deals.aspx`));
    requests.length = 0;
    const crm = createCrmClient({ portal: PORTAL, fetch, cookie: true });
    await crm.getCase({ path: { caseid: 1 } });
    await crm.request('GET', '/api/2.0/crm/case/1');
    await crm.http.GET(CASE, { params: { path: { caseid: 1 } } });
    expect(requests.map(({ credentials }) => credentials)).toEqual(Array(3).fill('same-origin'));
    expect(requests.some(({ headers }) => headers.has('Authorization'))).toBe(false);
    expect(requests.map(({ redirect }) => redirect)).toEqual(Array(3).fill('manual'));
  });

  test('the core entry has it as a value', async () => {
    vi.stubGlobal('location', new URL(PORTAL));
    requests.length = 0;
    const crm = createCoreClient({ portal: PORTAL, fetch, token: pageCookie() });
    expect(crm).toBeDefined();
  });

  test('it must be asked for: a client without a token sends no cookie', async () => {
    vi.stubGlobal('location', new URL(PORTAL));
    requests.length = 0;
    await createCrmClient({ portal: PORTAL, fetch }).getCase({ path: { caseid: 1 } });
    expect(requests[0]!.credentials).toBe('omit');
  });
});

describe('is refused', () => {
  test.each([
    ['in a page of another host', 'https://evil.test/'],
    ['in a page of another port', `${PORTAL}:8443/`],
    ['in a page over plain http', PORTAL.replace('https', 'http')],
  ])('%s', (_what, page) => {
    vi.stubGlobal('location', new URL(page));
    expect(() => createCrmClient({ portal: PORTAL, fetch, cookie: true })).toThrow(
      new TypeError('createCrmClient: pageCookie() works in a page of the portal itself only'),
    );
  });

  test('where there is no page', () => {
    vi.stubGlobal('location', undefined);
    expect(() => createCoreClient({ portal: PORTAL, token: pageCookie() })).toThrow(TypeError);
  });
});
