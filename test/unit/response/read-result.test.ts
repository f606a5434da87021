import { describe, expect, test } from 'vitest';
import { createCrmClient } from '../../../src/index.js';
import { clientOf, json, PORTAL, rejection } from '../../support/fakes.js';
import { failure, page } from '../../support/responses.js';

const path = { caseid: 1 };
const getCase = (answer: () => Response) =>
  clientOf(answer, { retry: false }).crm.getCase({ path });
const messageFor = async (answer: () => Response): Promise<string> =>
  (await rejection(getCase(answer))).message;

describe('a status with an envelope', () => {
  test.each([
    [400, 'bad_request', 'BadRequestError'],
    [402, 'payment_required', 'PaymentRequiredError'],
    [403, 'forbidden', 'ForbiddenError'],
    [404, 'not_found', 'NotFoundError'],
    [429, 'rate_limited', 'RateLimitedError'],
    [500, 'server', 'ServerError'],
    [502, 'server', 'ServerError'],
    [503, 'unavailable', 'UnavailableError'],
  ])('%i is %s', async (status, code, name) => {
    const error = await rejection(getCase(() => failure(status, 'Отказано')));
    const wanted = { status, code, name, operationId: 'getCase', attempts: 1 };
    expect(error).toMatchObject({ ...wanted, serverMessage: 'Отказано', hresult: -2146233088 });
    expect(error.message).toMatch(new RegExp(`^getCase: ${status}, .+: Отказано$`));
  });

  test('is the HTTP status and not the one in the envelope', async () => {
    const error = await rejection(getCase(() => failure(500, 'x', 403)));
    expect(error).toMatchObject({ code: 'forbidden', status: 403 });
  });

  test('500 of a sign-in says that it was refused', async () => {
    const { crm } = clientOf(() => failure(500, 'User authentication failed'));
    const error = await rejection(crm.authenticate({ body: { userName: 'a', password: 'b' } }));
    expect(error).toMatchObject({
      code: 'sign_in',
      name: 'SignInError',
      status: 500,
      message:
        'authenticate: 500, the portal refused the sign-in, or failed: User authentication failed',
    });
  });

  test('404 of a batch of contacts says that those before it are changed', async () => {
    const { crm } = clientOf(() => failure(404, 'Not found'));
    const body = { contactid: [500, 501], isShared: true } as const;
    expect((await rejection(crm.setContactsAccess({ body }))).message).toBe(
      'setContactsAccess: 404, one of the records is unknown or out of reach, and those before it are already changed: Not found',
    );
  });

  test('quotes a long message of the server in one line of 200 characters, and has it whole', async () => {
    const text = `one\ntwo\u202e ${'x'.repeat(20_000)}`;
    const error = await rejection(getCase(() => failure(500, text)));
    expect(error.message).toMatch(/^getCase: 500, the server failed: one two x{192}…$/);
    expect(error.serverMessage).toHaveLength(10_000);
  });
});

