import { expect, test } from 'vitest';
import { audit, readAccess, type SingleTarget } from '../../../src/access/index.js';
import { REMOVED_USER_ID } from '../../../src/index.js';
import {
  anna,
  boris,
  clara,
  clientFor,
  dan,
  group,
  mike,
  people,
  portalWith,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const made = () =>
  portalWith({
    cases: [
      { id: 1, title: 'Open', createBy: boris.id },
      { id: 2, title: 'Hidden', createBy: boris.id, access: [clara.id] },
      { id: 3, title: 'Ghosts', createBy: boris.id, access: [dan.id, group.id, mike.id] },
      { id: 4, title: 'Of a removed user', createBy: dan.id, access: [mike.id] },
    ],
    opportunities: [
      { id: 5, title: 'Deal', createBy: anna.id, responsible: boris.id, access: [clara.id] },
    ],
    contacts: [
      { id: 6, isCompany: true, companyName: 'Hotel', shareType: 2, managers: [clara.id] },
      { id: 7, firstName: 'Ann', lastName: 'Lee', shareType: 0, createBy: boris.id },
    ],
  });

test('an audit tells of each record who is on its list, how many ghosts, and who cannot see it', async () => {
  const portal = made();
  const everything = { everything: true } as const;
  const { records, failed } = await audit(clientFor(portal, anna), {
    cases: everything,
    opportunities: everything,
    contacts: everything,
  });
  expect(failed).toEqual([]);
  const seen = records.map(({ id, visibility, users, ghosts, creatorSees, responsibleSees }) => [
    ...[id, visibility, users.length, ghosts, creatorSees],
    ...(responsibleSees === undefined ? [] : [responsibleSees]),
  ]);
  expect(seen).toEqual([
    [1, 'public', 0, 0, true],
    [2, 'private', 1, 0, false],
    [3, 'private', 3, 2, 'unknown'],
    [4, 'private', 1, 0, false],
    [5, 'private', 1, 0, true, false],
    [6, 'sharedRead', 0, 0, true],
    [7, 'private', 0, 0, false],
  ]);
  expect(portal.requests).toHaveLength(4); // the administrators and a page of each kind
});

test('an audit of named records reads each, and keeps those that could be read', async () => {
  const crm = clientFor(made(), boris);
  const { records, failed } = await audit(crm, { case: [1, 2, 99], contact: 6 });
  expect(records.map(({ id }) => id)).toEqual([1, 6]);
  expect(failed).toMatchObject([
    { kind: 'case', id: 2, error: { code: 'not_found' } },
    { kind: 'case', id: 99, error: { code: 'not_found' } },
  ]);
});

test('an audit wants targets, and everything: true for all records', async () => {
  const portal = made();
  const call = audit(clientFor(portal, anna), { cases: {} });
  expect((await rejection(call)).code).toBe('invalid_input');
  expect(portal.requests).toEqual([]);
});

test('readAccess tells who may see a record, with names as people write them and groups marked', async () => {
  // Whose name the server writes as O&#39;Hara.
  const pat = { id: '88888888-8888-4888-8888-888888888888', firstName: 'Pat', lastName: "O'Hara" };
  const portal = portalWith({
    people: [...people, pat],
    opportunities: [{ id: 1, title: 'Deal', createBy: pat.id, access: [pat.id, group.id] }],
  });
  expect(await readAccess(clientFor(portal, boris), { opportunity: 1 }).catch(String)).toContain(
    '404',
  );
  const access = await readAccess(clientFor(portal, clara), { opportunity: 1 });
  const named = { id: pat.id, name: "Pat O'Hara", isPlaceholder: false };
  expect(access).toMatchObject({
    kind: 'opportunity',
    id: 1,
    title: 'Deal',
    visibility: 'private',
    users: [named, { id: REMOVED_USER_ID, isPlaceholder: true }],
    canEdit: false, // a group on the list lets its members see, not edit
    creator: named,
  });
});

test.each<[string, unknown]>([
  ['two records', { case: [1, 2] }],
  ['two kinds', { case: 1, contact: 6 }],
  ['a filter', { cases: { tags: ['vip'] } }],
  ['no record', { case: [] }],
])('readAccess refuses %s', async (_, target) => {
  const portal = made();
  const error = await rejection(readAccess(clientFor(portal, anna), target as SingleTarget));
  expect(error.code).toBe('invalid_input');
  expect(portal.requests).toEqual([]);
});
