import { describe, expect, test } from 'vitest';
import { camelCase, inCamelCase } from '../../src/dialect.js';
import { figuresOf } from '../../src/index.js';
import { ANNA, clientOf, json } from '../support/fakes.js';

test.each([
  ['ID', 'id'],
  ['Id', 'id'],
  ['AccessList', 'accessList'],
  ['SmallFotoUrl', 'smallFotoUrl'],
  ['SSOUrl', 'ssoUrl'],
  ['X', 'x'],
  ['X1', 'x1'],
  ['id', 'id'],
  ['accessList', 'accessList'],
  ['_Id', '_Id'],
  ['Имя', 'Имя'],
  ['', ''],
])('%s is %s', (name, wanted) => {
  expect(camelCase(name)).toBe(wanted);
});

describe('an answer in PascalCase', () => {
  test('is known by the first name of its record, and renamed all through', async () => {
    const { crm } = clientOf(() =>
      json({
        status: 0,
        response: {
          Members: [{ DisplayName: 'Olga', ID: 5, Currency: { Title: 'Euro' } }],
          AccessList: [{ Id: ANNA }, { Id: ANNA }],
          IsPrivate: true,
          id: 1234,
        },
      }),
    );
    expect(
      await crm.setCaseAccess({
        path: { caseid: 1234 },
        body: { isPrivate: true, accessList: [ANNA] },
      }),
    ).toEqual({
      members: [{ displayName: 'Olga', id: 5, currency: { title: 'Euro' } }],
      accessList: [{ id: ANNA }, { id: ANNA }],
      isPrivate: true,
      customFields: [],
      id: 1234,
    });
  });

  test('may be a list, or have its envelope in PascalCase too', async () => {
    const { crm } = clientOf(() =>
      json({
        Count: 2,
        Total: 9,
        Status: 0,
        StatusCode: 200,
        Response: [
          { Title: 'one', ID: 1 },
          { Title: 'two', ID: 2 },
        ],
      }),
    );
    const cases = await crm.listCases();
    expect(cases).toMatchObject([
      { title: 'one', id: 1 },
      { title: 'two', id: 2 },
    ]);
    expect(figuresOf(cases)).toEqual({ count: 2, startIndex: 0, total: 9 });
  });

  test('may be an error', async () => {
    const { crm } = clientOf(() =>
      json({ Status: 1, StatusCode: 403, Error: { Message: 'Access denied', Hresult: -1 } }, 403),
    );
    await expect(crm.getCase({ path: { caseid: 1 } })).rejects.toMatchObject({
      code: 'forbidden',
      serverMessage: 'Access denied',
      hresult: -1,
    });
  });
});

describe('an answer in camelCase', () => {
  test('is the very object that was parsed', () => {
    const answer = { status: 0, response: { id: 1, accessList: [{ id: 'x', Odd: 1 }] } };
    expect(inCamelCase(answer)).toBe(answer);
    expect(answer).toEqual({ status: 0, response: { id: 1, accessList: [{ id: 'x', Odd: 1 }] } });
  });

  test('is not looked into beyond its first names', () => {
    const looked: string[] = [];
    const watch = <T extends object>(value: T, what: string): T =>
      new Proxy(value, {
        get: (target, name) => (
          looked.push(`${what}.${String(name)}`), Reflect.get(target, name) as unknown
        ),
        ownKeys: (target) => (looked.push(`${what} names`), Reflect.ownKeys(target)),
      });
    const records = watch([watch({ id: 1 }, 'first'), watch({ id: 2 }, 'second')], 'list');
    inCamelCase({ status: 0, response: records });
    expect(looked.filter((what) => what.startsWith('second'))).toEqual([]);
    expect(looked.filter((what) => what === 'first names')).toHaveLength(1);
  });

  test.each([
    [{}],
    [[]],
    [null],
    [5],
    ['Text'],
    [{ status: 0 }],
    [{ status: 0, response: null }],
    [{ status: 0, response: [] }],
    [{ status: 0, response: [null] }],
    [{ status: 0, response: ['Text'] }],
    [{ response: {} }],
  ])('may be anything: %j', (answer) => {
    const copy = structuredClone(answer);
    expect(inCamelCase(answer)).toEqual(copy);
  });
});
