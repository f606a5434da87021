import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { plainCopy } from '../../../src/request/plain-copy.js';
import { ANNA, clientOf, json, rejection, success } from '../../support/fakes.js';

class Access {
  isPrivate = true;
  accessList = [ANNA];
}
class Users extends Array<string> {
  static override get [Symbol.species](): ArrayConstructor {
    return function none() {
      return [];
    } as never;
  }
}

describe('plainCopy copies what looks like plain data, and shares nothing with it', () => {
  test.each<[string, unknown, unknown]>([
    [
      'nested objects and arrays',
      { a: [{ b: 1 }, null, 'x', true] },
      { a: [{ b: 1 }, null, 'x', true] },
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ['an object of another realm', runInNewContext('({ a: [1] })'), { a: [1] }],
    ['own accessors', Object.defineProperty({}, 'a', { get: () => 1, enumerable: true }), { a: 1 }],
    ['members that are not enumerable', Object.defineProperty({}, 'a', { value: 1 }), { a: 1 }],
    ['a Proxy', new Proxy({ a: 1 }, {}), { a: 1 }],
    ['a Proxy of an array', new Proxy([1, 2], {}), [1, 2]],
    ['an array with a foreign species', Users.from([ANNA]), [ANNA]],
    ['a Date', { a: new Date(0) }, { a: '1970-01-01T00-00-00.000Z' }],
    ['members that are undefined', { a: undefined, b: 1 }, { b: 1 }],
  ])('%s', (_what, value, copy) => {
    const copied = plainCopy(value, 'body');
    expect(copied).toEqual(copy);
    expect(copied).not.toBe(value);
    expect(Object.getPrototypeOf(copied)).toBe(Object.getPrototypeOf(copy));
  });

  test('a file in the fields of an upload, which it keeps', () => {
    const file = new File(['x'], 'x.txt');
    expect((plainCopy({ file }, 'body', true) as { file: File }).file).toBe(file);
  });

  test('a member named __proto__ as a member', () => {
    const copy = plainCopy(JSON.parse('{"__proto__":{"a":1}}'), 'body');
    expect(Object.keys(copy as object)).toEqual(['__proto__']);
  });
});

describe('plainCopy refuses what would be dropped or read otherwise', () => {
  const circular: Record<string, unknown> = {};
  circular['a'] = [circular];
  test.each<[string, unknown, string]>([
    ['inherited members', Object.create({ isPrivate: true }), 'an instance of a class'],
    ['an instance of a class', new Access(), 'an instance of Access'],
    ['a Map', new Map(), 'an instance of Map'],
    ['a Set', new Set(), 'an instance of Set'],
    ['URLSearchParams', new URLSearchParams('a=1'), 'an instance of URLSearchParams'],
    ['FormData', new FormData(), 'an instance of FormData'],
    ['a String object', new String('x'), 'an instance of String'],
    ['a promise', Promise.resolve(), 'an instance of Promise'],
    ['an array with toJSON', Object.assign([ANNA], { toJSON: () => [] }), 'an array with toJSON'],
    ['a function', () => 1, 'a function'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['a bigint', 1n, 'a bigint'],
    ['a symbol as a name', { [Symbol('x')]: 1 }, 'an object with a symbol as a name'],
  ])('%s', (_what, value, kind) => {
    const message = `body.a[0] must be plain data, not ${kind}`;
    expect(() => plainCopy({ a: [value] }, 'body')).toThrow(new TypeError(message));
  });

  test('an object with toJSON', () => {
    expect(() => plainCopy({ toJSON: () => ({}) }, 'body')).toThrow(/^body\.toJSON must be plain/);
  });

  test('circular references', () => {
    expect(() => plainCopy(circular, 'body')).toThrow(
      /circular or of more than 32 levels or 100000 values$/,
    );
  });
});

describe('what is validated is what is sent', () => {
  const path = { caseid: 1 };

  test('when a getter returns something else each time', async () => {
    let reads = 0;
    const body = {
      isPrivate: true as const,
      get accessList(): [string] {
        reads += 1;
        return (reads === 1 ? [ANNA] : []) as [string];
      },
    };
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    await crm.setCaseAccess({ path, body });
    expect(sent[0]!.body).toBe(`{"isPrivate":true,"accessList":["${ANNA}"]}`);
    expect(reads).toBe(1);
  });

  test('when the caller changes the input after the call', async () => {
    const accessList: [string, ...string[]] = [ANNA];
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    const call = crm.setCaseAccess({ path, body: { isPrivate: true, accessList } });
    accessList.length = 0;
    await call;
    expect(sent[0]!.body).toContain(ANNA);
  });

  test.each<[string, object]>([
    ['an instance of a class', new Access()],
    ['a Map', new Map<string, unknown>([['isPrivate', true]])],
    ['inherited members', Object.create(new Access())],
  ])('and nothing is sent for %s', async (_what, body) => {
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    const error = await rejection(crm.setCaseAccess({ path, body: body as never }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'setCaseAccess' });
    expect(error.message).toMatch(/^setCaseAccess: the input cannot be used: body must be plain/);
    expect(sent).toEqual([]);
  });

  test('and what a getter throws is reported', async () => {
    const { crm } = clientOf(() => json(success({ id: 1 })));
    const thrown: unknown = Object.create(null);
    const input = {
      get path(): never {
        throw thrown;
      },
    };
    const error = await rejection(crm.getCase(input));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'getCase' });
    expect(error.cause).toBe(thrown);
  });
});

test.each([
  ['a Blob', new Blob(['{"isPrivate":true}'])],
  ['bytes', new Uint8Array([123])],
  ['a stream', new ReadableStream()],
])('plainCopy refuses %s outside of an upload, which would be sent as {}', (_what, file) => {
  const message = 'must be plain data, not a file; multipart() makes an upload of it';
  expect(() => plainCopy(file, 'body')).toThrow(new TypeError(`body ${message}`));
  expect(() => plainCopy([file], 'accessList')).toThrow(new TypeError(`accessList[0] ${message}`));
});

describe('plainCopy refuses more than can be meant', () => {
  const message = 'must be plain data, not circular or of more than 32 levels or 100000 values';

  test('an array that is too long', () => {
    const tags = new Array(2 ** 32 - 1);
    expect(() => plainCopy(tags, 'tags')).toThrow(new TypeError(`tags ${message}`));
  });

  test('an object with too many members', () => {
    const members = Object.fromEntries(Array.from({ length: 100_001 }, (_, i) => [`m${i}`, i]));
    expect(() => plainCopy(members, 'body')).toThrow(new TypeError(`body ${message}`));
  });

  test('objects that share their parts, which would be copied without end', () => {
    let shared: object = {};
    for (let i = 0; i < 30; i += 1) shared = { a: shared, b: shared };
    expect(() => plainCopy(shared, 'body')).toThrow(
      / must be plain data, not circular or of more than/,
    );
  });
});