// A response with an envelope and one without are told equally clearly.
describe('a status without an envelope', () => {
  const begins = (text: string): string => `; the response begins: "${text}"`;
  test.each([
    [400, '', '400, the server could not read a value of the request'],
    [401, 'Unauthorized', `401, the portal did not accept the token${begins('Unauthorized')}`],
    [402, '', '402, the portal is not active or not paid'],
    [403, '', '403, the portal does not let this network address in'],
    [
      403,
      '<html><title>Blocked</title>',
      `403, the user of the token may not do this${begins('Blocked')}`,
    ],
    [404, '', '404, the portal is unknown, removed or suspended'],
    [
      404,
      '<html><style>p {}</style><h1>Not found</h1>',
      `404, the portal has no such path, or the option portal is not its origin${begins('Not found')}`,
    ],
    [429, 'Slow down', `429, there were too many requests${begins('Slow down')}`],
    [500, '<html>Server Error</html>', `500, the server failed${begins('Server Error')}`],
    [
      502,
      '<html><h1>502 Bad Gateway</h1><hr>nginx',
      `502, which the document does not list, perhaps from a proxy${begins('502 Bad Gateway nginx')}`,
    ],
    [503, '', '503, the portal is being moved, restored or encrypted'],
    [
      504,
      'timed out',
      `504, which the document does not list, perhaps from a proxy${begins('timed out')}`,
    ],
    [418, 'Sorry', `418, which the document does not list${begins('Sorry')}`],
  ])('%i with the body %j', async (status, body, message) => {
    const error = await rejection(getCase(() => page(body, status)));
    expect(error).toMatchObject({ status, attempts: 1, serverMessage: undefined });
    expect(error.message).toBe(`getCase: ${message}`);
  });

  test('401 says when no token was sent', async () => {
    const fetch = async (): Promise<Response> => page('Unauthorized', 401);
    const crm = createCrmClient({ portal: PORTAL, fetch });
    expect((await rejection(crm.getCase({ path }))).message).toBe(
      `getCase: 401, the request had no token and no valid cookie${begins('Unauthorized')}`,
    );
  });

  test.each([304, 405, 413, 418])(
    '%i, which no page documents, is a protocol error',
    async (status) => {
      const answer = () =>
        status === 304 ? new Response(null, { status }) : page('Sorry', status);
      const error = await rejection(getCase(answer));
      expect(error).toMatchObject({ code: 'protocol', status });
    },
  );

  test.each([
    ...['<!DOCTYPE html><title>404</title>', '{"status":1', '"text"', 'null', '[]'],
    ...[
      '{"error":null}',
      '{"error":{"message":5,"hresult":"x"}}',
      '{"status":1,"error":{"message":5}}',
    ],
  ])('404 with the body %s is not found, without a message of the server', async (body) => {
    const error = await rejection(getCase(() => page(body, 404, 'application/json')));
    expect(error).toMatchObject({ code: 'not_found', serverMessage: undefined });
  });

  test('is quoted readably when it is in an old encoding', async () => {
    const bytes = Buffer.from([0xd8, 0xeb, 0xfe, 0xe7]);
    const headers = { 'Content-Type': 'text/html; charset=windows-1251' };
    const error = await rejection(getCase(() => new Response(bytes, { status: 403, headers })));
    expect(error).toMatchObject({ snippet: '"Шлюз"' });
  });

  test('is reported when it is nested deeper than JSON can be parsed', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await rejection(getCase(() => json(deep, 500)))).toMatchObject({ code: 'server' });
    expect(await messageFor(() => json(deep))).toMatch(/is not an envelope/);
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i is not followed, and its target is told',
    async (status) => {
      const headers = { Location: 'https://sso.acme.test/login?ticket=secret#x' };
      const { crm, sent } = clientOf(() => new Response(null, { status, headers }));
      const call = crm.setCaseAccess({ path, body: { isPrivate: false } });
      expect(await rejection(call)).toMatchObject({
        code: 'protocol',
        status,
        message:
          'setCaseAccess: the portal redirects to https://sso.acme.test/login; redirects are not followed, so give the right origin as portal',
      });
      expect(sent).toHaveLength(1);
    },
  );

  test.each([
    ['/elsewhere', ' to https://acme.onlyoffice.com/elsewhere'],
    [
      'http://acme.onlyoffice.com/api/2.0/crm/case/1',
      ' to http://acme.onlyoffice.com/api/2.0/crm/case/1',
    ],
    ['http://[', ''],
    ['', ''],
  ])('to %j is told', async (Location, target) => {
    const message = await messageFor(
      () => new Response(null, { status: 302, headers: { Location } }),
    );
    expect(message).toBe(
      `getCase: the portal redirects${target}; redirects are not followed, so give the right origin as portal`,
    );
  });

  test('whose status a browser hides is known too', async () => {
    const hidden = () =>
      Object.defineProperties(new Response(), {
        type: { value: 'opaqueredirect' },
        status: { value: 0 },
        ok: { value: false },
      });
    expect(await messageFor(hidden)).toMatch(/^getCase: the portal redirects; /);
  });
});
