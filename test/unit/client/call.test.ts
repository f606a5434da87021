import { describe, expect, test } from 'vitest';
import { createCrmClient } from '../../../src/index.js';
import {
  ANNA,
  clientOf,
  json,
  PORTAL,
  recordingFetch,
  rejection,
  success,
  TOKEN,
} from '../../support/fakes.js';
import { untyped } from '../../support/responses.js';

const well = (): Response => json(success({ id: 1234 }));
const none = (): Response => json(success([], {}));

describe('what a call sends', () => {
  test('sends the method, the URL, the token and the body', async () => {
    const { crm, sent } = clientOf(well);
    await crm.setCaseAccess({
      path: { caseid: 1234 },
      body: { isPrivate: true, accessList: [ANNA] },
    });
    expect(sent).toHaveLength(1);
    const body = `{"isPrivate":true,"accessList":["${ANNA}"]}`;
    expect(sent[0]).toMatchObject({ method: 'PUT', body });
    expect(sent[0]!.url.href).toBe(`${PORTAL}/api/2.0/crm/case/1234/access`);
    expect(sent[0]!.headers.get('Authorization')).toBe(TOKEN);
    expect(sent[0]!.headers.get('Content-Type')).toBe('application/json');
  });

  test('sends no cookie, which would win over the token, and leaves no redirect to fetch', async () => {
    let seen: Request | undefined;
    const fetch = async (request: Request): Promise<Response> => {
      seen = request;
      return well();
    };
    await createCrmClient({ portal: PORTAL, token: TOKEN, fetch }).getCase({ path: { caseid: 1 } });
    expect(seen).toMatchObject({ credentials: 'omit', redirect: 'manual' });
  });

  test('sends a GET without a body and without a Content-Type', async () => {
    const { crm, sent } = clientOf(well);
    await crm.getCase({ path: { caseid: 1 } });
    expect(sent[0]).toMatchObject({ method: 'GET', body: '' });
    expect(sent[0]!.headers.has('Content-Type')).toBe(false);
  });

  test('sends the headers of the options, and no Authorization without a token', async () => {
    const { fetch, sent } = recordingFetch(() => json(success({ token: 'x', expires: 'y' }), 201));
    const crm = createCrmClient({
      portal: `${PORTAL}/`,
      fetch,
      headers: { 'Payment-Info': 'false' },
    });
    await crm.authenticate({ body: { userName: 'anna', password: 'x' } });
    expect(sent[0]!.url.href).toBe(`${PORTAL}/api/2.0/authentication`);
    expect(sent[0]!.headers.get('Payment-Info')).toBe('false');
    expect(sent[0]!.headers.has('Authorization')).toBe(false);
  });

  test('sends a User-Agent of its own, unless the options have one', async () => {
    const { crm, sent } = clientOf(well);
    await crm.getCase({ path: { caseid: 1 } });
    expect(sent[0]!.headers.get('User-Agent')).toMatch(/^onlyoffice-crm\/\d+\.\d+\.\d+/);
    const { crm: other, sent: seen } = clientOf(well, { headers: { 'User-Agent': 'nightly/1' } });
    await other.getCase({ path: { caseid: 1 } });
    expect(seen[0]!.headers.get('User-Agent')).toBe('nightly/1');
  });

  test('repeats a query parameter for each element of an array, but joins fields by commas', async () => {
    const { crm, sent } = clientOf(none);
    await crm.listCases({ query: { tags: ['trade fair', 'a,b'], fields: ['title', 'id'] } });
    expect(sent[0]!.url.search).toBe('?tags=trade%20fair&tags=a%2Cb&fields=title%2Cid');
  });

  test.each([
    ['trade fair', '?filterValue=trade%20fair'],
    ['12 Elm St, Rockton', '?filterValue[]=12%20Elm%20St%2C%20Rockton'],
    ['выставка', '?filterValue=%D0%B2%D1%8B%D1%81%D1%82%D0%B0%D0%B2%D0%BA%D0%B0'],
  ])('sends the search text %j so that the server reads it whole', async (filterValue, search) => {
    const { crm, sent } = clientOf(none);
    await crm.setFilteredCasesAccess({ query: { filterValue }, body: { isPrivate: false } });
    expect(sent[0]!.url.search).toBe(search);
  });

  test('writes a Date in a query with dashes, and leaves strings as they are', async () => {
    const { crm, sent } = clientOf(none);
    const fromDate = new Date('2008-04-10T06:30:00.120Z');
    await crm.listContacts({ query: { fromDate, toDate: '2008-04-11' } });
    expect(sent[0]!.url.search).toBe('?fromDate=2008-04-10T06-30-00.120Z&toDate=2008-04-11');
  });

  test.each([
    ['анна вебер', '%D0%B0%D0%BD%D0%BD%D0%B0%20%D0%B2%D0%B5%D0%B1%D0%B5%D1%80'],
    ['a&b=c;d%2e', 'a%26b%3Dc%3Bd%252e'],
  ])('encodes the path parameter %j', async (username, path) => {
    const { crm, sent } = clientOf(() => json(success({ id: ANNA })));
    await crm.getUser({ path: { username } });
    expect(sent[0]!.url.pathname).toBe(`/api/2.0/people/${path}`);
  });

  test.each([
    ...['..', '.', '@self', 'Filter', 'email', 'search', 'a/b', '../portal', 'a\\b', 'a?b', 'a#b'],
    ...['a\nb', 'a\u007fb', 'a\ud800', '', 'anna.json', 'anna.xml'],
  ])('refuses the user name %j, which would lead to another path', async (username) => {
    const { crm, sent } = clientOf(well);
    const error = await rejection(crm.getUser({ path: { username } }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'getUser' });
    expect(sent).toEqual([]);
  });

  test.each(['anna.JSON', 'anna.Json', 'anna.XML', 'anna.Xml'])(
    'refuses the user name %j like one that ends in .json',
    async (username) => {
      const { crm, sent } = clientOf(well);
      const error = await rejection(crm.getUser({ path: { username } }));
      expect(error).toMatchObject({ code: 'invalid_input', operationId: 'getUser' });
      expect(sent).toEqual([]);
    },
  );

  test('leaves out members that are undefined', async () => {
    const { crm, sent } = clientOf(well);
    await untyped(crm)['setCaseAccess']!({
      path: { caseid: 1 },
      query: undefined,
      body: { isPrivate: false, accessList: undefined },
    });
    expect(sent[0]).toMatchObject({ body: '{"isPrivate":false}' });
  });
});

