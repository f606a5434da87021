import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANNA, clientOf, json, rejection, success } from '../../support/fakes.js';
import { untyped } from '../../support/responses.js';

const path = { caseid: 1 };
const isPrivate = true;

/** The message of the refusal, after which nothing may have been sent. */
async function refusal(id: string, input?: unknown): Promise<string> {
  const { crm, sent } = clientOf(() => json(success({})));
  const error = await rejection(untyped(crm)[id]!(input));
  expect(error).toMatchObject({ code: 'invalid_input', operationId: id });
  expect(sent).toEqual([]);
  return error.message.slice(`${id}: `.length);
}

describe('what integrators send', () => {
  interface Case {
    what: string;
    operation: string;
    input: object;
    isValid: boolean;
  }
  const file = new URL('../../fixtures/inputs.json', import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];

  test.each(cases.filter(({ isValid }) => isValid))(
    'is sent by $operation: $what',
    async ({ operation, input }) => {
      const isList = /^(?:list|search|set\w+sAccess)/.test(operation);
      const result = operation === 'authenticate' ? { token: 'x' } : isList ? [] : { id: 1 };
      const { crm, sent } = clientOf(() => json(success(result)));
      await untyped(crm)[operation]!(input);
      expect(sent).toHaveLength(1);
    },
  );

  test.each(cases.filter(({ isValid }) => !isValid))(
    'is refused by $operation: $what',
    async ({ operation, input }) => {
      await refusal(operation, input);
    },
  );
});

describe('flat and missing arguments are answered with the right shape', () => {
  const SHAPE = '{ path: { caseid }, body: { isPrivate, accessList } }';
  test.each<[string, unknown, string]>([
    ['setCaseAccess', undefined, `path is missing: the input looks like ${SHAPE}`],
    ['setCaseAccess', { path }, `body is missing: the input looks like ${SHAPE}`],
    ['setCaseAccess', 1234, `the input must be an object, not a number: it looks like ${SHAPE}`],
    ['setCaseAccess', [1234], `the input must be an object, not an array: it looks like ${SHAPE}`],
    [
      'getCase',
      '1234',
      'the input must be an object, not a string: it looks like { path: { caseid } }',
    ],
    [
      'setCaseAccess',
      { caseid: 1, isPrivate: false },
      'caseid is unknown here; it belongs into path: { path: { caseid } }',
    ],
    [
      'setCaseAccess',
      { path, isPrivate: false },
      'isPrivate is unknown here; it belongs into body: { body: { isPrivate } }',
    ],
    [
      'listCases',
      { isClosed: true },
      'isClosed is unknown here; it belongs into query: { query: { isClosed } }',
    ],
    [
      'listOpportunityStages',
      [],
      'the input must be an object, not an array: it looks like { query: { count, startIndex, fields } }',
    ],
    ['getPortal', [], 'the input must be an object, not an array: it looks like { }'],
    ['getCase', { path, boddy: {} }, 'boddy is unknown; known names are path, query'],
    ['getCase', { path, params: {} }, 'params is unknown; known names are path, query'],
  ])('%s(%j)', async (id, input, message) => {
    expect(await refusal(id, input)).toBe(message);
  });
});

describe('an unknown name is told before a missing one, with what was meant', () => {
  test.each<[string, object, string]>([
    ['getCase', { path: { caseId: 1 } }, 'path.caseId is unknown; did you mean caseid?'],
    [
      'getContact',
      { path: { contactId: 1 } },
      'path.contactId is unknown; did you mean contactid?',
    ],
    [
      'setContactsAccess',
      { body: { contactId: [1], isShared: true } },
      'body.contactId is unknown; did you mean contactid?',
    ],
    [
      'setCaseAccess',
      { path, body: { isprivate: true } },
      'body.isprivate is unknown; did you mean isPrivate?',
    ],
    [
      'setCaseAccess',
      { path, body: { isPrivate, acessList: [ANNA] } },
      'body.acessList is unknown; did you mean accessList?',
    ],
    [
      'setCasesAccess',
      { body: { caseid: [1], isPrivate: false } },
      'body.caseid is unknown; did you mean casesid?',
    ],
    [
      'authenticate',
      { body: { username: 'anna', password: 'x' } },
      'body.username is unknown; did you mean userName?',
    ],
    ['getCase', { path, query: { field: ['id'] } }, 'query.field is unknown; did you mean fields?'],
    [
      'setCaseAccess',
      { path, body: JSON.parse('{"isPrivate":false,"__proto__":1}') },
      'body.__proto__ is unknown; known names are isPrivate, accessList',
    ],
  ])('%s(%j)', async (id, input, message) => {
    expect(await refusal(id, input)).toBe(message);
  });

  test('and cleaned and cut, since it may come from elsewhere', async () => {
    const name = `x\n\u202e${'y'.repeat(500)}`;
    const message = await refusal('getCase', { path: { [name]: 1 } });
    expect(message).toMatch(/^path\.x y{58} is unknown; known names are caseid$/);
  });
});

