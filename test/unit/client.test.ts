import { describe, expect, test, vi } from 'vitest';
import * as enums from '../../generated/enums.js';
import * as everything from '../../src/index.js';
import { createCrmClient, figuresOf, ShareType } from '../../src/index.js';
import { ANNA, clientOf, json, PORTAL, recordingFetch, rejection, success, TOKEN } from '../support/fakes.js';

describe('what a call sends', () => {
  test('method, address, token and body', async () => {
    const { crm, sent } = clientOf(() => json(success({ id: 1234 })));
    await crm.setCaseAccess({ path: { caseid: 1234 }, body: { isPrivate: true, accessList: [ANNA] } });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'PUT', body: `{"isPrivate":true,"accessList":["${ANNA}"]}` });
    expect(sent[0]!.url.href).toBe(`${PORTAL}/api/2.0/crm/case/1234/access`);
    expect(sent[0]!.headers.get('Authorization')).toBe(TOKEN);
    expect(sent[0]!.headers.get('Content-Type')).toBe('application/json');
  });

  test('no cookies, which would win over the token, and no second request where a redirect leads', async () => {
    let seen: Request | undefined;
    const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch: async (request) => ((seen = request), json(success({ id: 1 }))) });
    await crm.getCase({ path: { caseid: 1 } });
    expect(seen).toMatchObject({ credentials: 'omit', redirect: 'manual' });
  });

  test('no body and no Content-Type on a read', async () => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    await crm.getCase({ path: { caseid: 1 } });
    expect(sent[0]).toMatchObject({ method: 'GET', body: '' });
    expect(sent[0]!.headers.has('Content-Type')).toBe(false);
  });

  test('headers of the options, and no Authorization without a token', async () => {
    const { fetch, sent } = recordingFetch(() => json(success({ token: 'x' }), 201));
    const crm = createCrmClient({ portal: `${PORTAL}/`, fetch, headers: { 'Payment-Info': 'false' } });
    await crm.authenticate({ body: { userName: 'anna', password: 'x' } });
    expect(sent[0]!.url.href).toBe(`${PORTAL}/api/2.0/authentication`);
    expect(sent[0]!.headers.get('Payment-Info')).toBe('false');
    expect(sent[0]!.headers.has('Authorization')).toBe(false);
  });

  test('lists in the query as repeated parameters, but for fields', async () => {
    const { crm, sent } = clientOf(() => json(success([], {})));
    await crm.listCases({ query: { tags: ['trade fair', 'a,b'], fields: ['title', 'id'] } });
    expect(sent[0]!.url.search).toBe('?tags=trade%20fair&tags=a%2Cb&fields=title%2Cid');
  });

  test.each([
    ['trade fair', '?filterValue=trade%20fair'],
    ['fair, Berlin', '?filterValue[]=fair%2C%20Berlin'],
    ['выставка', '?filterValue=%D0%B2%D1%8B%D1%81%D1%82%D0%B0%D0%B2%D0%BA%D0%B0'],
  ])('the search text %j whole', async (filterValue, search) => {
    const { crm, sent } = clientOf(() => json(success([], {})));
    await crm.setFilteredCasesAccess({ query: { filterValue }, body: { isPrivate: false } });
    expect(sent[0]!.url.search).toBe(search);
  });

  test('dates in the query in the form with dashes', async () => {
    const { crm, sent } = clientOf(() => json(success([], {})));
    await crm.listContacts({ query: { fromDate: new Date('2008-04-10T06:30:00.120Z'), toDate: '2008-04-11' } });
    expect(sent[0]!.url.search).toBe('?fromDate=2008-04-10T06-30-00.120Z&toDate=2008-04-11');
  });

  test.each([
    ['анна вебер', '/api/2.0/people/%D0%B0%D0%BD%D0%BD%D0%B0%20%D0%B2%D0%B5%D0%B1%D0%B5%D1%80'],
    ['a&b=c;d%2e', '/api/2.0/people/a%26b%3Dc%3Bd%252e'],
  ])('the path parameter %j encoded', async (username, path) => {
    const { crm, sent } = clientOf(() => json(success({ id: ANNA })));
    await crm.getUser({ path: { username } });
    expect(sent[0]!.url.pathname).toBe(path);
  });

  test.each(['..', '.', '@self', 'Filter', 'email', 'search', 'a/b', '../portal', 'a\\b', 'a?b', 'a#b', 'a\nb', '', 'anna.json'])('no path parameter %j', async (username) => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    expect(await rejection(crm.getUser({ path: { username } }))).toMatchObject({ code: 'invalid_input' });
    expect(sent).toEqual([]);
  });

  test('members that are undefined not at all', async () => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    const untyped = crm.setCaseAccess as (input: unknown) => Promise<unknown>;
    await untyped({ path: { caseid: 1 }, query: undefined, body: { isPrivate: false, accessList: undefined } });
    expect(sent[0]).toMatchObject({ body: '{"isPrivate":false}' });
  });

  test('dates through the bare client in the form with dashes too', async () => {
    const { crm, sent } = clientOf(() => json(success([], {})));
    await crm.http.PUT('/api/2.0/crm/contact/filter/access', { body: { isPrivate: true, fromDate: new Date('2008-04-10T06:30:00.120Z') } });
    expect(sent[0]!.body).toBe('{"isPrivate":true,"fromDate":"2008-04-10T06-30-00.120Z"}');
  });
});

