import { describe, expect, test } from 'vitest';
import { createCrmClient, figuresOf } from '../../src/index.js';
import { xml } from '../../src/xml.js';
import { writeXml } from '../../src/xmlWrite.js';
import {
  ANNA,
  BORIS,
  clientOf,
  json,
  PORTAL,
  recordingFetch,
  rejection,
  success,
} from '../support/fakes.js';

const label = { 'Content-Type': 'text/xml; charset=UTF-8' };
const answer = (text: string, status = 200): Response =>
  new Response(text, { status, headers: label });
const envelope = (response: string, figures = '<count>1</count>'): string =>
  `<result>${figures}<status>0</status><statusCode>200</statusCode>${response}</result>`;
const path = { caseid: 1234 };
const users = (...ids: string[]): string =>
  ids.map((id) => `<accessList><id>${id}</id></accessList>`).join('');

/** Reads a case whose members are given. */
function readCase(members: string): Promise<object> {
  return clientOf(() => answer(envelope(`<response>${members}</response>`)), {
    format: xml(),
  }).crm.getCase({ path });
}

describe('what is sent', () => {
  test('a read ends in .xml and names no content type', async () => {
    const { crm, sent } = clientOf(() => answer(envelope('<response><id>1</id></response>')), {
      format: xml(),
    });
    await crm.getCase({ path });
    expect([sent[0]!.url.pathname, sent[0]!.headers.get('Content-Type')]).toEqual([
      '/api/2.0/crm/case/1234.xml',
      null,
    ]);
  });

  test('a change is XML, since the server answers JSON to a body in JSON', async () => {
    const { crm, sent } = clientOf(() => answer(envelope('<response><id>1</id></response>')), {
      format: xml(),
    });
    await crm.setCaseAccess({ path, body: { isPrivate: true, accessList: [ANNA, BORIS] } });
    expect([sent[0]!.url.pathname, sent[0]!.headers.get('Content-Type'), sent[0]!.body]).toEqual([
      '/api/2.0/crm/case/1234/access.xml',
      'text/xml',
      `<request><isPrivate>true</isPrivate><accessList>${ANNA}</accessList><accessList>${BORIS}</accessList></request>`,
    ]);
  });

  test('dates, numbers, texts and lists as the server reads them; what is null not at all', async () => {
    const { crm, sent } = clientOf(() => answer(envelope('')), { format: xml() });
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

  test.each(['\u0001', '\u001f', '\ufffe', '\ud800'])(
    'a text that XML cannot carry is refused: %j',
    async (character) => {
      const { crm, sent } = clientOf(() => answer(envelope('')), { format: xml() });
      const error = await rejection(
        crm.setFilteredCasesAccess({ body: { isPrivate: false, tags: [`a${character}`] } }),
      );
      expect(error).toMatchObject({
        code: 'invalid_input',
        message:
          'setFilteredCasesAccess: tags has a character that XML cannot carry: take it out, or use a client without format: xml().',
      });
      expect(sent).toEqual([]);
    },
  );

  test('a sign-in stays JSON, since a password may be what XML cannot carry', async () => {
    const { fetch, sent } = recordingFetch(() =>
      json(success({ token: 'x', expires: '2027-01-01T00:00:00.0000000Z' }), 201),
    );
    const crm = createCrmClient({ portal: PORTAL, fetch, format: xml() });
    expect(await crm.authenticate({ body: { userName: 'anna', password: ' ' } })).toMatchObject({
      token: 'x',
    });
    expect([sent[0]!.url.pathname, sent[0]!.headers.get('Content-Type')]).toEqual([
      '/api/2.0/authentication',
      'application/json',
    ]);
  });

  test('a client with credentials signs in and reads', async () => {
    const crm = createCrmClient({
      portal: PORTAL,
      credentials: { userName: 'anna', password: 'x' },
      format: xml(),
      fetch: async ({ url }) =>
        url.endsWith('/authentication')
          ? json(success({ token: 'x', expires: '2027-01-01T00:00:00.0000000Z' }), 201)
          : answer(envelope('<response><id>7</id></response>')),
    });
    expect(await crm.getCase({ path })).toMatchObject({ id: 7 });
  });
});

describe('what is read', () => {
  test.each<[string, string, object]>([
    ['no user', '', {}],
    ['one user', users(ANNA), { accessList: [{ id: ANNA }] }],
    ['two users', users(ANNA, BORIS), { accessList: [{ id: ANNA }, { id: BORIS }] }],
    [
      'a list that is not in one piece',
      `${users(ANNA)}<title>x</title>${users(BORIS)}`,
      { accessList: [{ id: ANNA }, { id: BORIS }], title: 'x' },
    ],
    ['a number', '<id>1234</id>', { id: 1234 }],
    [
      'booleans',
      '<isPrivate>true</isPrivate><isClosed>false</isClosed>',
      { isPrivate: true, isClosed: false },
    ],
    [
      'booleans with a capital',
      '<isPrivate>True</isPrivate><isClosed>False</isClosed>',
      { isPrivate: true, isClosed: false },
    ],
    [
      'a text',
      '<title>A &amp; B &lt;c&gt; &quot;d&quot; &apos;e&apos; &#x416;&#1046;</title>',
      { title: `A & B <c> "d" 'e' ЖЖ` },
    ],
    ['a text that looks like a number', '<title>007</title>', { title: '007' }],
    ['a text with blanks around', '<title>  a  </title>', { title: '  a  ' }],
    ['an empty text', '<title></title>', { title: '' }],
    ['an empty text in short', '<title />', { title: '' }],
    ['a text in CDATA', '<title>a<![CDATA[<b>&amp;]]>c</title>', { title: 'a<b>&amp;c' }],
    ['comments and instructions', '<title>a<!-- b -->c<?d e?></title>', { title: 'ac' }],
    ['attributes', '<title lang="ru">a</title>', { title: 'a' }],
    [
      'null and an empty text in turn',
      '<customFields><label /><fieldValue></fieldValue><mask /></customFields>',
      { customFields: [{ label: null, fieldValue: '', mask: null }] },
    ],
    [
      'null in place of an object',
      '<members><displayName /><currency /></members>',
      { members: [{ displayName: null, currency: null }] },
    ],
    [
      'an object in that place',
      '<members><currency><title /><symbol>€</symbol><isBasic>true</isBasic></currency></members>',
      { members: [{ currency: { title: null, symbol: '€', isBasic: true } }] },
    ],
    [
      'what the document does not know',
      '<budget><amount>5</amount></budget><title>x</title><budget />',
      { title: 'x' },
    ],
    [
      'names in PascalCase',
      `<AccessList><Id>${ANNA}</Id></AccessList><IsPrivate>True</IsPrivate><ID>5</ID>`,
      { accessList: [{ id: ANNA }], isPrivate: true, id: 5 },
    ],
    [
      'an empty text in PascalCase, which is not null there',
      '<CustomFields><Label /><Mask /></CustomFields>',
      { customFields: [{ label: '', mask: '' }] },
    ],
    [
      'dangerous names',
      '<constructor><prototype>x</prototype></constructor><__proto__><isAdmin>true</isAdmin></__proto__><title>x</title>',
      { title: 'x' },
    ],
  ])('%s', async (_what, members, wanted) => {
    expect(await readCase(members === '' ? '<canEdit>true</canEdit>' : members)).toEqual({
      members: [],
      customFields: [],
      ...(members === '' && { canEdit: true }),
      ...wanted,
    });
  });

  test.each([
    ['0', 0],
    ['-5', -5],
    ['1500.5', 1500.5],
    ['1.2345678901234567E+19', 12345678901234567000],
    ['1E-09', 1e-9],
  ])('the number %s', async (text, wanted) => {
    const { crm } = clientOf(
      () => answer(envelope(`<response><bidValue>${text}</bidValue></response>`)),
      { format: xml() },
    );
    expect(await crm.getOpportunity({ path: { opportunityid: 1 } })).toMatchObject({
      bidValue: wanted,
    });
  });

  test.each<[string, string, object[], object]>([
    ['none', '', [], { count: 0, startIndex: 0, total: undefined }],
    [
      'none of many',
      '<startIndex>20</startIndex><total>10</total>',
      [],
      { count: 0, startIndex: 20, total: 10 },
    ],
    [
      'one',
      '<count>1</count><response><id>1</id></response>',
      [{ id: 1 }],
      { count: 1, startIndex: 0, total: undefined },
    ],
    [
      'two of ten',
      '<count>2</count><nextIndex>3</nextIndex><total>10</total><response><id>1</id></response><response><id>2</id></response>',
      [{ id: 1 }, { id: 2 }],
      { count: 2, startIndex: 0, total: 10 },
    ],
  ])('a list of %s', async (_what, inner, wanted, figures) => {
    const { crm } = clientOf(
      () => answer(`<result>${inner}<status>0</status><statusCode>200</statusCode></result>`),
      { format: xml() },
    );
    const list = await crm.listCases({ query: { fields: ['id'] } });
    expect(list).toEqual(wanted);
    expect(figuresOf(list)).toEqual(figures);
  });

  test('a list of texts, and a list that is null', async () => {
    const { crm } = clientOf(
      () =>
        answer(
          envelope(
            '<response><ldapEnabled>false</ldapEnabled><providers>google</providers><providers>twitter</providers></response>',
          ),
        ),
      { format: xml() },
    );
    expect(await crm.getCapabilities()).toEqual({
      ldapEnabled: false,
      providers: ['google', 'twitter'],
    });
    const { crm: other } = clientOf(
      () => answer(envelope('<response><ldapEnabled>false</ldapEnabled><providers /></response>')),
      { format: xml() },
    );
    expect(await other.getCapabilities()).toEqual({ ldapEnabled: false, providers: null });
  });

  test('an answer in JSON, which a portal may give all the same', async () => {
    expect(
      await clientOf(() => json(success({ id: 1 })), { format: xml() }).crm.getCase({ path }),
    ).toMatchObject({ id: 1 });
  });

  test.each(['\ufeff', '<?xml version="1.0" encoding="utf-8"?>\n', '<!-- x -->'])(
    'after %j',
    async (before) => {
      const { crm } = clientOf(() => answer(before + envelope('<response><id>1</id></response>')), {
        format: xml(),
      });
      expect(await crm.getCase({ path })).toMatchObject({ id: 1 });
    },
  );

  test.each([
    [403, 'forbidden'],
    [404, 'not_found'],
    [500, 'server'],
  ])('an error %i', async (status, code) => {
    const text = `<result><status>1</status><statusCode>${status}</statusCode><error><message>Доступ &lt;закрыт&gt;</message><hresult>-2146233078</hresult><data /></error></result>`;
    const { crm } = clientOf(() => answer(text, status), { format: xml() });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({
      code,
      status,
      serverMessage: 'Доступ <закрыт>',
      hresult: -2146233078,
    });
  });

  test('errors without an envelope as ever', async () => {
    const { crm } = clientOf(
      () => new Response('Unauthorized', { status: 401, headers: { 'Content-Type': 'text/html' } }),
      { format: xml() },
    );
    expect(await rejection(crm.getCase({ path }))).toMatchObject({ code: 'unauthorized' });
  });
});

describe('what is refused', () => {
  const NOT =
    /^getCase: the answer \(200, text\/xml\) is not the envelope of this API, and cannot be read \((.+?)\)/;
  const entity = '<!DOCTYPE result [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const laughs = `<!DOCTYPE r [<!ENTITY a "lol">${'bcdefgh'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`)
    .join('')}]>`;

  test.each([
    [
      'a DTD',
      `${entity}${envelope('<response><title>&x;</title></response>')}`,
      'it holds a DTD, which is refused',
    ],
    ['a billion laughs', `${laughs}<result>&h;</result>`, 'it holds a DTD, which is refused'],
    [
      'an unknown entity',
      envelope('<response><title>&x;</title></response>'),
      'it is no XML: undefined entity',
    ],
    ['what breaks off', envelope('<response><title>x').slice(0, -9), /^it is no XML: /],
    [
      'what is not closed in order',
      '<result><status>0</result></status>',
      'it is no XML: unexpected close tag',
    ],
    ['two roots', '<result><status>0</status></result><result/>', /^it is no XML: /],
    ['another root', '<html><body>Sign in</body></html>', 'its root is html and not result'],
    [
      'a control character',
      envelope('<response><title>\u0001</title></response>'),
      /^it is no XML: /,
    ],
    [
      'what is nested too deep',
      `<result>${'<response>'.repeat(40)}${'</response>'.repeat(40)}</result>`,
      'it is nested deeper than 32 elements',
    ],
  ])('%s', async (_what, text, reason) => {
    const { crm } = clientOf(() => answer(text), { format: xml() });
    const error = await rejection(crm.getCase({ path }));
    expect(error).toMatchObject({ code: 'protocol', status: 200 });
    expect(error.message).toMatch(NOT);
    expect(NOT.exec(error.message)![1]).toEqual(
      typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason),
    );
  });

  test.each([
    [
      'a number that is none',
      envelope('<response><id>1x</id></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.id must be a number',
    ],
    [
      'an empty number',
      envelope('<response><id /></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.id must be a number',
    ],
    [
      'a hexadecimal number',
      envelope('<response><id>0x10</id></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.id must be a number',
    ],
    [
      'a boolean that is none',
      envelope('<response><isPrivate>yes</isPrivate></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.isPrivate must be true or false',
    ],
    [
      'a text with elements in it',
      envelope('<response><title>a<b>c</b></title></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.title must not hold elements',
    ],
    [
      'an object with text in it',
      envelope('<response><createBy>Anna</createBy></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.createBy must hold elements, and not text',
    ],
    [
      'a member that comes twice',
      envelope('<response><id>1</id><id>2</id></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.id comes twice, and is no list',
    ],
    [
      'two records where one is due',
      envelope('<response><id>1</id></response><response><id>2</id></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response comes twice, and is no list',
    ],
    [
      'a number deep inside',
      envelope(
        `<response><accessList><id>${ANNA}</id></accessList><members /><members><currency><isBasic>1</isBasic></currency></members></response>`,
      ),
      'getCase: the answer 200 is not what the document gives for this operation: response.members[1].currency.isBasic must be true or false',
    ],
    [
      'text beside the envelope',
      '<result>x<status>0</status></result>',
      'getCase: the answer 200 is not what the document gives for this operation: the result must hold elements, and not text',
    ],
    [
      'an error under status 200',
      '<result><status>1</status><statusCode>500</statusCode><error><message>Sorry</message></error></result>',
      'getCase: the answer 200 holds an error: Sorry',
    ],
    [
      'no result',
      envelope(''),
      'getCase: the answer 200 is not what the document gives for this operation: response must be an object',
    ],
    [
      'an empty result',
      envelope('<response />'),
      'getCase: the answer 200 is not what the document gives for this operation: response holds nothing',
    ],
    [
      'no envelope',
      '<result></result>',
      /^getCase: the answer \(200, text\/xml\) is not the envelope/,
    ],
    [
      'a fraction where a whole number is due',
      envelope('<response><id>1.5</id></response>'),
      'getCase: the answer 200 is not what the document gives for this operation: response.id must be a whole number',
    ],
  ])('%s', async (_what, text, message) => {
    const { crm } = clientOf(() => answer(text), { format: xml() });
    expect((await rejection(crm.getCase({ path }))).message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('a place in a list is told', async () => {
    const { crm } = clientOf(
      () =>
        answer(
          '<result><status>0</status><response><id>1</id></response><response><id>2</id><title><b/></title></response></result>',
        ),
      { format: xml() },
    );
    expect(await rejection(crm.listCases())).toMatchObject({
      message:
        'listCases: the answer 200 is not what the document gives for this operation: response[1].title must not hold elements',
      excerpt: undefined,
    });
  });

  test('no result where a list is due, as the server answers when its search fails', async () => {
    const { crm } = clientOf(() => answer(envelope('<response />')), { format: xml() });
    expect(await rejection(crm.searchUsers({ query: { query: 'anna' } }))).toMatchObject({
      code: 'protocol',
      message:
        'searchUsers: the answer 200 is not what the document gives for this operation: response holds nothing',
    });
  });

  test('what comes is not repeated at length', async () => {
    const { crm } = clientOf(() => answer(`<${'x'.repeat(100_000)}/>`), { format: xml() });
    expect((await rejection(crm.getCase({ path }))).message.length).toBeLessThan(700);
    const { crm: other } = clientOf(() =>
      json({ status: 1, error: { message: 'x'.repeat(100_000) } }, 500),
    );
    const error = await rejection(other.getCase({ path }));
    expect(error.message.length).toBeLessThan(300);
    expect(error).toMatchObject({ serverMessage: 'x'.repeat(10_000) });
  });

  test.each([null, {}, 'xml', xml])('a format that is none: %j', (format) => {
    expect(() =>
      createCrmClient({ portal: PORTAL, format: format as ReturnType<typeof xml> }),
    ).toThrow(new TypeError('format must be what xml() of onlyoffice-crm/xml gives.'));
  });
});

test('a body in XML has no member that is undefined', () => {
  expect(writeXml({ a: undefined, b: null, c: [], d: 0, e: false, f: '' })).toBe(
    '<request><d>0</d><e>false</e><f></f></request>',
  );
});
