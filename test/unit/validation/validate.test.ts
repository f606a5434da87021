import { describe, expect, test } from 'vitest';
import type { Schema } from '../../../src/operation/schema.js';
import { validate } from '../../../src/validation/validate.js';

const check = (schema: Schema, value: unknown, isText = false): string | undefined =>
  validate(schema, value, 'x', isText);

describe('a type', () => {
  test.each<[Schema['type'], unknown]>([
    ['string', ''],
    ['number', 1.5],
    ['integer', 3],
    ['boolean', false],
    ['null', null],
    ['array', []],
    ['object', {}],
    ['function', () => 1],
    ['binary', new Blob([])],
    ['binary', new Uint8Array()],
    ['binary', new ReadableStream()],
    [['string', 'null'], null],
    [undefined, Symbol('x')],
  ])('%j accepts %s', (type, value) => {
    expect(check(type === undefined ? {} : { type }, value)).toBeUndefined();
  });

  test.each<[NonNullable<Schema['type']>, unknown, string]>([
    ['string', 5, 'x must be a string, not a number'],
    ['number', Number.NaN, 'x must be a number, not NaN'],
    ['number', Infinity, 'x must be a number, not Infinity'],
    ['integer', 1.5, 'x must be an integer, not a number'],
    ['integer', '1', 'x must be an integer, not a string'],
    ['boolean', 'true', 'x must be a boolean, not a string'],
    ['object', [], 'x must be an object, not an array'],
    ['object', null, 'x must be an object, not null'],
    ['array', {}, 'x must be an array, not an object'],
    ['array', undefined, 'x must be an array, not undefined'],
    ['binary', 'x', 'x must be a file: a Blob, a ReadableStream or bytes, not a string'],
    ['string', new Blob([]), 'x must be a string, not a file'],
    [['string', 'null'], 5, 'x must be a string or null, not a number'],
  ])('%j refuses %s', (type, value, message) => {
    expect(check({ type }, value)).toBe(message);
  });
});

describe('a part of a URL, where everything is text', () => {
  test.each<[Schema, unknown]>([
    [{ type: 'integer' }, '12'],
    [{ type: 'integer', minimum: 1, maximum: 12 }, '12'],
    [{ type: 'number' }, '-1.5'],
    [{ type: 'boolean' }, 'True'],
    [{ type: 'integer', enum: [0, 1] }, '1'],
  ])('%j accepts %j', (schema, value) => {
    expect(check(schema, value, true)).toBeUndefined();
  });

  test.each<[Schema, unknown]>([
    [{ type: 'integer' }, '1e3'],
    [{ type: 'integer' }, ' 1'],
    [{ type: 'integer' }, ''],
    [{ type: 'integer', minimum: 1 }, '0'],
    [{ type: 'integer', maximum: 9 }, '12'],
    [{ type: 'boolean' }, 'yes'],
    [{ type: 'integer', enum: [0, 1] }, '2'],
  ])('%j refuses %j', (schema, value) => {
    expect(check(schema, value, true)).toBeDefined();
  });
});

describe('a value', () => {
  test.each<[Schema, unknown, string]>([
    [{ const: true }, false, 'x must be true'],
    [{ enum: ['a', 'b'] }, 'A', 'x must be one of a, b'],
    [
      { enum: ['a', 'b'], because: 'others turn paging off' },
      'c',
      'x must be one of a, b, because others turn paging off',
    ],
    [{ minLength: 1 }, '', 'x must not be empty'],
    [{ maxLength: 2 }, 'abc', 'x must be at most 2 characters long'],
    [{ pattern: '^a' }, 'b', 'x must look like ^a'],
    [{ pattern: '^a', like: 'abc' }, 'b', 'x must look like abc'],
    [{ minimum: 1 }, 0, 'x must be 1 or more'],
    [{ maximum: 5 }, 6, 'x must be 5 or less'],
    [{ type: 'array', minItems: 2 }, [1], 'x must have at least 2 elements'],
    [{ type: 'array', items: { type: 'string' } }, ['a', 5], 'x[1] must be a string, not a number'],
    [{ type: 'array', contains: { const: 'id', like: 'id' } }, ['a'], 'x must contain id'],
  ])('%j refuses %j', (schema, value, message) => {
    expect(check(schema, value)).toBe(message);
  });

  test('of an enum is accepted in any letter case where the schema says so', () => {
    expect(check({ enum: ['Open'], anyCase: true }, 'oPEN')).toBeUndefined();
  });

  test('is not quoted, since it may be a secret', () => {
    for (const schema of [{ type: 'integer' }, { pattern: '^a' }, { enum: ['a'] }] as const) {
      expect(check(schema, 's3cret')).not.toContain('s3cret');
    }
  });
});

