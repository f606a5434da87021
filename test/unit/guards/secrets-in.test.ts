import { expect, test } from 'vitest';
import { secretsIn } from '../../../src/guards/secrets-in.js';

test('secretsIn finds the members of a sign-in that hold secrets', () => {
  const body = { userName: 'anna', password: 'p', accessToken: 'a', codeOAuth: 'c', code: 7 };
  expect(secretsIn(body)).toEqual(['p', 'a', 'c', '7']);
  expect(secretsIn({ Password: 'p' })).toEqual(['p']);
  expect(secretsIn({ user: { password: ['p', { q: 'q' }, null] } })).toEqual(['p', 'q']);
  expect(secretsIn(undefined)).toEqual([]);
});
