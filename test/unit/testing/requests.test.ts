import { describe, expect, test } from 'vitest';
import { createPortal } from '../../../src/testing/index.js';
import { anna, boris, clara, send } from './support.js';

const PRIVATE = { isPrivate: true, accessList: [boris.id] };
const FORM = 'application/x-www-form-urlencoded';
const FORM_BODY = `isPrivate=true&accessList[]=${boris.id}`;
const XML_BODY = `<any><isPrivate>true</isPrivate><accessList>${boris.id}</accessList></any>`;

const put = (body: unknown, type?: string, path = 'crm/case/1/access') =>
  send(createPortal(), 'PUT', path, { body, ...(type && { type }) });

describe('a body', () => {
  test.each([
    ['application/json', JSON.stringify(PRIVATE)],
    ['application/json; charset=utf-8', JSON.stringify(PRIVATE)],
    [FORM, FORM_BODY],
    [FORM, `ISPRIVATE=True&accesslist=${boris.id}`],
    ['text/xml', XML_BODY],
    ['application/json', `{isprivate: 'true', /* a list */ AccessList: '{${boris.id}}',}`],
    ['application/json', JSON.stringify(PRIVATE).slice(0, -2)],
  ])('of the type %s is read: %s', async (type, body) => {
    expect((await put(body, type)).json.response.isPrivate).toBe(true);
  });

  test.each([
    ['text/plain', JSON.stringify(PRIVATE)],
    ['Application/JSON', JSON.stringify(PRIVATE)],
    ['application/xml', XML_BODY],
    [FORM, JSON.stringify(PRIVATE)],
  ])(
    'of the type %s is neither read nor refused: the record becomes public',
    async (type, body) => {
      const { status, json } = await put(body, type, 'crm/case/2/access');
      expect([status, json.response.isPrivate]).toEqual([200, false]);
    },
  );

  test.each([
    ['[]', 400],
    ['{"isPrivate":1}', 400],
    ['{"isPrivate":true,"accessList":null}', 400],
    ['{"isPrivate":true,"accessList":["anna"]}', 400],
    ['{"isPrivate":true,"accessList":[1]}', 400],
    ['{"":1}', 400],
    ['{"isPrivate":', 400],
    ['{"isPrivate":true}{}', 400],
    [`{"a":${'['.repeat(100)}`, 400],
  ])('that cannot be read is refused: %s', async (body, status) => {
    const portal = createPortal();
    const response = await send(portal, 'PUT', 'crm/case/2/access', { body });
    expect([response.status, response.json.status]).toEqual([status, 1]);
    expect(portal.records.cases.get(2)?.access).toHaveLength(2);
  });

  test.each(['crm/case/777/access', 'crm/case/777'])(
    'for %s that cannot be converted is 400 and not 404',
    async (path) => {
      const body = { title: 'x', isPrivate: true, isNotify: 1, accessList: ['x'] };
      expect((await put(body, undefined, path)).status).toBe(400);
    },
  );

  test('for a batch that cannot be converted deletes nothing', async () => {
    const portal = createPortal();
    const body = { items: [{ infoType: 1, category: 'Work', data: 'a@example.com' }] };
    const { status } = await send(portal, 'PUT', 'crm/contact/2/batch', { body });
    expect([status, portal.records.contacts.get(2)?.info.length]).toEqual([400, 2]);
  });

  test('in broken XML is 500', async () => {
    expect((await put('<a><b>', 'text/xml')).status).toBe(500);
  });

  test('cannot override the path and the query, and arrays of both are joined', async () => {
    const path = `crm/case/1/access?accessList=${clara.id}`;
    const { json } = await put({ ...PRIVATE, caseid: 2 }, undefined, path);
    expect(json.response).toMatchObject({
      id: 1,
      accessList: [clara, boris, anna].map(({ id }) => ({ id })),
    });
    const query = await put(PRIVATE, undefined, 'crm/case/1/access?isPrivate=false');
    expect(query.json.response.isPrivate).toBe(false);
  });

  test('of a DELETE is read where the query does not have the parameter', async () => {
    const portal = createPortal({ cases: [1, 2, 3].map((id) => ({ id, isClosed: id !== 1 })) });
    const body = { isClosed: false };
    const other = await send(portal, 'DELETE', 'crm/case/filter?isClosed=true&tags=x', { body });
    expect(other.json.response).toEqual([]);
    const { json } = await send(portal, 'DELETE', 'crm/case/filter', { body });
    expect(json.response).toMatchObject([{ id: 1 }]);
    expect([...portal.records.cases.keys()]).toEqual([2, 3]);
  });

  test('that is empty changes nothing where an operation reads no body', async () => {
    const portal = createPortal();
    expect((await send(portal, 'PUT', 'crm/case/1/close', { body: {} })).status).toBe(200);
    expect((await send(portal, 'DELETE', 'crm/case/1', { body: {} })).status).toBe(200);
    expect(portal.records.cases.has(1)).toBe(false);
  });

  test('of several parts is read', async () => {
    const form = new FormData();
    form.append('isPrivate', 'true');
    form.append('accessList[]', boris.id);
    const portal = createPortal();
    const response = await portal.fetch(`${portal.url}/api/2.0/crm/case/1/access`, {
      method: 'PUT',
      headers: { Authorization: portal.tokenOf(anna.id) },
      body: form,
    });
    expect(await response.json()).toMatchObject({ response: { isPrivate: true } });
  });

  test('has lists of objects under their exact names only, and null in them is no number', async () => {
    const customFields = [{ id: 20, entityType: 'case' as const }];
    const create = async (body: object) => {
      const portal = createPortal({ customFields });
      return send(portal, 'POST', 'crm/case', { body: { title: 'x', ...body } });
    };
    const fields = [{ key: 20, value: 'red' }];
    expect((await create({ customFieldList: fields })).json.response.customFields).toHaveLength(1);
    expect((await create({ CustomFieldList: fields })).json.response.customFields).toEqual([]);
    expect((await create({ customFieldList: [{ 20: 'red' }] })).json.response.customFields).toEqual(
      [],
    );
    expect((await create({ customFieldList: [{ key: null, value: 'red' }] })).status).toBe(400);
    expect((await create({ customFieldList: [{}, ...fields] })).status).toBe(500);
  });
});

