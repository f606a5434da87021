import { describe, expect, test } from 'vitest';
import type { CrmClient, RequestMethod } from '../../../src/index.js';
import { createPortal, type PortalRecords } from '../../../src/testing/index.js';
import { anna, boris, clara, clientOf, raw } from './support.js';

/** Three records of each kind, of which Clara cannot see the second. */
const records: PortalRecords = {
  cases: [1, 2, 3].map((id) => ({ id, createBy: clara.id, access: id === 2 ? [anna.id] : [] })),
  opportunities: [1, 2, 3].map((id) => ({
    id,
    createBy: clara.id,
    access: id === 2 ? [anna.id] : [],
    members: [1],
  })),
  contacts: [1, 2, 3].map((id) => ({ id, firstName: `No ${id}`, shareType: id === 2 ? 0 : 1 })),
};

const send = (crm: CrmClient, method: RequestMethod, path: string, body?: object) =>
  raw<{ readonly id: number }[]>(crm, method, path, body);

describe('a filter of whoever is no administrator', () => {
  test.each<[RequestMethod, string, object?]>([
    ['PUT', 'contact/filter/access', { isPrivate: false, managerList: [clara.id] }],
    ['DELETE', 'contact/filter'],
    ['PUT', 'opportunity/filter/access', { isPrivate: true, accessList: [boris.id] }],
    ['DELETE', 'opportunity/filter'],
    ['GET', 'opportunity/bycontact/1'],
  ])('%s %s does nothing when one match is hidden', async (method, path, body) => {
    const portal = createPortal(records);
    expect(await send(clientOf(portal, clara), method, path, body)).toEqual([]);
    expect(portal.records.contacts.get(1)?.shareType).toBe(1);
    expect(portal.records.opportunities.get(1)?.access).toEqual([]);
    expect(await send(clientOf(createPortal(records)), method, path, body)).not.toEqual([]);
  });

  test.each(['contact', 'opportunity'])('tags no %s and returns the tag', async (kind) => {
    const portal = createPortal(records);
    const body = { tagName: 'new', contactStage: -1, contactType: -1 };
    expect(await send(clientOf(portal, clara), 'POST', `${kind}/filter/taglist`, body)).toBe('new');
    const tagged = await send(clientOf(portal), 'GET', `${kind}/filter?tags=new`);
    expect(tagged).toEqual([]);
  });

  test('changes what is visible when nothing is hidden, and always does so for cases', async () => {
    const portal = createPortal(records);
    const body = { isPrivate: true, accessList: [boris.id] };
    const cases = await send(clientOf(portal, clara), 'PUT', 'case/filter/access', body);
    expect(cases.map(({ id }) => id)).toEqual([1, 3]);
    portal.records.contacts.delete(2);
    const shared = { isPrivate: true, managerList: [] };
    expect(
      await send(clientOf(portal, clara), 'PUT', 'contact/filter/access', shared),
    ).toHaveLength(2);
  });

  test.each(['contact', 'opportunity'])(
    'lists no %s when the key to sort by is unknown',
    async (kind) => {
      const portal = createPortal(records);
      const path = `${kind}/filter?sortBy=modified`;
      expect(await send(clientOf(portal, clara), 'GET', path)).toEqual([]);
      expect(await send(clientOf(portal), 'GET', path)).toHaveLength(3);
      expect(await send(clientOf(portal, clara), 'GET', `${kind}/filter`)).toHaveLength(2);
    },
  );
});

describe('a filter', () => {
  test.each(['case', 'opportunity'])(
    'of %s access without criteria matches everything, and a text in the body is no criterion',
    async (kind) => {
      const body = { filterValue: 'nothing has this', isPrivate: true, accessList: [boris.id] };
      const path = `${kind}/filter/access`;
      expect(await send(clientOf(createPortal(records)), 'PUT', path, body)).toHaveLength(3);
      const searched = `${path}?filterValue=nothing+has+this`;
      expect(await send(clientOf(createPortal(records)), 'PUT', searched, body)).toEqual([]);
    },
  );

  test('matches all tags in any letter case, and an unknown tag matches nothing', async () => {
    const portal = createPortal({
      cases: [
        { id: 1, tags: ['VIP', 'Paris'] },
        { id: 2, tags: ['vip'] },
      ],
    });
    const list = (query: string) => send(clientOf(portal), 'GET', `case/filter?${query}`);
    expect(await list('tags=vip')).toHaveLength(2);
    expect(await list('tags=vip&tags= paris ')).toHaveLength(1);
    expect(await list('tags=vip&tags=unknown')).toEqual([]);
    expect(await list('tags=vip,paris')).toEqual([]);
  });

  test('of opportunities needs both ends of a period', async () => {
    const date = (day: string) => ({ expectedCloseDate: `2026-0${day}T00:00:00.000Z` });
    const portal = createPortal({ opportunities: [date('3-01'), date('5-01'), {}] });
    const list = (query: string) => send(clientOf(portal), 'GET', `opportunity/filter?${query}`);
    expect(await list('fromDate=2026-04-01')).toEqual([]);
    expect(await list('contactAlsoIsParticipant=true')).toEqual([]);
    expect(await list('fromDate=2026-04-01&stageType=0')).toHaveLength(3);
    expect(await list('fromDate=2026-04-01&toDate=2026-06-01')).toHaveLength(1);
  });

  test('of contacts that are tagged takes a missing status and type for none', async () => {
    const portal = createPortal({ contacts: [{ id: 1 }, { id: 2, statusId: 1 }] });
    await send(clientOf(portal), 'POST', 'contact/filter/taglist', { tagName: 'new' });
    expect(portal.records.contacts.get(1)?.tags).toEqual(['new']);
    expect(portal.records.contacts.get(2)?.tags).toEqual([]);
  });

  test('ignores an unknown parameter and returns everybody', async () => {
    expect(await send(clientOf(createPortal()), 'GET', 'contact/filter?search=lee')).toHaveLength(
      3,
    );
    const found = await send(clientOf(createPortal()), 'GET', 'contact/filter?filterValue=lee');
    expect(found).toHaveLength(1);
  });
});
