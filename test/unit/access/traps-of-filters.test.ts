import { describe, expect, test } from 'vitest';
import { makePrivate, makePublic, type Transfer, transfer } from '../../../src/access/index.js';
import {
  anna,
  boris,
  clara,
  clientFor,
  mike,
  portalWith,
  put,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

describe('a filter', () => {
  const two = () =>
    portalWith({
      opportunities: [
        { id: 1, createBy: boris.id, tags: ['vip'] },
        { id: 2, createBy: clara.id, access: [clara.id], tags: ['vip'] },
      ],
    });

  test('that is empty takes every record; the helpers want everything: true', async () => {
    const raw = two();
    await put(raw, anna, 'opportunity/filter/access', { isPrivate: true, accessList: [mike.id] });
    expect(stored(raw, 'opportunity', 1)).toContain(mike.id);

    const portal = two();
    const crm = clientFor(portal, anna);
    for (const filter of [{}, { tags: [] }, { contactid: 0 }, { filterValue: ' ' }]) {
      const error = await rejection(makePrivate(crm, { opportunities: filter }, mike));
      expect(error.message).toContain('everything: true');
    }
    expect(portal.requests).toEqual([]);
    const { counts } = await makePrivate(crm, { opportunities: { everything: true } }, mike);
    expect(counts.changed).toBe(2);
  });

  test.each([
    ['case', 'cases', { isPrivate: true, accessList: [mike.id] }],
    ['case', 'cases', {}],
    ['opportunity', 'opportunities', {}],
    ['contact', 'contacts', {}],
  ] as const)(
    'is missing in a request for every %s; makePublic refuses %s without everything: true (%j)',
    async (kind, plural, body) => {
      const made = () =>
        portalWith({
          cases: [{ id: 1, access: [clara.id] }],
          opportunities: [{ id: 1, access: [clara.id] }],
          contacts: [{ id: 1, firstName: 'A', lastName: 'B', managers: [clara.id] }],
        });
      const raw = made();
      await put(raw, anna, `${kind}/filter/access`, body);
      expect(stored(raw, kind, 1)).not.toContain(clara.id);

      const portal = made();
      const call = makePublic(clientFor(portal, anna), { [plural]: {} } as { cases: object });
      expect((await rejection(call)).message).toContain('everything: true');
      expect(stored(portal, kind, 1)).toEqual([clara.id]);
    },
  );

  test('for contacts does nothing for a user from whom one is hidden; makePrivate changes the others', async () => {
    const made = () =>
      portalWith({
        contacts: [1, 0].map((shareType, i) => ({
          id: i + 1,
          firstName: 'A',
          lastName: 'B',
          shareType,
          tags: ['vip'],
        })),
      });
    const raw = made();
    const body = { tags: ['vip'], isPrivate: false, managerList: [boris.id] };
    const path = '/api/2.0/crm/contact/filter/access';
    expect(await clientFor(raw, boris).request('PUT', path, { body })).toEqual([]);
    expect(stored(raw, 'contact', 1)).toBe(1);

    const portal = made();
    await makePrivate(clientFor(portal, boris), { contacts: { tags: ['vip'] } }, boris);
    expect(stored(portal, 'contact', 1)).toEqual([boris.id]);
  });

  test.each<[string, object]>([
    ['one date alone', { fromDate: '2020-01-01' }],
    ['contactAlsoIsParticipant alone', { contactAlsoIsParticipant: true }],
  ])('of opportunities with %s matches nothing; makePrivate refuses it', async (_, filter) => {
    const raw = two();
    const body = { ...filter, isPrivate: true, accessList: [mike.id] };
    const path = '/api/2.0/crm/opportunity/filter/access';
    expect(await clientFor(raw, anna).request('PUT', path, { body })).toEqual([]);

    const portal = two();
    const call = makePrivate(clientFor(portal, anna), { opportunities: filter }, mike);
    expect((await rejection(call)).code).toBe('invalid_input');
    expect(portal.requests).toEqual([]);
  });

  test('does nothing for a user from whom one match is hidden; makePrivate changes the others', async () => {
    const raw = two();
    const response = await put(raw, boris, 'opportunity/filter/access', {
      tags: ['vip'],
      isPrivate: true,
      accessList: [boris.id],
    });
    expect(response).toEqual([]);
    expect(stored(raw, 'opportunity', 1)).toEqual([]);

    const portal = two();
    const crm = clientFor(portal, boris);
    const { counts } = await makePrivate(crm, { opportunities: { tags: ['vip'] } }, boris);
    expect(counts).toEqual({ changed: 1, unchanged: 0, skipped: 0, failed: 0 });
    expect(stored(portal, 'opportunity', 1)).toEqual([boris.id]);
    expect(stored(portal, 'opportunity', 2)).toEqual([clara.id]);
  });

  test('with a tag that no record has matches nothing under 200; makePrivate reports that it found none', async () => {
    const raw = two();
    const body = { tags: ['vip', 'typo'], isPrivate: true, accessList: [mike.id] };
    const path = '/api/2.0/crm/opportunity/filter/access';
    expect(await clientFor(raw, anna).request('PUT', path, { body })).toEqual([]);

    const targets = { opportunities: { tags: ['vip', 'typo'] } };
    const { results } = await makePrivate(clientFor(two(), anna), targets, mike);
    expect(results).toEqual([]);
  });

  test('with one date is ignored; the helpers want both', async () => {
    const raw = two();
    const body = { fromDate: '2030-01-01', tags: ['vip'], isPrivate: true, accessList: [mike.id] };
    const path = '/api/2.0/crm/opportunity/filter/access';
    expect(await clientFor(raw, anna).request('PUT', path, { body })).toHaveLength(2);

    const portal = two();
    const targets = { opportunities: { fromDate: '2030-01-01', tags: ['vip'] } };
    expect((await rejection(makePublic(clientFor(portal, anna), targets))).code).toBe(
      'invalid_input',
    );
    expect(portal.requests).toEqual([]);
  });

  test('with a search text in the body takes records without that text; makePublic finds those with it', async () => {
    const made = () =>
      portalWith({
        cases: [
          { id: 1, title: 'Trade fair', access: [boris.id], tags: ['vip'] },
          { id: 2, title: 'Lawsuit', access: [boris.id], tags: ['vip'] },
        ],
      });
    const raw = made();
    const body = { tags: ['vip'], filterValue: 'Trade', isPrivate: false };
    await put(raw, anna, 'case/filter/access', body);
    expect(stored(raw, 'case', 2)).toEqual([]);

    const portal = made();
    await makePublic(clientFor(portal, anna), { cases: { tags: ['vip'], filterValue: 'Trade' } });
    expect([stored(portal, 'case', 1), stored(portal, 'case', 2)]).toEqual([[], [boris.id]]);
  });

  test('skips a record at each page when nextIndex is followed; makePrivate finds all', async () => {
    const records = {
      cases: Array.from({ length: 230 }, (_, i) => ({ id: i + 1, tags: ['vip'] })),
    };
    const crm = clientFor(portalWith(records), anna);
    const seen = new Set<number>();
    for (let startIndex: number | undefined = 0; startIndex !== undefined; ) {
      const response = await crm.http.GET('/api/2.0/crm/case/filter', {
        params: { query: { count: 100, startIndex } },
      });
      const envelope = response.data as { nextIndex?: number; response: { id: number }[] };
      for (const { id } of envelope.response) seen.add(id);
      startIndex = envelope.nextIndex;
    }
    expect(seen.size).toBeLessThan(230);

    const { counts } = await makePrivate(crm, { cases: { tags: ['vip'] } }, boris);
    expect(counts.changed).toBe(230);
  });
});

test.each<[string, object]>([
  ['a kind of record without an id', { entityType: 'case', entityid: 0 }],
  ['a category of several zeros', { categoryid: '00' }],
  ['the first day of all', { fromDate: '0001-01-01' }],
  ['the first moment of all', { toDate: '0001-01-01T00-00-00' }],
  ['nobody', { responsibleid: '00000000-0000-0000-0000-000000000000' }],
  [
    'nothing of several',
    { categoryid: 0, fromDate: '0001-01-01', entityType: 'case', entityid: 0 },
  ],
])('a filter for %s takes every task; transfer refuses it', async (_, tasks) => {
  const portal = portalWith({ tasks: [{ id: 1, responsible: boris.id }] });
  const targets = { tasks } as Transfer['targets'];
  const call = transfer(clientFor(portal, anna), {
    from: boris,
    to: mike,
    targets,
    responsible: true,
  });
  const error = await rejection(call);
  expect(error.code).toBe('invalid_input');
  expect(portal.requests).toEqual([]);
});

test.each<[string, object]>([
  ['one date that is ignored', { fromDate: '0001-01-01', toDate: '2030-01-01' }],
  ['a contact of several zeros', { contactid: '00' }],
])('a filter for opportunities with %s is refused', async (_, opportunities) => {
  const portal = portalWith({ opportunities: [{ id: 1 }] });
  const error = await rejection(makePublic(clientFor(portal, anna), { opportunities }));
  expect(error.message).toContain('everything: true');
  expect(portal.requests).toEqual([]);
});

test.each<object>([
  { entityType: 'case', entityid: 7 },
  { entityType: 'case', entityid: 0, isClosed: false },
  { categoryid: 3 },
  { fromDate: '2020-01-01' },
])('a filter for tasks that narrows the list is taken: %j', async (tasks) => {
  const portal = portalWith({ tasks: [{ id: 1, responsible: boris.id }] });
  const targets = { tasks } as Transfer['targets'];
  const what = { from: boris, to: mike, targets, responsible: true };
  const { counts } = await transfer(clientFor(portal, anna), what);
  expect(counts.failed).toBe(0);
});