test('validates the input before the options, since flat arguments leave both wrong', async () => {
  const { crm, sent } = clientOf(well);
  const flat = crm.setCaseAccess as unknown as (id: number, body: object) => Promise<unknown>;
  expect((await rejection(flat(1234, { isPrivate: false }))).message).toBe(
    'setCaseAccess: the input must be an object, not a number: it looks like { path: { caseid }, body: { isPrivate, accessList } }',
  );
  expect(sent).toEqual([]);
});

test.each([
  ['signal', 'stop', 'options.signal must be an object, not a string'],
  ['signal', {}, 'options.signal.aborted is missing'],
  ['signal', { aborted: false }, 'options.signal.addEventListener is missing'],
  ['timeout', 5, 'options.timeout is unknown; known names are timeoutMs, retry, signal'],
  ['timeoutMs', '5', 'options.timeoutMs must be a number, not a string; or must be Infinity'],
])('refuses the option %s: %j of a call', async (name, value, message) => {
  const { crm, sent } = clientOf(well);
  const call = untyped(crm)['getCase']!({ path: { caseid: 1 } }, { [name]: value });
  expect(await rejection(call)).toMatchObject({
    code: 'invalid_input',
    message: `getCase: ${message}`,
  });
  expect(sent).toEqual([]);
});

test.each([
  [null, 'getCase: options must be an object, not null'],
  [5, 'getCase: options must be an object, not a number'],
])('refuses %j as the options of a call', async (options, message) => {
  const call = untyped(clientOf(well).crm)['getCase']!({ path: { caseid: 1 } }, options);
  expect(await rejection(call)).toMatchObject({ code: 'invalid_input', message });
});

test('reports a getter of the options that throws as an error of this package', async () => {
  const cause = new Error('boom');
  const options = {
    get signal(): never {
      throw cause;
    },
  };
  expect(
    await rejection(clientOf(well).crm.getCase({ path: { caseid: 1 } }, options)),
  ).toMatchObject({
    code: 'invalid_input',
    message: 'getCase: options cannot be read: boom',
    cause,
  });
});

test('names the operation when half of a character stands in a query', async () => {
  const { crm, sent } = clientOf(none);
  expect(await rejection(crm.listCases({ query: { filterValue: '\ud83d' } }))).toMatchObject({
    code: 'invalid_input',
    message: 'listCases: the request cannot be made: URI malformed',
  });
  expect(sent).toEqual([]);
});