describe('what a call returns', () => {
  const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  test.each([
    ['a whole list', { count: 3, status: 0, statusCode: 200, response: [one, two, three] }, { count: 3, startIndex: 0, total: undefined }],
    ['the first page', { count: 2, nextIndex: 3, total: 10, status: 0, statusCode: 200, response: [one, two] }, { count: 2, startIndex: 0, total: 10 }],
    ['a page in the middle', { count: 1, startIndex: 1, nextIndex: 3, total: 3, status: 0, statusCode: 200, response: [two] }, { count: 1, startIndex: 1, total: 3 }],
    ['the last page', { count: 1, startIndex: 9, total: 10, status: 0, statusCode: 200, response: [one] }, { count: 1, startIndex: 9, total: 10 }],
    ['a page cut in memory, without nextIndex', { count: 1, total: 3, status: 0, statusCode: 200, response: [one] }, { count: 1, startIndex: 0, total: 3 }],
    ['an empty list', { status: 0, statusCode: 200, response: [] }, { count: 0, startIndex: 0, total: undefined }],
    ['an empty list with a total', { total: 0, status: 0, statusCode: 200, response: [] }, { count: 0, startIndex: 0, total: 0 }],
    ['a page beyond the end', { startIndex: 20, total: 10, status: 0, statusCode: 200, response: [] }, { count: 0, startIndex: 20, total: 10 }],
  ])('%s without its envelope, and its figures beside it', async (_what, answer, figures) => {
    const { crm } = clientOf(() => json(answer));
    const cases = await crm.listCases();
    expect(cases).toMatchObject(answer.response);
    expect(cases).toHaveLength(answer.response.length);
    expect(figuresOf(cases)).toEqual(figures);
  });

  test('figures that are no numbers are not taken for any', async () => {
    const { crm } = clientOf(() => json({ count: '3', startIndex: null, total: '9', status: 0, statusCode: 200, response: [] }));
    expect(figuresOf(await crm.listCases())).toEqual({ count: 0, startIndex: 0, total: undefined });
  });

  test('a single record, whose count is 1', async () => {
    const { crm } = clientOf(() => json(success({ id: 1 })));
    const record = await crm.getCase({ path: { caseid: 1 } });
    expect(record).toMatchObject({ id: 1 });
    expect(figuresOf(record)).toEqual({ count: 1, startIndex: 0, total: undefined });
  });

  test('a list that is always written and did not come is empty, unless it was not asked for', async () => {
    const { crm } = clientOf(() => json(success({ id: 1, isPrivate: false })));
    expect(await crm.getCase({ path: { caseid: 1 } })).toEqual({ id: 1, isPrivate: false, members: [], customFields: [] });
    expect(await crm.getCase({ path: { caseid: 1 }, query: { fields: ['id', 'isPrivate, CustomFields'] } })).toEqual({ id: 1, isPrivate: false, customFields: [] });
    expect(await crm.getOpportunity({ path: { opportunityid: 1 } })).toMatchObject({ accessList: [] });
  });

  test('figures of something else are refused', () => {
    expect(() => figuresOf([])).toThrow(new TypeError('figuresOf takes what a method of a client returned, itself and not a copy of it.'));
  });

  test('escaped slashes, Cyrillic and emoji as the server writes them', async () => {
    const { crm } = clientOf(() => json('{"count":1,"status":0,"statusCode":200,"response":{"title":"A\\/B \\u0414\\ud83d\\ude00 Иван"}}'));
    expect(await crm.getCase({ path: { caseid: 1 } })).toMatchObject({ title: 'A/B Д😀 Иван' });
  });
});

