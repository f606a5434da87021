import { describe, expect, test } from 'vitest';
import { createCrmClient } from '../../../src/index.js';
import { xml } from '../../../src/xml/index.js';
import {
  ANNA,
  BORIS,
  clientOf,
  json,
  PORTAL,
  recordingFetch,
  rejection,
  success,
  xmlResponse,
} from '../../support/fakes.js';

const path = { caseid: 1234 };
const signedIn = success({ token: 'x', expires: '2027-01-01T00:00:00.0000000Z' });
const envelope = (response: string): string =>
  `<result><count>1</count><status>0</status><statusCode>200</statusCode>${response}</result>`;
const aCase = (): Response =>
  xmlResponse(envelope('<response><id>1</id><isPrivate>true</isPrivate></response>'));

describe('a request of a client with codec: xml()', () => {
  test('has a path that ends in .xml, and no content type when it has no body', async () => {
    const { crm, sent } = clientOf(aCase, { codec: xml() });
    await crm.getCase({ path });
    expect(sent[0]!.url.pathname).toBe('/api/2.0/crm/case/1234.xml');
    expect(sent[0]!.headers.get('Content-Type')).toBeNull();
  });

  test('has a body in XML, since the server responds in JSON to a body in JSON', async () => {
    const { crm, sent } = clientOf(aCase, { codec: xml() });
    await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [ANNA, BORIS] } });
    expect(sent[0]!.url.pathname).toBe('/api/2.0/crm/case/1234/access.xml');
    expect(sent[0]!.headers.get('Content-Type')).toBe('text/xml');
    expect(sent[0]!.body).toBe(
      `<request><isPrivate>true</isPrivate><accessList>${ANNA}</accessList><accessList>${BORIS}</accessList></request>`,
    );
  });

  test('writes dates and strings as the server reads them, and null not at all', async () => {
    const { crm, sent } = clientOf(() => xmlResponse(envelope('')), { codec: xml() });
    await crm.setFilteredContactsAccess({
      query: { filterValue: 'a,b' },
      body: {
        isPrivate: true,
        managerList: [],
        tags: ['R&D <1>', 'trade\r\nfair'],
        contactStage: 0,
        contactType: null,
        contactListView: 'Person',
        fromDate: new Date('2008-04-10T06:30:00.120Z'),
      },
    });
    expect(sent[0]!.body).toBe(
      '<request><isPrivate>true</isPrivate><tags>R&amp;D &lt;1&gt;</tags><tags>trade&#13;\nfair</tags><contactStage>0</contactStage><contactListView>Person</contactListView><fromDate>2008-04-10T06-30-00.120Z</fromDate></request>',
    );
    expect(sent[0]!.url.search).toBe('?filterValue[]=a%2Cb');
  });

  test('is refused when a string has a character that XML cannot carry', async () => {
    const { crm, sent } = clientOf(aCase, { codec: xml() });
    const body = { isPrivate: false, tags: ['a\u0001'] } as const;
    expect(await rejection(crm.setFilteredCasesAccess({ body }))).toMatchObject({
      code: 'invalid_input',
      message:
        'setFilteredCasesAccess: tags has a character that XML cannot carry: remove it, or use a client without codec: xml()',
    });
    expect(sent).toEqual([]);
  });

  test('stays JSON when it signs in, since XML may not be able to carry a password', async () => {
    const { fetch, sent } = recordingFetch(() => json(signedIn, 201));
    const crm = createCrmClient({ portal: PORTAL, fetch, codec: xml() });
    const body = { userName: 'anna', password: ' ' };
    expect(await crm.authenticate({ body })).toMatchObject({ token: 'x' });
    expect(sent[0]!.url.pathname).toBe('/api/2.0/authentication');
    expect(sent[0]!.headers.get('Content-Type')).toBe('application/json');
  });

  test('stays JSON when it is not in the document', async () => {
    const { crm, sent } = clientOf(() => json(success('a-token')), { codec: xml() });
    expect(await crm.request('GET', '/api/2.0/crm/voip/token')).toBe('a-token');
    expect(sent[0]!.url.pathname).toBe('/api/2.0/crm/voip/token');
  });
});

describe('a client with codec: xml()', () => {
  test('signs in with credentials and then reads XML', async () => {
    const crm = createCrmClient({
      portal: PORTAL,
      credentials: { userName: 'anna', password: 'x' },
      codec: xml(),
      fetch: async ({ url }) => (url.endsWith('/authentication') ? json(signedIn, 201) : aCase()),
    });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1 });
  });

  test('reads a response in JSON, which a portal may send all the same', async () => {
    const { crm } = clientOf(() => json(success({ id: 1 })), { codec: xml() });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1 });
  });

  test('reads application/xml, which proxies make of text/xml', async () => {
    const headers = { 'Content-Type': 'application/xml' };
    const text = envelope('<response><id>1</id></response>');
    const { crm } = clientOf(() => new Response(text, { headers }), { codec: xml() });
    expect(await crm.getCase({ path })).toMatchObject({ id: 1 });
  });

  test.each([
    [403, 'forbidden'],
    [404, 'not_found'],
    [500, 'server'],
  ])('reads the envelope of an error %i', async (status, code) => {
    const text = `<result><status>1</status><statusCode>${status}</statusCode><error><message>Доступ &lt;закрыт&gt;</message><hresult>-2146233078</hresult><data /></error></result>`;
    const { crm } = clientOf(() => xmlResponse(text, status), { codec: xml() });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({
      code,
      status,
      serverMessage: 'Доступ <закрыт>',
      hresult: -2146233078,
    });
  });

  test('knows an error without an envelope by its status', async () => {
    const headers = { 'Content-Type': 'text/html' };
    const { crm } = clientOf(() => new Response('Unauthorized', { status: 401, headers }), {
      codec: xml(),
    });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'unauthorized' });
  });

  test('verifies a change of access, and reads the record again in XML', async () => {
    const isPrivate = (value: boolean): Response =>
      xmlResponse(envelope(`<response><id>1234</id><isPrivate>${value}</isPrivate></response>`));
    const { crm, sent } = clientOf(() => isPrivate(false), { codec: xml() });
    const body = { isPrivate: true, accessList: [ANNA] } as const;
    expect(await rejection(crm.setCaseAccess({ path, body }))).toMatchObject({
      code: 'not_applied',
      ids: [1234],
    });
    expect(sent.map(({ url }) => url.pathname)).toEqual([
      '/api/2.0/crm/case/1234/access.xml',
      '/api/2.0/crm/case/1234.xml',
    ]);
  });
});

test('a client without the codec says that it is XML that came', async () => {
  const { crm } = clientOf(aCase);
  expect(await rejection(crm.getCase({ path }))).toMatchObject({
    code: 'protocol',
    message: expect.stringContaining(
      'the response (200, text/xml; charset=UTF-8) is not an envelope',
    ),
  });
});

test.each([null, {}, 'xml', xml])('createCrmClient refuses %j as a codec', (codec) => {
  expect(() => createCrmClient({ portal: PORTAL, codec: codec as never })).toThrow(TypeError);
});
