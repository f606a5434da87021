import { describe, expect, test } from 'vitest';
import { makePrivate, makePublic, readAccess } from '../../../src/access/index.js';
import {
  anna,
  boris,
  changesSent,
  clara,
  clientFor,
  group,
  mike,
  portalWith,
  put,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const CRM = '/api/2.0/crm';
const PRIVATE = { isPrivate: true, accessList: [boris.id] };
const person = { firstName: 'Ann', lastName: 'Lee' };

describe('a member of a group that is on the list', () => {
  const made = () =>
    portalWith({ cases: [{ id: 1, title: 'Fair', createBy: mike.id, access: [group.id] }] });

  test('sees the record and may not edit it; readAccess and a dry run tell it before', async () => {
    const crm = clientFor(made(), clara);
    expect(await crm.request('GET', `${CRM}/case/1`)).toMatchObject({ title: 'Fair' });
    const body = { title: 'Renamed', isPrivate: false };
    const error = await rejection(crm.request('PUT', `${CRM}/case/1`, { body }));
    expect(error.code).toBe('forbidden');

    const portal = made();
    const member = clientFor(portal, clara);
    expect(await readAccess(member, { case: 1 })).toMatchObject({ canEdit: false });
    const { results } = await makePublic(member, { case: 1 }, { dryRun: true });
    expect(results).toMatchObject([{ status: 'skipped', reason: 'notAllowed' }]);
    expect(changesSent(portal)).toEqual([]);
  });
});

describe('a record that is hidden', () => {
  const hidden = (createBy: string) =>
    portalWith({
      cases: [{ id: 1, createBy, access: [mike.id] }],
      opportunities: [{ id: 1, createBy, access: [mike.id] }],
    });

  test('is 403 as a case and 404 as an opportunity; makePrivate says the same of both', async () => {
    const raw = clientFor(hidden(mike.id), clara);
    const codes = ['case', 'opportunity'].map(async (kind) => {
      const call = raw.request('PUT', `${CRM}/${kind}/1/access`, { body: PRIVATE });
      return (await rejection(call)).code;
    });
    expect(await Promise.all(codes)).toEqual(['forbidden', 'not_found']);

    const { results } = await makePrivate(
      clientFor(hidden(mike.id), clara),
      { case: 1, opportunity: 1 },
      boris,
    );
    const failed = { status: 'failed', error: { code: 'not_found' } };
    expect(results).toMatchObject([failed, failed]);
  });

  test('is 403 as the list of a contact and 404 when unknown; readAccess says the same of both', async () => {
    const portal = portalWith({ contacts: [{ ...person, id: 1, managers: [mike.id] }] });
    const crm = clientFor(portal, boris);
    const codes = [1, 99].map(async (id) => {
      const raw = crm.request('GET', `${CRM}/contact/${id}/access`);
      return [
        (await rejection(raw)).code,
        (await rejection(readAccess(crm, { contact: id }))).code,
      ];
    });
    expect(await Promise.all(codes)).toEqual([
      ['forbidden', 'not_found'],
      ['not_found', 'not_found'],
    ]);
  });

  test('is changed by its creator who cannot see it, if it is a case; makePrivate changes what its caller sees', async () => {
    const portal = hidden(boris.id);
    const raw = clientFor(portal, boris);
    expect((await rejection(raw.request('GET', `${CRM}/case/1`))).code).toBe('not_found');
    await raw.request('PUT', `${CRM}/case/1/access`, { body: { isPrivate: false } });
    expect(stored(portal, 'case', 1)).toEqual([]);
    const call = raw.request('PUT', `${CRM}/opportunity/1/access`, { body: { isPrivate: false } });
    expect((await rejection(call)).code).toBe('not_found');

    const kept = hidden(boris.id);
    const { results } = await makePublic(clientFor(kept, boris), { case: 1, opportunity: 1 });
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(changesSent(kept)).toEqual([]);
  });
});

describe('a request for many records', () => {
  const foreign = () => {
    const records = [
      { id: 1, createBy: boris.id, tags: ['vip'] },
      { id: 2, createBy: clara.id, tags: ['vip'] },
    ];
    return portalWith({ cases: records, opportunities: records });
  };

  test.each([
    ['case', 'casesid'],
    ['opportunity', 'opportunityid'],
  ] as const)(
    'skips foreign or unknown records of the kind %s silently; makePrivate tells of each',
    async (kind, name) => {
      const raw = foreign();
      const body = { [name]: [1, 2, 3], ...PRIVATE };
      const path = `${CRM}/${kind}/access`;
      expect(await clientFor(raw, boris).request('PUT', path, { body })).toHaveLength(1);

      const targets = { [kind]: [1, 2, 3] } as { case: number[] };
      const { results } = await makePrivate(clientFor(foreign(), boris), targets, boris);
      expect(results).toMatchObject([
        { id: 1, status: 'changed' },
        { id: 2, status: 'failed', error: { code: 'forbidden' } },
        { id: 3, status: 'failed', error: { code: 'not_found' } },
      ]);
    },
  );

  test.each([
    ['case', 'cases'],
    ['opportunity', 'opportunities'],
  ] as const)(
    'by a filter skips foreign records of the kind %s silently; makePrivate tells which',
    async (kind, plural) => {
      const raw = foreign();
      const body = { tags: ['vip'], ...PRIVATE };
      const path = `${CRM}/${kind}/filter/access`;
      expect(await clientFor(raw, boris).request('PUT', path, { body })).toHaveLength(1);

      const targets = { [plural]: { tags: ['vip'] } } as { cases: object };
      const { results } = await makePrivate(clientFor(foreign(), boris), targets, boris);
      expect(results).toMatchObject([
        { id: 1, status: 'changed' },
        { id: 2, status: 'skipped', reason: 'notAllowed' },
      ]);
    },
  );

  const contacts = () =>
    portalWith({
      contacts: [1, 2, 1].map((shareType, i) => ({
        ...person,
        id: i + 1,
        shareType,
        tags: ['vip'],
      })),
    });
  const closed = { isShared: false, managerList: [boris.id] };

  test('stops at a contact that may not be changed, after those before it; makePrivate goes on', async () => {
    const raw = contacts();
    const body = { contactid: [1, 2, 3], ...closed };
    const call = put(raw, boris, 'contact/access', body);
    expect((await rejection(call)).code).toBe('forbidden');
    expect([1, 2, 3].map((id) => stored(raw, 'contact', id))).toEqual([[boris.id], 2, 1]);

    const portal = contacts();
    const { results } = await makePrivate(clientFor(portal, boris), { contact: [1, 2, 3] }, boris);
    expect(results.map(({ status }) => status)).toEqual(['changed', 'failed', 'changed']);
    expect(stored(portal, 'contact', 3)).toEqual([boris.id]);
  });

  test('by a filter skips contacts that may not be changed silently; makePrivate tells which', async () => {
    const raw = contacts();
    const body = { tags: ['vip'], isPrivate: false, managerList: [boris.id] };
    const path = `${CRM}/contact/filter/access`;
    expect(await clientFor(raw, boris).request('PUT', path, { body })).toHaveLength(2);

    const targets = { contacts: { tags: ['vip'] } };
    const { results } = await makePrivate(clientFor(contacts(), boris), targets, boris);
    expect(results).toMatchObject([
      { id: 1, status: 'changed' },
      { id: 2, status: 'skipped', reason: 'notAllowed' },
      { id: 3, status: 'changed' },
    ]);
  });
});

test('a contact that everyone may edit can be taken from everyone by any user; makePrivate leaves it to somebody, and tells the caller who loses it', async () => {
  const made = () => portalWith({ contacts: [{ ...person, id: 1, shareType: 1 }] });
  const raw = made();
  const body = { isShared: false, managerList: [] };
  const response = await put(raw, boris, 'contact/1/access', body);
  expect(response).toMatchObject({ canEdit: true, isPrivate: false });
  expect(stored(raw, 'contact', 1)).toEqual([]);

  const portal = made();
  const crm = clientFor(portal, boris);
  expect((await rejection(makePrivate(crm, { contact: 1 }, []))).code).toBe('invalid_input');
  const { results } = await makePrivate(crm, { contact: 1 }, anna);
  expect(results).toMatchObject([{ status: 'changed', after: { canEdit: false } }]);
});