describe('answers with an error status', () => {
  const envelope = (statusCode: number, error: object = { message: 'Отказано', hresult: -2146233078, data: {} }): object => ({ status: 1, statusCode, error });

  test.each([
    [400, 'bad_request', 'BadRequestError'],
    [402, 'payment_required', 'PaymentRequiredError'],
    [403, 'forbidden', 'ForbiddenError'],
    [404, 'not_found', 'NotFoundError'],
    [500, 'server', 'ServerError'],
    [502, 'server', 'ServerError'],
    [503, 'unavailable', 'UnavailableError'],
    [429, 'rate_limited', 'RateLimitedError'],
  ])('%i is %s', async (status, code, name) => {
    const { crm } = clientOf(() => json(envelope(status), status), { retry: false });
    const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
    expect(error).toMatchObject({ status, code, name, operationId: 'getCase', serverMessage: 'Отказано', hresult: -2146233078, attempts: 1 });
    expect(error.message).toMatch(new RegExp(`^getCase: ${status}, .+: Отказано$`));
  });

  test('the HTTP status decides, not the one in the envelope', async () => {
    const { crm } = clientOf(() => json(envelope(500), 403));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'forbidden', status: 403 });
  });

  test('401 is bare text', async () => {
    const { crm } = clientOf(() => new Response('Unauthorized', { status: 401, headers: { 'Content-Type': 'text/html' } }));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'unauthorized', status: 401, serverMessage: undefined });
  });

  test.each([304, 405, 413, 418])('%i, which nobody documents, is a protocol error', async (status) => {
    const { crm } = clientOf(() => new Response(status === 304 ? null : 'Sorry', { status }));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'protocol', status, message: expect.stringMatching(`^getCase: ${status}, a status that the document does not list`) });
  });

  // An answer with the envelope and one without are told equally clearly.
  test.each([
    [400, '', 'getCase: 400, the server could not read a value of the request'],
    [401, 'Unauthorized', 'getCase: 401, the portal did not accept the token, or got none; the answer begins: "Unauthorized"'],
    [402, '', 'getCase: 402, the portal is not active or not paid'],
    [403, '', 'getCase: 403, the portal does not let this address in'],
    [403, '<html><title>Blocked</title>by the firewall', 'getCase: 403, the user of the token may not do this; the answer begins: "Blocked by the firewall"'],
    [404, '', 'getCase: 404, the portal is unknown, removed or suspended'],
    [404, '<!DOCTYPE html><html><head><style>p { color: red }</style></head><body><h1>Not&nbsp;found</h1>', 'getCase: 404, the portal knows no such address, so perhaps the CRM is not part of it, or portal is not its origin; the answer begins: "Not&nbsp;found"'],
    [429, 'Slow down', 'getCase: 429, there were too many requests in too short a time; the answer begins: "Slow down"'],
    [500, '<html>Server Error</html>', 'getCase: 500, the server failed; the answer begins: "Server Error"'],
    [502, '<html><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></html>', 'getCase: 502, which came from something in front of the portal, such as a proxy; the answer begins: "502 Bad Gateway nginx"'],
    [503, '', 'getCase: 503, the portal is being moved, restored or encrypted'],
    [504, 'upstream timed out', 'getCase: 504, which came from something in front of the portal, such as a proxy; the answer begins: "upstream timed out"'],
  ])('%i with the body %j', async (status, body, message) => {
    const { crm } = clientOf(() => new Response(body === '' ? null : body, { status, headers: { 'Content-Type': 'text/html', ...(body === '' && { 'Content-Length': '0' }) } }), { retry: false });
    const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
    expect(error.message).toBe(message);
    expect(error).toMatchObject({ status, attempts: 1 });
  });

  test('a page in an old encoding is quoted readably', async () => {
    const page = Buffer.from([0xd8, 0xeb, 0xfe, 0xe7]); // in windows-1251
    const { crm } = clientOf(() => new Response(page, { status: 403, headers: { 'Content-Type': 'text/html; charset=windows-1251' } }));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ excerpt: '"Шлюз"' });
  });

  test.each(['<!DOCTYPE html><title>404</title>', '{"status":1', '"text"', 'null', '[]', '{"error":null}', '{"error":{"message":5,"hresult":"x"}}'])('404 with the body %s', async (body) => {
    const { crm } = clientOf(() => new Response(body, { status: 404 }));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'not_found', serverMessage: undefined, hresult: undefined });
  });

  test('a refused sign-in says so', async () => {
    const { crm } = clientOf(() => json(envelope(500, { message: 'User authentication failed', hresult: -2146233087, data: {} }), 500));
    const error = await rejection(crm.authenticate({ body: { userName: 'anna', password: 'a password' } }));
    expect(error).toMatchObject({ code: 'sign_in', name: 'SignInError', status: 500 });
    expect(error.message).toBe('authenticate: 500, the portal refused the sign-in, or failed: User authentication failed');
  });
});

