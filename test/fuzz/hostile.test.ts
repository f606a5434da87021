// Whatever a function, an object or a getter of the caller does, a call resolves or rejects with an
// error of this package: nothing else is thrown, and nothing hangs.
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { getCase } from '../../generated/operations/index.js';
import { type CrmClientOptions, createCrmClient, isCrmError } from '../../src/index.js';
import { json, PORTAL, success, TOKEN } from '../support/fakes.js';

const RUNS = 500;
const path = { caseid: 1234 };
const fail = (): never => {
  throw new Error('a trap');
};
const brand = Symbol.for('onlyoffice-crm.error');

/** Makes a circle of causes. */
function circular(): Error {
  const error = new Error('a');
  error.cause = new Error('b', { cause: error });
  return error;
}

/** What may be thrown, given or returned and is not what it should be. */
const HOSTILE: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  'a symbol': () => Symbol('s'),
  'a bigint': () => 1n,
  'a function': () => fail,
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object whose members throw': () => new Proxy({}, { get: fail, has: fail, ownKeys: fail }),
  'a function whose members throw': () => new Proxy(fail, { get: fail, apply: fail }),
  'an error whose message throws': () =>
    Object.defineProperty(new Error(''), 'message', { get: fail }),
  'an error whose cause throws': () => Object.defineProperty(new Error(''), 'cause', { get: fail }),
  'an error whose causes are circular': circular,
  'an error without errors': () => new AggregateError([]),
  'an error with our symbol': () => Object.assign(new Error('x'), { [brand]: true }),
  'an object with our symbol': () => ({ [brand]: true, code: 'not_found' }),
  'an abort': () => new DOMException('x', 'AbortError'),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a thenable that throws': () => Object.defineProperty({}, 'then', { get: fail }),
  'a response': () => json(success({ id: 1234 })),
  'an error response': () => json({ status: 1, error: { message: TOKEN } }, 500),
};

const anyHostile = fc.oneof(
  fc.constantFrom(...Object.keys(HOSTILE)).map((name) => ({ name, make: HOSTILE[name]! })),
  fc
    .anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true })
    .map((value) => ({ name: fc.stringify(value), make: () => value })),
);

const unhandled: unknown[] = [];
const keep = (reason: unknown): void => void unhandled.push(reason);
process.on('unhandledRejection', keep);
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve));
  expect(unhandled).toEqual([]);
});

/** A call must not throw, and must end as the whole package promises. */
async function ends(call: () => Promise<unknown>, way?: string): Promise<void> {
  let error: unknown;
  try {
    await call();
    return;
  } catch (reason) {
    error = reason;
  }
  // The bare client parses what openapi-fetch parses, and rejects as it does.
  if (way === 'crm.http' && error instanceof SyntaxError) return;
  if (!isCrmError(error)) throw error;
  expect(error.message).toBeTypeOf('string');
  expect(JSON.stringify(error)).not.toContain(TOKEN);
}

function clientWith(options: Partial<CrmClientOptions>) {
  return createCrmClient({
    portal: PORTAL,
    token: TOKEN,
    retry: false,
    timeoutMs: 2_000,
    fetch: async () => json(success({ id: 1234 })),
    ...options,
  });
}

/** Calls a client in each of the ways in which a call is made. */
const WAYS: Record<string, (crm: ReturnType<typeof clientWith>) => Promise<unknown>> = {
  'a method': (crm) => crm.getCase({ path }),
  withResponse: (crm) => crm.getCase({ path }).withResponse(),
  'crm.call': (crm) => crm.call(getCase, { path }),
  'crm.request': (crm) => crm.request('GET', '/api/2.0/crm/case/1234'),
  'crm.http': (crm) => crm.http.GET('/api/2.0/crm/case/{caseid}', { params: { path } }),
};
const anyWay = fc.constantFrom(...Object.keys(WAYS));

const run = (property: Parameters<typeof fc.assert>[0]) => fc.assert(property, { numRuns: RUNS });

