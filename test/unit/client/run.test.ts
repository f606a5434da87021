import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createCrmClient } from '../../../src/index.js';
import { clientOf, json, PORTAL, rejection, success, TOKEN } from '../../support/fakes.js';
import { bodyOf, failure, page } from '../../support/responses.js';

const path = { caseid: 1 };

describe('a connection that fails', () => {
  test('is a connection error with its cause, whose message it quotes', async () => {
    const reason = new Error('connect ECONNREFUSED 127.0.0.1:1');
    const cause = new TypeError('fetch failed', { cause: reason });
    const { crm, sent } = clientOf(() => Promise.reject(cause), { retry: false });
    const error = await rejection(crm.getCase({ path }));
    expect(error).toMatchObject({
      code: 'connection',
      attempts: 1,
      message:
        'getCase: no response came from the portal (fetch failed: connect ECONNREFUSED 127.0.0.1:1)',
    });
    expect(error.cause).toBe(cause);
    expect(sent).toHaveLength(1);
  });

  test('quotes the first of several failures, as when a name has two addresses', async () => {
    const both = [new Error('connect ECONNREFUSED ::1:80'), new Error('connect EHOSTUNREACH')];
    const cause = new TypeError('fetch failed', { cause: new AggregateError(both) });
    const { crm } = clientOf(() => Promise.reject(cause), { retry: false });
    expect((await rejection(crm.getCase({ path }))).message).toBe(
      'getCase: no response came from the portal (fetch failed: AggregateError: connect ECONNREFUSED ::1:80)',
    );
  });

  test('says so when it broke within the response', async () => {
    const { crm } = clientOf(() => new Response(bodyOf(['{"status":0,'], 'broken')), {
      retry: false,
    });
    expect(await rejection(crm.getCase({ path }))).toMatchObject({
      code: 'connection',
      message: 'getCase: the response of the portal broke off (terminated)',
    });
  });

  test('says so when the body does not consist of bytes', async () => {
    const body = bodyOf([7]);
    const response = () => Object.defineProperty(new Response(), 'body', { value: body });
    const { crm } = clientOf(response, { retry: false });
    expect((await rejection(crm.getCase({ path }))).message).toBe(
      'getCase: the response of the portal broke off (the body does not consist of bytes)',
    );
  });

  test.each<[string, unknown, string]>([
    [
      'a message that is no string',
      Object.assign(new Error(), { message: Symbol('x') }),
      'Symbol(x)',
    ],
    [
      'no list of errors',
      Object.assign(new AggregateError([], 'all'), { errors: undefined }),
      'all',
    ],
    [
      'a cause that throws',
      Object.defineProperty(new Error('broken'), 'cause', {
        get: () => {
          throw new Error('no');
        },
      }),
      'broken',
    ],
    ['nothing', undefined, 'no response came from the portal'],
    ['what cannot be a string', Object.create(null), 'something that cannot be shown'],
  ])('is retried and reported when fetch rejects with %s', async (_what, thrown, told) => {
    const { crm, sent } = clientOf(() => Promise.reject(thrown as Error), {
      retry: { baseDelayMs: 0, maxAttempts: 2 },
    });
    const error = await rejection(crm.getCase({ path }));
    expect(error).toMatchObject({ code: 'connection', attempts: 2 });
    expect(error.message).toContain(told);
    expect(sent).toHaveLength(2);
    expect(String(error)).toMatch(/^ConnectionError: getCase: no response came/);
  });
});

test('shows the cause when an error is printed', async () => {
  const cause = new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
  const { crm } = clientOf(() => Promise.reject(cause), { retry: false });
  const shown = inspect(await rejection(crm.getCase({ path })));
  expect(shown).toMatch(/^ConnectionError: getCase: no response came from the portal/);
  expect(shown).toMatch(
    /\[cause\]: TypeError: fetch failed[\s\S]*\[cause\]: Error: read ECONNRESET/,
  );
});