describe('a date', () => {
  const create = (deadline: string, offsetMinutes = 0) =>
    send(createPortal({}, { offsetMinutes }), 'POST', 'crm/task', {
      body: { title: 'x', categoryId: 1, deadline },
    });

  test.each([
    ['2026-05-01', '2026-05-01T00:00:00.0000000Z'],
    ['2026-05-01T06-30-00.120Z', '2026-05-01T06:30:00.1200000Z'],
    ['2026-05-01T06:30:00Z', '2026-05-01T06:30:00.0000000Z'],
    ['2026-05-01T06:30:00.123Z', '2026-05-01T06:30:00.1230000Z'],
    ['2026-05-01T06:30:00+03:00', '2026-05-01T03:30:00.0000000Z'],
  ])('%s is read', async (deadline, shown) => {
    expect((await create(deadline)).json.response.deadLine).toBe(shown);
  });

  test.each([
    '2026-05-01T06:30:00.120Z', // toISOString(), once in ten times
    '2026-05-01T06:30',
    '2026-05-01 06:30:00',
    '01.05.2026',
    '2026-13-01',
  ])('%s is refused in a JSON body', async (deadline) => {
    expect((await create(deadline)).status).toBe(400);
  });

  test('without a zone is in that of the portal, and shows in it', async () => {
    const { json } = await create('2026-05-01T06-30-00', 180);
    expect(json.response.deadLine).toBe('2026-05-01T06:30:00.0000000+03:00');
    const utc = await create('2026-05-01T06-30-00Z', -210);
    expect(utc.json.response.deadLine).toBe('2026-05-01T03:00:00.0000000-03:30');
  });
});
