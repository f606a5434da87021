import { describe, expect, test } from 'vitest';
import { ANY_CASE_JSON_CODEC } from '../../../src/response/any-case-json.js';
import { toCamelCase } from '../../../src/response/pascal-case.js';
import { ANNA, clientOf, json, rejection } from '../../support/fakes.js';

const decode = (value: unknown): unknown => ANY_CASE_JSON_CODEC.decode(JSON.stringify(value), {});

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
])('%s is renamed to %s', (name, expected) => {
  expect(toCamelCase(name)).toBe(expected);
});

describe('a response in PascalCase', () => {
  const members = [{ DisplayName: 'Olga', ID: 5, Currency: { Title: 'Euro' } }];
  const renamed = {
    members: [{ displayName: 'Olga', id: 5, currency: { title: 'Euro' } }],
    accessList: [{ id: ANNA }, { id: ANNA }],
    isPrivate: true,
    id: 1234,
  };

  test.each([
    ['first', { Members: members, AccessList: [{ Id: ANNA }, { Id: ANNA }], IsPrivate: true }],
    ['after an id in camelCase', { id: 1234, Members: members }],
  ])('is known when its names come %s, and renamed all through', (_where, record) => {
    const whole = { ...record, AccessList: [{ Id: ANNA }, { Id: ANNA }], IsPrivate: true };
    const response = { ...whole, ...('id' in whole ? {} : { ID: 1234 }) };
    expect(decode({ status: 0, response })).toEqual({ status: 0, response: renamed });
  });

  test('is read by a client of the main entry', async () => {
    const response = { id: 1234, AccessList: [{ Id: ANNA }], IsPrivate: true };
    const { crm } = clientOf(() => json({ status: 0, response }));
    const body = { isPrivate: true, accessList: [ANNA] } as const;
    expect(await crm.setCaseAccess({ path: { caseid: 1234 }, body })).toEqual({
      id: 1234,
      accessList: [{ id: ANNA }],
      isPrivate: true,
      members: [],
      customFields: [],
    });
  });

  test('cannot hide that a change of access did not take effect', async () => {
    const { crm } = clientOf(() => json({ Status: 0, Response: { ID: 1234, IsPrivate: false } }));
    const body = { isPrivate: true, accessList: [ANNA] } as const;
    const change = crm.setCaseAccess({ path: { caseid: 1234 }, body });
    expect(await rejection(change)).toMatchObject({ code: 'not_applied', ids: [1234] });
  });

  test('may be a list, or have its envelope in PascalCase too', async () => {
    const Response = [
      { id: 1, Title: 'one' },
      { Title: 'two', ID: 2 },
    ];
    const { crm } = clientOf(() =>
      json({ Count: 2, Total: 9, Status: 0, StatusCode: 200, Response }),
    );
    const { data, page } = await crm.listCases().withResponse();
    expect(data).toMatchObject([
      { title: 'one', id: 1 },
      { title: 'two', id: 2 },
    ]);
    expect(page).toEqual({ count: 2, startIndex: 0, total: 9 });
  });

  test('may be an error', async () => {
    const failure = { Message: 'Access denied', Hresult: -1 };
    const { crm } = clientOf(() => json({ Status: 1, StatusCode: 403, Error: failure }, 403));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({
      code: 'forbidden',
      serverMessage: 'Access denied',
      hresult: -1,
    });
  });

  test('is held to the types of the document', async () => {
    const { crm } = clientOf(() => json({ status: 0, response: { ID: 'one' } }));
    expect(await rejection(crm.getCase({ path: { caseid: 1 } }))).toMatchObject({
      code: 'protocol',
      message: expect.stringContaining('response.id must be an integer'),
    });
  });
});

describe('a response in camelCase', () => {
  test('keeps the names that only look like PascalCase inside a record', () => {
    const envelope = { status: 0, response: { id: 1, accessList: [{ id: 'x', Odd: 1 }] } };
    expect(decode(envelope)).toEqual(envelope);
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
  ])('may be anything: %j', (envelope) => expect(decode(envelope)).toEqual(envelope));
});

test('dangerous names do no harm in either case', () => {
  const text = '{"Status":0,"Response":{"ID":1,"__proto__":{"Polluted":true},"Constructor":5}}';
  const { response } = ANY_CASE_JSON_CODEC.decode(text, {}) as { response: object };
  expect(Object.getPrototypeOf(response)).toBe(Object.prototype);
  expect(Object.keys(response)).toEqual(['id', 'constructor']);
  expect((response as { polluted?: unknown }).polluted).toBeUndefined();
});
