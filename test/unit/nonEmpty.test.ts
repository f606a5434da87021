import { expect, test } from 'vitest';
import { nonEmpty } from '../../src/index.js';

test('a list with entries is the same list', () => {
  const users = ['a', 'b'];
  expect(nonEmpty(users)).toBe(users);
});

test('an empty list is refused with what it would do', () => {
  expect(() => nonEmpty([])).toThrow(new RangeError('A private record needs at least one user: with none the server would make it public.'));
});
