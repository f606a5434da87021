import { describe, expect, test } from 'vitest';
import type { Schema } from '../../../src/operation/schema.js';
import { fillInLists } from '../../../src/response/fill-in-lists.js';

const inner: Schema = { type: 'object', properties: { xs: { type: 'array' } }, lists: ['xs'] };
const schema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    tags: { type: 'array', items: { type: 'string' } },
    inner,
    inners: { type: 'array', items: inner },
  },
  lists: ['tags'],
};
const filled = (value: unknown, names?: string[]): unknown => {
  fillInLists(schema, value, names);
  return value;
};

describe('fillInLists', () => {
  test('adds an array that is always written and did not come', () => {
    expect(filled({ id: 1 })).toEqual({ id: 1, tags: [] });
  });

  test('leaves an array that came', () => {
    expect(filled({ tags: ['a'] })).toEqual({ tags: ['a'] });
  });

  test('adds arrays in members and in elements', () => {
    expect(filled({ tags: [], inner: {}, inners: [{}, { xs: [1] }] })).toEqual({
      tags: [],
      inner: { xs: [] },
      inners: [{ xs: [] }, { xs: [1] }],
    });
  });

  test('adds none that was not asked for', () => {
    expect(filled({ id: 1 }, ['id'])).toEqual({ id: 1 });
    expect(filled({ id: 1 }, ['id', 'tags'])).toEqual({ id: 1, tags: [] });
  });

  test.each([null, undefined, 'text', 7, true])('leaves %j alone', (value) => {
    expect(filled(value)).toBe(value);
  });
});