describe('answers that are none', () => {
  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed, and where it leads is told without its secrets', async (status) => {
    const { crm, sent } = clientOf(() => new Response(null, { status, headers: { Location: 'https://sso.acme.test/login?ticket=secret' } }));
    const error = await rejection(crm.setCaseAccess({ path: { caseid: 1 }, body: { isPrivate: false } }));
    expect(error).toMatchObject({ code: 'protocol', status, message: 'setCaseAccess: the portal redirects to https://sso.acme.test; a redirect is not followed, so give its origin as portal' });
    expect(sent).toHaveLength(1);
  });

  const page = { headers: { 'Content-Type': 'text/html' } };
  const NOT = 'is not the envelope of this API';
  const HINT = 'so perhaps a proxy or a sign-in page answered, or portal is not its origin';
  test.each([
    ['a sign-in page', () => new Response('<html><title>Sign in</title><input name="token" value="abc">', page), `getCase: the answer (200, text/html) ${NOT}, ${HINT}; the answer begins: "Sign in"`],
    ['an envelope that is labelled as a page', () => new Response('{"status":0,"response":{"id":1}}', page), `getCase: the answer (200, text/html) ${NOT}, ${HINT}; the answer begins: "{"status":0,"response":{"id":1}}"`],
    ['XML, which nobody asked for', () => new Response('<result/>', { headers: { 'Content-Type': 'text/xml' } }), `getCase: the answer (200, text/xml) ${NOT}, but XML, which a client with format: xml() reads; the answer begins: "<result/>"`],
    ['half an envelope', () => json('{"count":1,"status":0,"resp'), /^getCase: the answer \(200, application\/json\) is not the envelope .+, and cannot be read \(.+\); the answer begins: "{"count":1,"status":0,"resp"$/],
    ['nothing', () => new Response(null, { status: 200, headers: { 'Content-Length': '0' } }), 'getCase: the answer 200 is empty'],
    ['blanks', () => json(' \n '), 'getCase: the answer 200 is empty'],
    ['no content', () => new Response(null, { status: 204 }), 'getCase: the answer 204 is empty'],
    ['an error under status 200', () => json({ status: 1, statusCode: 500, error: { message: 'Sorry' } }), 'getCase: the answer 200 holds an error: Sorry'],
    ['an error under status 200, with a result', () => json({ status: 1, statusCode: 500, error: {}, response: { id: 1 } }), 'getCase: the answer 200 holds an error'],
    ['no result', () => json({ status: 0, statusCode: 200 }), 'getCase: the answer 200 is not what the document gives for this operation: response must be an object'],
    ['an empty result', () => json(success({})), 'getCase: the answer 200 is not what the document gives for this operation: response holds nothing'],
    ['a list where one record is due', () => json(success([{ id: 1 }])), 'getCase: the answer 200 is not what the document gives for this operation: response must be an object'],
    ['a text where a number is due', () => json(success({ id: '1' })), 'getCase: the answer 200 is not what the document gives for this operation: response.id must be a whole number'],
    ['null where a list is due', () => json(success({ accessList: null })), 'getCase: the answer 200 is not what the document gives for this operation: response.accessList must not be null'],
    ['a number deep inside', () => json(success({ id: 1, accessList: [{ id: ANNA }, { id: ANNA, displayName: 7 }] })), 'getCase: the answer 200 is not what the document gives for this operation: response.accessList[1].displayName must be a string'],
    ['another JSON', () => json([1, 2]), `getCase: the answer (200, application/json) ${NOT}, ${HINT}; the answer begins: "[1,2]"`],
    ['null', () => json('null'), `getCase: the answer (200, application/json) ${NOT}, ${HINT}; the answer begins: "null"`],
    ['a result without a status', () => json({ response: { id: 1 } }), `getCase: the answer (200, application/json) ${NOT}, ${HINT}; the answer begins: "{"response":{"id":1}}"`],
    ['a result with another status', () => json({ status: 2, response: { id: 1 } }), `getCase: the answer (200, application/json) ${NOT}, ${HINT}; the answer begins: "{"status":2,"response":{"id":1}}"`],
    ['what is not UTF-8', () => new Response(Buffer.from([0x7b, 0x22, 0xff, 0x22]), { headers: { 'Content-Type': 'application/json' } }), /^getCase: the answer \(200, application\/json\) is not the envelope .+: it is not UTF-8; the answer begins: /],
  ])('%s is a protocol error', async (_what, answer, message) => {
    const { crm } = clientOf(answer);
    const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
    expect(error).toMatchObject({ code: 'protocol', name: 'ProtocolError', operationId: 'getCase', status: answer().status, attempts: 1 });
    expect(error.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test.each([undefined, 'application/json', 'Application/JSON; charset=UTF-8'])('an envelope labelled %s is read', async (label) => {
    const bytes = new TextEncoder().encode(JSON.stringify(success({ id: 1 })));
    const { crm } = clientOf(() => new Response(bytes, { headers: label === undefined ? {} : { 'Content-Type': label } }));
    expect(await crm.getCase({ path: { caseid: 1 } })).toMatchObject({ id: 1 });
  });

  test('with fields there may be nothing left of a record', async () => {
    const { crm } = clientOf(() => json(success({})));
    expect(await crm.getCase({ path: { caseid: 1 }, query: { fields: ['id'] } })).toEqual({});
  });

  test('an empty object where a list is due, as the server answers when its search fails', async () => {
    const { crm } = clientOf(() => json({ status: 0, statusCode: 200, response: {} }));
    expect(await rejection(crm.searchUsers({ query: { query: 'anna' } }))).toMatchObject({ code: 'protocol', operationId: 'searchUsers' });
  });

  test('a connection that breaks is a connection error with its cause', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
    const { crm, sent } = clientOf(() => Promise.reject(cause), { retry: false });
    const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
    expect(sent).toHaveLength(1);
    expect(error).toMatchObject({ code: 'connection', cause });
    expect(error.message).toBe('getCase: no answer came from the portal (fetch failed: connect ECONNREFUSED 127.0.0.1:1)');
  });

  test('of several failures the first is told, as when a name has two addresses', async () => {
    const { crm } = clientOf(() => Promise.reject(new TypeError('fetch failed', { cause: new AggregateError([new Error('connect ECONNREFUSED ::1:80'), new Error('connect ECONNREFUSED 127.0.0.1:80')]) })), { retry: false });
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ message: 'getCase: no answer came from the portal (fetch failed: AggregateError: connect ECONNREFUSED ::1:80)' });
  });

  test('a body that is not made of bytes is a connection error', async () => {
    const texts = new ReadableStream({ pull: (controller) => controller.enqueue('{"status":0') });
    const { crm } = clientOf(() => Object.defineProperty(new Response(), 'body', { value: texts }), { retry: false, maxResponseBytes: 100 });
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'connection', message: 'getCase: the answer of the portal broke off (the body gives something else than bytes)' });
  });

  test('a body that breaks off is a connection error', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"status":0,'));
        controller.error(new TypeError('terminated'));
      },
    });
    const { crm } = clientOf(() => new Response(broken), { retry: false });
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'connection', message: 'getCase: the answer of the portal broke off (terminated)' });
  });
});

