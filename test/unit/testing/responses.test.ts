import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/index.js';
import { createPortal } from '../../../src/testing/index.js';
import { anna, boris, clara, clientOf, send } from './support.js';

const cases = Array.from({ length: 5 }, (_, i) => ({ id: i + 1, title: `Case ${i + 1}` }));

const list = (query: string) => send(createPortal({ cases }), 'GET', `crm/case/filter?${query}`);

describe('a page', () => {
  test('has a nextIndex that is one too far, so that following it skips a record', async () => {
    const first = await list('count=2');
    expect(first.json).toMatchObject({ count: 2, nextIndex: 3, total: 5 });
    const next = await list(`count=2&startIndex=${first.json.nextIndex}`);
    expect(next.json.response.map(({ id }: { id: number }) => id)).toEqual([4, 5]);
  });

  test('that is the last has no nextIndex', async () => {
    const { json } = await list('count=2&startIndex=3');
    expect(json).toMatchObject({ count: 2, startIndex: 3, total: 5 });
    expect(json).not.toHaveProperty('nextIndex');
  });

  test('of count 0 is one row, and one of more than 1000 is cut', async () => {
    expect((await list('count=0')).json.response).toHaveLength(1);
    const many = Array.from({ length: 1001 }, (_, i) => ({ id: i + 1 }));
    const portal = createPortal({ cases: many });
    const { json } = await send(portal, 'GET', 'crm/case/filter?count=2000');
    expect(json).toMatchObject({ count: 1000, nextIndex: 1001, total: 1001 });
  });

  test('of a list built whole has a total only when something was cut', async () => {
    const portal = createPortal();
    expect((await send(portal, 'GET', 'people')).json).not.toHaveProperty('total');
    const cut = await send(portal, 'GET', 'people?count=2');
    expect(cut.json).toMatchObject({ count: 2, nextIndex: 3, total: 4 });
    const filtered = await send(portal, 'GET', 'people/filter?count=2');
    expect(filtered.json).toMatchObject({ count: 2, total: 4 });
    expect(filtered.json).not.toHaveProperty('nextIndex');
  });

  test('that is empty has no count', async () => {
    const { text } = await send(createPortal({}), 'GET', 'crm/contact/1/tag');
    expect(text).toContain('"status":1');
    const empty = await send(createPortal({}), 'GET', 'crm/contact/filter');
    expect(empty.text).toBe('{"total":0,"status":0,"statusCode":200,"response":[]}');
  });

  test('is sorted as asked for, and a text to search ends at a comma', async () => {
    const { json } = await list('sortBy=Id&sortOrder=descending&filterValue=case+1,x');
    expect(json.response).toMatchObject([{ id: 1 }]);
    const descending = await list('sortBy=id&sortOrder=descending&count=1');
    expect(descending.json.response).toMatchObject([{ id: 5 }]);
    const ascending = await list('sortBy=id&sortOrder=Descending&count=1');
    expect(ascending.json.response).toMatchObject([{ id: 1 }]);
  });

  test('is read by paginate without skipping a record', async () => {
    const crm = clientOf(createPortal({ cases }));
    const ids = [];
    for await (const { id } of paginate(crm.listCases, { query: { count: 2 } })) ids.push(id);
    expect(ids).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a response', () => {
  test('keeps the members that are asked for, and counts the letters of a text', async () => {
    const fields = await list('count=1&fields=id,isPrivate');
    expect(fields.json.response).toEqual([{ id: 1, isPrivate: false }]);
    const tag = await send(createPortal(), 'POST', 'crm/case/tag', { body: { tagName: 'Paris' } });
    expect(tag.json).toEqual({ count: 5, status: 0, statusCode: 201, response: 'Paris' });
  });

  test('escapes slashes, and encodes the names of people', async () => {
    const portal = createPortal({ people: [{ ...anna, lastName: "O'Hara" }] });
    const { text } = await send(portal, 'GET', 'people/anna.weber');
    expect(text).toContain('"displayName":"Anna O&#39;Hara"');
    expect(text).toContain(String.raw`https:\/\/portal.example.com\/Products`);
  });

  test.each([
    ['crm/case/2.xml', 'text/xml'],
    ['crm/case/filter.xml', 'text/xml'],
    ['crm/case/2.json', 'application/json'],
    ['crm/case/2', 'application/json'],
  ])('to %s is of the type %s', async (path, expected) => {
    const { headers } = await send(createPortal(), 'GET', path);
    expect(headers.get('Content-Type')).toBe(`${expected}; charset=UTF-8`);
  });

  test('in XML cannot carry control characters, and breaks outside the envelope', async () => {
    const portal = createPortal({ cases: [{ id: 1, title: 'a\u0001b' }] });
    const { status, text } = await send(portal, 'GET', 'crm/case/1.xml');
    expect([status, text.slice(0, 15)]).toEqual([500, '<!DOCTYPE html>']);
    expect((await send(portal, 'GET', 'crm/case/1')).json.response.title).toBe('a\u0001b');
  });

  test('is JSON under .xml when the request was', async () => {
    const portal = createPortal();
    const body = { isPrivate: true, accessList: [boris.id] };
    const { json } = await send(portal, 'PUT', 'crm/case/1/access.xml', { body });
    expect(json.response.isPrivate).toBe(true);
    const form = { body: 'isPrivate=false', type: 'application/x-www-form-urlencoded' };
    const { text } = await send(portal, 'PUT', 'crm/case/1/access.xml', form);
    expect(text).toMatch(/^<result><count>1<\/count><status>0<\/status>/);
  });

  test('without an envelope comes where the server has none', async () => {
    const portal = createPortal();
    const nobody = await portal.fetch(`${portal.url}/api/2.0/crm/case/1`);
    expect([nobody.status, await nobody.text()]).toEqual([401, 'Unauthorized']);
    expect(nobody.headers.has('WWW-Authenticate')).toBe(false);
    for (const [method, path] of [
      ['GET', 'crm/nothing'],
      ['POST', 'crm/case/1/access'],
      ['GET', 'crm/case/abc'],
      ['GET', 'crm/invoices/1/tag/2'],
    ] as const) {
      const { status, text } = await send(portal, method, path);
      expect([status, text.slice(0, 15)]).toEqual([404, '<!DOCTYPE html>']);
    }
    const broken = await send(portal, 'GET', 'crm/case/filter?updatedSince=bogus');
    expect([broken.status, broken.text.slice(0, 15)]).toEqual([500, '<!DOCTYPE html>']);
    const preflight = await portal.fetch(`${portal.url}/api/2.0/crm/case/1`, { method: 'OPTIONS' });
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  test('of a failure is an envelope without a result', async () => {
    const { json } = await send(createPortal(), 'PUT', 'crm/case/1', {
      user: clara,
      body: { title: '' },
    });
    expect(json).toEqual({
      status: 1,
      statusCode: 400,
      error: {
        message: 'Value does not fall within the expected range.',
        hresult: -2147024809,
        data: {},
      },
    });
  });
});