test('reports a fetch that returns something else than a Response', async () => {
  const { crm } = clientOf(() => ({ ok: true }) as Response);
  expect((await rejection(crm.getCase({ path }))).message).toBe(
    'getCase: the request failed: the function given as fetch returned no Response',
  );
});

test('passes on no error that only carries the symbol of this package', async () => {
  const impostor = Object.assign(new Error('I am not'), {
    [Symbol.for('onlyoffice-crm.error')]: true,
    code: 'not_found',
  });
  const { crm } = clientOf(() => Promise.reject(impostor), { retry: false });
  const error = await rejection(crm.getCase({ path }));
  expect(error).toMatchObject({ code: 'connection', cause: impostor });
  const { crm: other } = clientOf(() => json(success({ id: 1 })), {
    token: () => Promise.reject(impostor),
  });
  expect(await rejection(other.getCase({ path }))).toMatchObject({
    code: 'token',
    cause: impostor,
  });
});

describe('known secrets', () => {
  test('that a portal echoes are in no error', async () => {
    const PASSWORD = 'correct horse & "battery"';
    const echo = async (request: Request): Promise<Response> => {
      const body = await request.text();
      const { password = '' } = body === '' ? {} : (JSON.parse(body) as { password?: string });
      const token = request.headers.get('Authorization');
      const text = `${request.url}\nAuthorization: ${token}\n${body} ${encodeURIComponent(password)} ${password}`;
      const kind = Number(request.headers.get('X-Kind'));
      if (kind === 0) return page(text, 500);
      if (kind === 1) return page(text);
      if (kind === 2) return failure(403, text);
      if (kind === 3) return json({ status: 1, error: { message: text } });
      return json(`{"token":"${token} ${password}",`);
    };
    const body = { userName: 'anna', password: PASSWORD };
    const shown: string[] = [];
    for (let kind = 0; kind < 5; kind += 1) {
      const headers = { 'X-Kind': String(kind) };
      const crm = createCrmClient({ portal: PORTAL, token: TOKEN, fetch: echo, headers });
      for (const call of [
        crm.getCase({ path }),
        crm.authenticate({ body }),
        crm.authenticateWithCode({ path: { code: '246810' }, body }),
      ]) {
        const error = await rejection(call);
        shown.push(inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error));
      }
    }
    const forms = [PASSWORD, encodeURIComponent(PASSWORD), JSON.stringify(PASSWORD)];
    expect(shown).toHaveLength(30);
    for (const secret of [TOKEN, '246810', ...forms]) {
      expect(shown.filter((text) => text.includes(secret))).toEqual([]);
    }
  });

  test.each<[string, () => Response]>([
    ['the target of a redirect', () => Response.redirect(`https://x.test/${TOKEN}`, 302)],
    ['a content type', () => page('x', 200, `text/${TOKEN}`)],
  ])('that a portal puts into %s are not shown', async (_what, answer) => {
    const { message } = await rejection(clientOf(answer).crm.getCase({ path }));
    expect(message).not.toContain(TOKEN);
    expect(message).toContain('***');
  });

  test('of each call are its own, when calls with other tokens go on beside it', async () => {
    let tokens = 0;
    const shown: string[] = [];
    const crm = createCrmClient({
      portal: PORTAL,
      token: () => `token-number-${++tokens}`,
      onResponse: ({ body }) => shown.push(body ?? ''),
      fetch: async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 10 - 3 * tokens));
        return page(`for ${request.headers.get('Authorization')}`, 500);
      },
    });
    const calls = [rejection(crm.getCase({ path })), rejection(crm.getCase({ path }))];
    shown.push(...(await Promise.all(calls)).map(({ message }) => message));
    expect(shown).toHaveLength(4);
    expect(shown.filter((text) => text.includes('token-number'))).toEqual([]);
  });
});

test('half of a character in a password does not matter when the sign-in fails', async () => {
  const { crm } = clientOf(() => page('oops', 500));
  const call = crm.authenticate({ body: { userName: 'anna', password: 'secret\ud83d' } });
  expect(await rejection(call)).toMatchObject({ code: 'sign_in' });
});