describe('what the bare client was given', () => {
  test('a middleware that fails is an error of ours, too', async () => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    const cause = new Error('broken');
    crm.http.use({ onRequest: () => { throw cause; } });
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'invalid_input', operationId: 'getCase', cause, message: 'getCase: the request cannot be made (broken)' });
    expect(sent).toEqual([]);
    const { crm: other } = clientOf(() => json(success({ id: 1 })));
    other.http.use({ onResponse: () => { throw new Error(`broken with ${TOKEN}`); } });
    expect(await rejection(other.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'connection', operationId: 'getCase', attempts: 1, message: 'getCase: the request failed (broken with ***)' });
  });

  test('a middleware sees and changes what a method sends and gets', async () => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    crm.http.use({ onRequest: ({ request }) => void request.headers.set('X-Trace', '7'), onResponse: () => json(success({ id: 2 })) });
    expect(await crm.getCase({ path: { caseid: 1 } })).toMatchObject({ id: 2 });
    expect(sent[0]!.headers.get('X-Trace')).toBe('7');
  });
});

test.each<[string, () => Promise<unknown>]>([
  ['a getter of the input', () => clientOf(() => json('')).crm.getCase({ get path(): never { throw Object.create(null) as Error; } })],
  ['a getter of the options', () => clientOf(() => json('')).crm.getCase({ path: { caseid: 1 } }, { get signal(): never { throw new Error('broken'); } })],
  ['half a character in a query', () => clientOf(() => json('')).crm.listCases({ query: { filterValue: '\ud83d' } })],
])('%s is told as an error of ours', async (_what, call) => {
  expect(await rejection(call())).toMatchObject({ code: 'invalid_input' });
});

test('half a character in a password, in an answer that fails', async () => {
  const { crm } = clientOf(() => new Response('oops', { status: 500 }));
  expect(await rejection(crm.authenticate({ body: { userName: 'anna', password: 'x\ud83d' } }))).toMatchObject({ code: 'sign_in' });
});

test.each([
  ['a message that is no text', Object.assign(new Error(), { message: Symbol('x') }), '(Symbol(x))'],
  ['no list of errors', Object.assign(new AggregateError([], 'all of them'), { errors: undefined }), '(all of them)'],
  ['a cause that throws', Object.defineProperty(new Error('broken'), 'cause', { get: () => { throw new Error('no'); } }), '(broken)'],
  ['nothing', undefined, 'no answer came from the portal'],
  ['what cannot be a text', Object.create(null) as unknown, '(something that cannot be shown)'],
])('a fetch that fails with %s is tried again, and told', async (_what, thrown, told) => {
  const { crm, sent } = clientOf(() => Promise.reject(thrown as Error), { retry: { baseDelayMs: 0, maxAttempts: 2 } });
  const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
  expect(error).toMatchObject({ code: 'connection', attempts: 2, message: expect.stringContaining(told) });
  expect(sent).toHaveLength(2);
  expect((await import('node:util')).inspect(error)).toContain('ConnectionError');
});