describe('no call is lost when', () => {
  test('fetch throws', () =>
    run(
      fc.asyncProperty(anyWay, anyHostile, fc.boolean(), (way, { make }, isSync) => {
        const fetch = isSync
          ? () => {
              throw make();
            }
          : async () => {
              throw make();
            };
        return ends(() => WAYS[way]!(clientWith({ fetch })), way);
      }),
    ));

  test('fetch returns something else', () =>
    run(
      fc.asyncProperty(anyWay, anyHostile, fc.boolean(), (way, { make }, isSync) => {
        const fetch = isSync ? make : async () => make();
        return ends(() => WAYS[way]!(clientWith({ fetch: fetch as never })), way);
      }),
    ));

  test('a member of the response is something else, or throws', () => {
    const member = fc.constantFrom(
      ...(['status', 'statusText', 'ok', 'headers', 'type', 'body', 'url'] as const),
    );
    return run(
      fc.asyncProperty(anyWay, member, anyHostile, fc.boolean(), (way, name, { make }, throws) => {
        const get = throws ? fail : make;
        const fetch = async () =>
          Object.defineProperty(json(success({ id: 1234 })), name, { get }) as Response;
        return ends(() => WAYS[way]!(clientWith({ fetch })), way);
      }),
    );
  });

  test('a body throws, or yields something else', () => {
    const place = fc.constantFrom('start', 'pull', 'chunk', 'error');
    return run(
      fc.asyncProperty(anyWay, place, anyHostile, (way, where, { make }) => {
        const body = new ReadableStream({
          pull(controller) {
            if (where === 'pull') throw make();
            if (where === 'error') controller.error(make());
            else if (where === 'chunk') controller.enqueue(make());
            else controller.enqueue(new TextEncoder().encode('{'));
            if (where !== 'error') controller.close();
          },
          cancel: fail,
        });
        const fetch = async () => new Response(body as never, { status: 200 });
        return ends(() => WAYS[way]!(clientWith({ fetch })), way);
      }),
    );
  });

  test('a reader of a foreign body throws', () => {
    const name = fc.constantFrom('getReader', 'read', 'cancel', 'closed');
    return run(
      fc.asyncProperty(anyWay, name, anyHostile, (way, where, { make }) => {
        const raise = (): never => {
          throw make();
        };
        const reader = {
          read: where === 'read' ? raise : async () => ({ done: false, value: new Uint8Array(9) }),
          cancel: where === 'cancel' ? raise : async () => undefined,
        };
        const body = { getReader: where === 'getReader' ? raise : () => reader, cancel: raise };
        const response = { status: 200, ok: true, headers: new Headers(), type: 'basic', body };
        const fetch = async () => response as never;
        return ends(() => WAYS[way]!(clientWith({ fetch, maxResponseBytes: 100 })), way);
      }),
    );
  });

  test('an input or a part of it is something else, or throws', () => {
    const names = fc.constantFrom('path', 'query', 'body', 'caseid', 'isPrivate', 'accessList');
    return run(
      fc.asyncProperty(names, anyHostile, fc.boolean(), async (name, { make }, throws) => {
        const value = throws ? fail : make;
        const define = (target: object): object =>
          Object.defineProperty(target, name, { get: value, enumerable: true, configurable: true });
        const crm = clientWith({});
        await ends(() => crm.getCase(make() as never));
        await ends(() => crm.setCaseAccess(define({ path, body: { isPrivate: false } }) as never));
        await ends(() => crm.setCaseAccess({ path: define({}), body: define({}) } as never));
        await ends(() => crm.request('PUT', '/x', define({}) as never));
        await ends(() =>
          crm.request('PUT', '/x', { body: define({}), query: define({}) as never }),
        );
      }),
    );
  });

  test('an option of a call is something else, or throws', () => {
    const names = fc.constantFrom('signal', 'timeoutMs', 'retry', 'body', 'query', 'other');
    return run(
      fc.asyncProperty(names, anyHostile, fc.boolean(), async (name, { make }, throws) => {
        const options = Object.defineProperty({}, name, {
          get: throws ? fail : make,
          enumerable: true,
        });
        const crm = clientWith({});
        await ends(() => crm.getCase({ path }, options));
        await ends(() => crm.getCase({ path }, make() as never));
        await ends(() => crm.request('GET', '/x', options));
        await ends(() => crm.request('GET', '/x', make() as never));
        await ends(() => crm.request(make() as never, '/x'));
        await ends(() => crm.request('GET', make() as never));
      }),
    );
  });

  test('the function given as token, a hook or a logger throws or returns something else', () => {
    const names = fc.constantFrom('token', 'onRequest', 'onResponse', 'logger');
    return run(
      fc.asyncProperty(anyWay, names, anyHostile, fc.boolean(), (way, name, { make }, throws) => {
        const given = (): unknown => {
          if (throws) throw make();
          return make();
        };
        const logger = { debug: given, info: given, warn: given, error: given };
        const report = console.error;
        console.error = () => undefined;
        const options = { [name]: name === 'logger' ? logger : given };
        return ends(() => WAYS[way]!(clientWith(options as never)), way).finally(() => {
          console.error = report;
        });
      }),
    );
  });
});
