import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/response/codec.js';
import { clientOf, json } from '../../support/fakes.js';

test.each([
  '{"status":0,"statusCode":200,"response":{"id":1,"__proto__":{"isAdmin":true}}}',
  '{"status":0,"response":{"id":1,"\\u005f_proto__":{"isAdmin":true}}}',
  '{"status":0,"response":{"id":1,"__pr\\u006fto__":{"isAdmin":true}}}',
  '{"status":0,"response":{"ID":1,"__proto__":{"isAdmin":true},"AccessList":[{"__proto__":{},"Id":"x"}]}}',
])('a member named __proto__ is no member of a result: %s', async (text) => {
  const result = await clientOf(() => json(text)).crm.getCase({ path: { caseid: 1 } });
  expect(result).toMatchObject({ id: 1 });
  expect(inspect(result)).not.toMatch(/isAdmin|__proto__/);
  expect((result as { isAdmin?: unknown }).isAdmin).toBeUndefined();
});

test('a text that only mentions __proto__ stays as it is', () => {
  expect(parseJson('{"title":"__proto__ and \\u0041"}')).toEqual({ title: '__proto__ and A' });
});