test.each(['OK', 'Хорошо', ''])('the reason phrase %j does not matter', async (statusText) => {
  const { crm } = clientOf(() => Object.defineProperty(json(success({ id: 1 })), 'statusText', { value: statusText }));
  expect(await crm.getCase({ path: { caseid: 1 } })).toMatchObject({ id: 1 });
});

test('a body where none may be does not matter', async () => {
  const { crm } = clientOf(() => Object.defineProperty(new Response('x'), 'status', { value: 204 }));
  expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'protocol', status: 204, message: 'getCase: the answer 204 is empty' });
});

test('a change that is refused when it is sent again may have been made', async () => {
  let answers = 0;
  const { crm } = clientOf(() => (++answers === 1 ? new Response(null, { status: 504 }) : json({ status: 1, statusCode: 404, error: { message: 'Not found', hresult: 1 } }, 404)), { retry: { baseDelayMs: 0 } });
  const change = { path: { contactid: 5 }, body: { isShared: false, managerList: [ANNA] } } as const;
  expect((await rejection(crm.setContactAccess(change))).message).toBe('setContactAccess: 404, there is no such record, or none that the user of the token may see, perhaps since an earlier attempt took it away, after 2 attempts: Not found');
  const { crm: slow } = clientOf(() => (++answers === 1 ? new Response(null, { status: 429 }) : json({ status: 1, statusCode: 404, error: { message: 'Not found', hresult: 1 } }, 404)), { retry: { baseDelayMs: 0 } });
  answers = 0;
  expect((await rejection(slow.setContactAccess(change))).message).toBe('setContactAccess: 404, there is no such record, or none that the user of the token may see, after 2 attempts: Not found');
  answers = 0;
  expect((await rejection(crm.getContact({ path: { contactid: 5 } }))).message).toBe('getContact: 404, there is no such record, or none that the user of the token may see, after 2 attempts: Not found');
});

test.each([new URLSearchParams('isPrivate=true'), [ANNA], 'isPrivate=true', null])('the bare client sends no body that the server would not read: %s', async (body) => {
  const { crm, sent } = clientOf(() => json(success({ id: 1 })));
  const put = crm.http.PUT as (path: string, init: object) => Promise<unknown>;
  expect(await rejection(put('/api/2.0/crm/case/{caseid}/access', { params: { path: { caseid: 1 } }, body }))).toMatchObject({ code: 'invalid_input', message: 'request: the body must be a plain object.' });
  expect(sent).toEqual([]);
});

test('an error that is nested deeper than JSON.stringify goes', async () => {
  const { crm } = clientOf(() => json(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 500));
  expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({ code: 'server', status: 500 });
});

test.each(['a\u007fb', 'a\ud800'])('the path parameter %j is refused for its method', async (username) => {
  const { crm, sent } = clientOf(() => json(success({ id: 'x' })));
  expect(await rejection(crm.getUser({ path: { username } }))).toMatchObject({ code: 'invalid_input', operationId: 'getUser' });
  expect(sent).toEqual([]);
});