describe('a private record needs its users', () => {
  const BECAUSE = 'because without users the server would make the record public';
  test.each<[object, string]>([
    [{ isPrivate }, `body.accessList is missing, ${BECAUSE}`],
    [{ isPrivate, accessList: [] }, `body.accessList must have at least 1 element, ${BECAUSE}`],
    [{ isPrivate, accessList: null }, 'body.accessList must be an array, not null'],
    [{ isPrivate, accessList: ANNA }, 'body.accessList must be an array, not a string'],
    [
      { isPrivate, accessList: [{ id: ANNA }] },
      "body.accessList[0] must be a string, not an object: the server reads an object as nobody, so send the id alone: '<id>', or ['<id>'] for a list",
    ],
    [{ isPrivate, accessList: [null] }, 'body.accessList[0] must be a string, not null'],
    // biome-ignore lint/suspicious/noSparseArray: that is what is refused
    [{ isPrivate, accessList: [, ANNA] }, 'body.accessList[0] must be a string, not undefined'],
    [{ isPrivate: 'true', accessList: [ANNA] }, 'body.isPrivate must be a boolean, not a string'],
    [{ isPrivate: 'true' }, 'body.isPrivate must be a boolean, not a string'],
    [{ isPrivate: 1 }, 'body.isPrivate must be a boolean, not a number'],
    [
      { accessList: [ANNA] },
      'body.isPrivate is missing, because without it the server would make the record public',
    ],
    [{}, 'body.isPrivate is missing, because without it the server would make the record public'],
    [
      { isShared: false, managerList: [ANNA] },
      'body.isShared is unknown: a case has no isShared: isPrivate: true makes it private, isPrivate: false opens it to everyone',
    ],
  ])('a case: %j', async (body, message) => {
    expect(await refusal('setCaseAccess', { path, body })).toBe(message);
  });

  test.each(['setCasesAccess', 'setFilteredCasesAccess', 'setFilteredOpportunitiesAccess'])(
    'also in %s',
    async (id) => {
      const ids = id === 'setCasesAccess' ? { casesid: [1] } : { tags: ['x'] };
      const message = await refusal(id, { body: { ...ids, isPrivate, accessList: [] } });
      expect(message).toBe(`body.accessList must have at least 1 element, ${BECAUSE}`);
    },
  );

  test('and so does an opportunity', async () => {
    const input = { path: { opportunityid: 1 }, body: { isPrivate, accessList: [] } };
    expect(await refusal('setOpportunityAccess', input)).toContain(BECAUSE);
  });
});

describe('setContactAccess with the words of cases', () => {
  test.each([{ isPrivate: true }, { isPrivate: true, accessList: [ANNA] }, { isPrivate: false }])(
    '%j is answered with isShared, which says it',
    async (body) => {
      expect(await refusal('setContactAccess', { path: { contactid: 1 }, body })).toBe(
        'body.isPrivate is unknown: a contact has no isPrivate: isShared: false makes it private, isShared: true opens it to everyone',
      );
    },
  );

  test('an access flag that is left out is refused', async () => {
    const input = { path: { contactid: 1 }, body: { managerList: [ANNA] } };
    expect(await refusal('setContactAccess', input)).toBe(
      'body.isShared is missing, because without it the server would make the contact private',
    );
  });

  test('managers that are left out are refused when the contact becomes private', async () => {
    const input = { path: { contactid: 1 }, body: { isShared: false } };
    expect(await refusal('setContactAccess', input)).toBe('body.managerList is missing');
  });
});