describe('members', () => {
  const schema: Schema = {
    type: 'object',
    closed: true,
    properties: {
      userName: { type: 'string' },
      list: { type: 'array', minItems: 1, because: 'it would be public' },
      a: {},
      b: {},
    },
    required: ['userName'],
    dependentRequired: { a: ['b'] },
    hints: { login: 'the member is named userName' },
  };

  test.each<[object, string]>([
    [{}, 'x.userName is missing'],
    [{ userName: undefined }, 'x.userName is missing'],
    [{ username: 'anna' }, 'x.username is unknown; did you mean userName?'],
    [{ 'user-name': 'anna' }, 'x.user-name is unknown; did you mean userName?'],
    [{ login: 'anna' }, 'x.login is unknown: the member is named userName'],
    [{ userName: 'anna', other: 1 }, 'x.other is unknown; known names are userName, list, a, b'],
    [{ userName: 5 }, 'x.userName must be a string, not a number'],
    [{ userName: 'anna', a: 1 }, 'x.b is missing, because the server ignores a without it'],
    [
      { userName: 'anna', constructor: 1 },
      'x.constructor is unknown; known names are userName, list, a, b',
    ],
    [
      { userName: 'anna', list: [] },
      'x.list must have at least 1 element, because it would be public',
    ],
  ])('%j are refused', (value, message) => {
    expect(check(schema, value)).toBe(message);
  });

  test('that are unknown are accepted by an open object, unless they have a hint', () => {
    const { closed: _, ...open } = schema;
    expect(check(open, { userName: 'anna', other: 1, toString: 1 })).toBeUndefined();
    expect(check(open, { userName: 'anna', login: 'x' })).toMatch(/^x\.login is unknown/);
  });

  test('of an object in place of a text have a hint too', () => {
    const id: Schema = { type: 'string', hints: { id: 'send the id alone' } };
    expect(check(id, { name: 'Anna', id: 5 })).toBe(
      'x must be a string, not an object: send the id alone',
    );
    for (const other of [{ name: 'Anna' }, {}]) {
      expect(check(id, other)).toBe('x must be a string, not an object');
    }
    expect(check(id, ['id'])).toBe('x must be a string, not an array');
  });

  test('that are missing are told with the reason why an array must have elements', () => {
    const message = check({ ...schema, required: ['list'] }, {});
    expect(message).toBe('x.list is missing, because it would be public');
  });
});

describe('branches', () => {
  const branches: Schema = {
    anyOf: [
      {
        type: 'object',
        properties: {
          on: { type: 'boolean', const: true },
          users: { type: 'array', items: { type: 'string' } },
        },
        required: ['on', 'users'],
        closed: true,
      },
      {
        type: 'object',
        properties: { on: { type: 'boolean', const: false } },
        required: ['on'],
        closed: true,
      },
    ],
  };

  test.each([{ on: true, users: [] }, { on: false }])('accept %j', (value) => {
    expect(check(branches, value)).toBeUndefined();
  });

  test.each<[unknown, string]>([
    [{ on: true }, 'x.users is missing'],
    [{ on: false, users: [] }, 'x.users is unknown; known names are on'],
    [{ on: true, users: [5] }, 'x.users[0] must be a string, not a number'],
    [{ on: 'true', users: [] }, 'x.on must be a boolean, not a string'],
    [{}, 'x.on is missing'],
    [5, 'x must be an object, not a number'],
  ])('refuse %j with the problem of the branch that was meant', (value, message) => {
    expect(check(branches, value)).toBe(message);
  });

  test('of a scalar are told one after another', () => {
    const schema: Schema = { anyOf: [{ type: 'integer' }, { type: 'string' }] };
    expect(check(schema, true)).toBe(
      'x must be an integer, not a boolean; or must be a string, not a boolean',
    );
  });
});