describe('input from untyped code', () => {
  const refusals: [id: 'setCaseAccess' | 'getCase' | 'setFilteredContactsAccess', input: unknown, message: string][] = [
    ['setCaseAccess', undefined, 'setCaseAccess: path is missing.'],
    ['setCaseAccess', { path: {}, body: { isPrivate: false } }, 'setCaseAccess: path.caseid is missing.'],
    ['setCaseAccess', { path: { caseid: '../1' }, body: { isPrivate: false } }, 'setCaseAccess: path.caseid must be a whole number, not a string.'],
    ['setCaseAccess', { path: { caseid: 1 } }, 'setCaseAccess: body is missing.'],
    ['setCaseAccess', { path: { caseid: 1 }, body: { isPrivate: true, accessList: [] } }, 'setCaseAccess: body.accessList must hold at least 1 entry, since without users the server would make the record public.'],
    ['setCaseAccess', { path: { caseid: 1 }, body: { isPrivate: true } }, 'setCaseAccess: body.accessList is missing, since without users the server would make the record public.'],
    ['setCaseAccess', { path: { caseid: 1 }, body: { isPrivate: false, isprivate: true } }, 'setCaseAccess: body.isprivate is not known here; known are isPrivate, accessList.'],
    ['setCaseAccess', { path: { caseid: 1 }, body: { isPrivate: true, accessList: [ANNA, 'anna'] } }, `setCaseAccess: body.accessList[1] must look like ${ANNA}.`],
    ['setCaseAccess', { path: { caseid: 1 }, body: { isPrivate: true, accessList: [{ id: ANNA }] } }, 'setCaseAccess: body.accessList[0] must be a text, not an object.'],
    ['setCaseAccess', { path: { caseid: 1 }, body: { isPrivate: true, accessList: null } }, 'setCaseAccess: body.accessList must be a list, not null.'],
    ['setCaseAccess', { path: { caseid: 1 }, body: JSON.parse('{"isPrivate":false,"__proto__":1}') }, 'setCaseAccess: body.__proto__ is not known here; known are isPrivate, accessList.'],
    ['getCase', { path: { caseid: 0 } }, 'getCase: path.caseid must be 1 or more.'],
    ['getCase', { path: { caseid: Number.NaN } }, 'getCase: path.caseid must be a whole number, not NaN.'],
    ['getCase', { path: { caseid: 1 }, query: { field: ['id'] } }, 'getCase: query.field is not known here; known is fields.'],
    ['getCase', { path: { caseid: 1 }, query: { fields: ['id', ''] } }, 'getCase: query.fields[1] must not be empty.'],
    ['getCase', { path: { caseid: 1 }, query: { fields: ['title'] } }, 'getCase: query.fields must hold id, since a request without it can take the ids away from the answers to all callers.'],
    ['setFilteredContactsAccess', { body: { isPrivate: true, contactListView: 9 } }, 'setFilteredContactsAccess: body.contactListView must be one of 0, 1, 2, 3.'],
    ['setFilteredContactsAccess', { body: { isPrivate: true, contactListView: true } }, 'setFilteredContactsAccess: body.contactListView must be a whole number, not a boolean; or must be a text, not a boolean.'],
    ['getCase', { path: { caseid: 1 }, boddy: {} }, 'getCase: boddy is not known here; known are path, query.'],
    ['setFilteredContactsAccess', { body: { isPrivate: true, contactListView: 'Persons' } }, 'setFilteredContactsAccess: body.contactListView must look like All, Company, Person, WithOpportunity.'],
    ['setFilteredContactsAccess', { body: { isPrivate: true, fromDate: '10.04.2008' } }, 'setFilteredContactsAccess: body.fromDate must look like 2008-04-10T06-30-00.000Z, since the server reads no other form, and after colons no decimals that end in 0; hand over a Date to be safe.'],
    ['setFilteredContactsAccess', { body: { isPrivate: true, fromDate: new Date(Number.NaN) } }, 'setFilteredContactsAccess: the input cannot be read: A date must be valid and of the years 1 to 9999.'],
  ];

  test.each(refusals)('%s(%j) is refused before it is sent', async (id, input, message) => {
    const { crm, sent } = clientOf(() => json(success({})));
    const error = await rejection((crm[id] as (input: unknown) => Promise<unknown>)(input));
    expect(error.message).toBe(message);
    expect(error.code).toBe('invalid_input');
    expect(sent).toEqual([]);
  });

  test('a date that cannot be written is the cause', async () => {
    const { crm } = clientOf(() => json(success([])));
    const error = await rejection(crm.listContacts({ query: { fromDate: new Date(Number.NaN) } }));
    expect(error.cause).toBeInstanceOf(RangeError);
  });

  test('input that refers to itself is refused', async () => {
    const body: Record<string, unknown> = { isPrivate: false };
    body['tags'] = [body];
    const { crm } = clientOf(() => json(success({})));
    expect(await rejection((crm.setFilteredCasesAccess as (input: unknown) => Promise<unknown>)({ body }))).toMatchObject({ code: 'invalid_input' });
  });
});

