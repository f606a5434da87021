import { expect, test } from 'vitest';
import { nonEmpty, REMOVED_USER_ID } from '../../../src/index.js';
import { ANNA, clientOf, json, rejection, success } from '../../support/fakes.js';

test('nonEmpty returns the same array when it has elements', () => {
  const users = ['a', 'b'];
  expect(nonEmpty(users)).toBe(users);
});

test('nonEmpty refuses an empty array, and says what it would do', () => {
  expect(() => nonEmpty([])).toThrow(
    new RangeError(
      'A private record needs at least one user: without users the server would make it public.',
    ),
  );
});

test.each([REMOVED_USER_ID, REMOVED_USER_ID.toUpperCase()])(
  'the placeholder %s for a removed user is refused in a list of users',
  async (placeholder) => {
    expect(REMOVED_USER_ID).toBe('4a515a15-d4d6-4b8e-828e-e0586f18f3a3');
    const { crm, sent } = clientOf(() => json(success({ id: 1 })));
    const accessList = [ANNA, placeholder] as const;
    const calls = [
      crm.setCaseAccess({ path: { caseid: 1 }, body: { isPrivate: true, accessList } }),
      crm.setCaseAccess({ path: { caseid: 1 }, body: { isPrivate: false, accessList } }),
      crm.setContactAccess({
        path: { contactid: 1 },
        body: { isShared: false, managerList: accessList },
      }),
    ];
    for (const call of calls) {
      expect(await rejection(call)).toMatchObject({
        code: 'invalid_input',
        message: expect.stringMatching(/\[1\] must look like .+ is only a placeholder for a user/),
      });
    }
    expect(sent).toEqual([]);
  },
);