describe('options', () => {
  test.each([
    ['acme.onlyoffice.com', 'portal is not a complete address: give its origin, such as https://acme.onlyoffice.com.'],
    ['', 'portal is not a complete address: give its origin, such as https://acme.onlyoffice.com.'],
    [undefined, 'portal is not a complete address: give its origin, such as https://acme.onlyoffice.com.'],
    ['ftp://acme.onlyoffice.com', 'portal must start with https:// or http://: give its origin, such as https://acme.onlyoffice.com.'],
    ['https://anna:secret@acme.onlyoffice.com', 'portal must not hold a user name or a password: give its origin, such as https://acme.onlyoffice.com.'],
    ['https://anna@acme.onlyoffice.com', 'portal must not hold a user name or a password: give its origin, such as https://acme.onlyoffice.com.'],
    ['https://:secret@acme.onlyoffice.com', 'portal must not hold a user name or a password: give its origin, such as https://acme.onlyoffice.com.'],
    ['https://acme.onlyoffice.com/#start', 'portal must not go on after the host, as / does: give its origin, such as https://acme.onlyoffice.com. The paths of the API are added to it.'],
    ['https://acme.onlyoffice.com/api/2.0', 'portal must not go on after the host, as /api/2.0 does: give its origin, such as https://acme.onlyoffice.com. The paths of the API are added to it.'],
    ['https://acme.onlyoffice.com/?asc_auth_key=secret', 'portal must not go on after the host, as /?… does: give its origin, such as https://acme.onlyoffice.com. The paths of the API are added to it.'],
  ])('the portal %j is refused', (portal, message) => {
    expect(() => createCrmClient({ portal: portal as string })).toThrow(new TypeError(message));
  });

  test.each(['', 'a b', 'secret\n', 'секрет', 5])('the token %j is refused, and not shown', (token) => {
    let message = '';
    try {
      createCrmClient({ portal: PORTAL, token: token as string });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toBe('token must be the text that authenticate gave, without the word Bearer: visible ASCII characters, no blanks and no line breaks.');
  });

  test('a fetch that is no function is refused', () => {
    expect(() => createCrmClient({ portal: PORTAL, fetch: 'fetch' as unknown as typeof fetch })).toThrow(new TypeError('fetch must be a function, such as globalThis.fetch.'));
  });

  test('a header that cannot be sent is refused, and not shown', () => {
    expect(() => createCrmClient({ portal: PORTAL, headers: { 'X-Key': 'secret\nx' } })).toThrow(new TypeError('headers hold a name or a value that cannot be sent, such as one with a line break.'));
  });

  test('an unknown option is refused', () => {
    expect(() => createCrmClient({ portal: PORTAL, tokn: TOKEN } as unknown as { portal: string })).toThrow(new TypeError('tokn is no option of createCrmClient; known are portal, token, credentials, allowInsecure, fetch, headers, format, timeoutMs, retry, rateLimit, maxResponseBytes, onRequest, onResponse, onRetry, logger, logLevel.'));
  });

  test.each(['Authorization', 'content-type', 'Cookie'])('the header %s is refused', (name) => {
    expect(() => createCrmClient({ portal: PORTAL, headers: { [name]: 'x' } })).toThrow(TypeError);
  });
});

test('the token is in no error and not in the client', async () => {
  const answers = [
    () => json({ status: 1, statusCode: 403, error: { message: 'x', hresult: 1, data: {} } }, 403),
    () => new Response('<html>'),
    () => Promise.reject(new Error('broken')),
    () => new Response('Unauthorized', { status: 401 }),
  ];
  const shown: string[] = [];
  const { inspect } = await import('node:util');
  for (const answer of answers) {
    const { crm } = clientOf(answer, { retry: false });
    const error = await rejection(crm.getCase({ path: { caseid: 1 } }));
    shown.push(inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error.stack), JSON.stringify(crm), inspect(crm, { depth: 9, showHidden: true }));
  }
  expect(shown.filter((text) => text.includes(TOKEN))).toEqual([]);
});

test('a client cannot be changed', () => {
  expect(Object.isFrozen(clientOf(() => json({})).crm)).toBe(true);
});

test('globalThis.fetch is looked up when a call is made', async () => {
  const crm = createCrmClient({ portal: PORTAL });
  vi.stubGlobal('fetch', async () => json(success({ id: 5 })));
  expect(await crm.getCase({ path: { caseid: 5 } })).toMatchObject({ id: 5 });
  vi.unstubAllGlobals();
});

test('what the package exports at run time', () => {
  const errors = ['Abort', 'BadRequest', 'Connection', 'Crm', 'Forbidden', 'InvalidInput', 'NotFound', 'PaymentRequired', 'Protocol', 'RateLimited', 'SecondFactor', 'Server', 'SignIn', 'Status', 'Timeout', 'Token', 'Unauthorized', 'Unavailable'].map((name) => `${name}Error`);
  const constants = ['DEFAULT_MAX_RESPONSE_BYTES', 'DEFAULT_TIMEOUT_MS', 'PORTAL_RATE_LIMIT', 'RETRYABLE_STATUSES', 'RETRY_POLICY'];
  const functions = ['collect', 'createCrmClient', 'figuresOf', 'isCrmError', 'nonEmpty', 'paginate', 'portalDate'];
  expect(Object.keys(everything).filter((name) => !(name in enums)).sort()).toEqual([...errors, ...constants, ...functions].sort());
  expect(Object.keys(everything)).toEqual(expect.arrayContaining(Object.keys(enums)));
});

test('enums exist at run time', () => {
  expect(ShareType).toEqual({ None: 0, ReadWrite: 1, Read: 2 });
});
