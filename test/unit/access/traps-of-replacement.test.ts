import { describe, expect, test } from 'vitest';
import { grant, makePrivate, makePublic, readAccess, revoke } from '../../../src/access/index.js';
import { edit } from '../../../src/records/index.js';
import {
  anna,
  boris,
  changesSent,
  clara,
  clientFor,
  mike,
  portalWith,
  put,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const CRM = '/api/2.0/crm';
const person = { id: 1, firstName: 'Ann', lastName: 'Lee' };

describe('the list of a case or an opportunity', () => {
  const made = () => {
    const record = { id: 1, createBy: anna.id, access: [boris.id, anna.id] };
    return portalWith({ cases: [record], opportunities: [record] });
  };

  test.each(['case', 'opportunity'] as const)(
    'of the kind %s is replaced by the users who were to be added; grant keeps the others',
    async (kind) => {
      const raw = made();
      const body = { isPrivate: true, accessList: [clara.id] };
      await put(raw, anna, `${kind}/1/access`, body);
      expect(stored(raw, kind, 1)).toEqual([clara.id, anna.id]);

      const portal = made();
      await grant(clientFor(portal, anna), { [kind]: 1 } as { case: number }, clara);
      expect(stored(portal, kind, 1)).toEqual([boris.id, anna.id, clara.id]);
    },
  );

  const deal = { title: 'x', responsibleid: anna.id, stageid: 1, bidCurrencyAbbr: 'USD' };

  test.each([
    ['case', { title: 'x' }],
    ['opportunity', deal],
  ] as const)(
    'of the kind %s is dropped by an ordinary update; edit keeps it',
    async (kind, body) => {
      const raw = made();
      await put(raw, anna, `${kind}/1`, body);
      expect(stored(raw, kind, 1)).toEqual([]);

      const portal = made();
      await edit(clientFor(portal, anna), { [kind]: 1 } as { case: number }, { title: 'x' });
      expect(stored(portal, kind, 1)).toEqual([boris.id, anna.id]);
    },
  );

  test.each([
    ['case', { title: 'x' }],
    ['opportunity', deal],
  ] as const)(
    'of a new record of the kind %s is dropped when the flag is forgotten; makePrivate closes it',
    async (kind, body) => {
      const portal = portalWith({});
      const crm = clientFor(portal, anna);
      const list = { accessList: [boris.id] };
      const { id } = await crm.request<{ id: number }>('POST', `${CRM}/${kind}`, {
        body: { ...body, ...list },
      });
      expect(stored(portal, kind, id)).toEqual([]);
      await makePrivate(crm, { [kind]: id } as { case: number }, boris);
      expect(stored(portal, kind, id)).toEqual([boris.id, anna.id]);
    },
  );

  test('is removed when isPrivate is false, whatever users are sent with it; makePublic takes no users', async () => {
    const raw = made();
    const body = { isPrivate: false, accessList: [clara.id] };
    await put(raw, anna, 'case/1/access', body);
    expect(stored(raw, 'case', 1)).toEqual([]);

    const portal = made();
    const options = { users: [clara.id] } as object;
    const call = makePublic(clientFor(portal, anna), { case: 1 }, options);
    expect((await rejection(call)).code).toBe('invalid_input');
    expect(changesSent(portal)).toEqual([]);
  });
});

describe('the managers of a contact', () => {
  const privateContact = () =>
    portalWith({ contacts: [{ ...person, shareType: 0, managers: [clara.id] }] });
  const sharedContact = () =>
    portalWith({ contacts: [{ ...person, shareType: 2, managers: [clara.id, mike.id] }] });

  test('are deleted under the names that the other kinds have; makePrivate has one name for all', async () => {
    const raw = privateContact();
    await put(raw, anna, 'contact/1/access', { isPrivate: true, accessList: [boris.id] });
    expect(stored(raw, 'contact', 1)).toEqual([]);

    const portal = privateContact();
    await makePrivate(clientFor(portal, anna), { contact: 1 }, boris);
    expect(stored(portal, 'contact', 1)).toEqual([boris.id]);
  });

  test('are private when isShared is forgotten; makePublic says what is meant', async () => {
    const raw = sharedContact();
    await put(raw, anna, 'contact/1/access', { managerList: [clara.id] });
    expect(stored(raw, 'contact', 1)).toEqual([clara.id]);

    const portal = sharedContact();
    await makePublic(clientFor(portal, anna), { contact: 1 });
    expect(stored(portal, 'contact', 1)).toBe(1);
  });

  test('have no effect beside isShared: true; makePrivate makes them the only ones', async () => {
    const raw = privateContact();
    await put(raw, anna, 'contact/1/access', { isShared: true, managerList: [boris.id] });
    const stranger = clientFor(raw, clara);
    expect(await stranger.request('GET', `${CRM}/contact/1`)).toMatchObject({ canEdit: true });

    const portal = privateContact();
    await makePrivate(clientFor(portal, anna), { contact: 1 }, boris);
    const call = readAccess(clientFor(portal, clara), { contact: 1 });
    expect((await rejection(call)).code).toBe('not_found');
  });

  test('are all gone when none is sent, so that administrators alone see it; makePrivate refuses that', async () => {
    const raw = privateContact();
    await put(raw, anna, 'contact/1/access', { isShared: false });
    expect(stored(raw, 'contact', 1)).toEqual([]);
    const call = clientFor(raw, clara).request('GET', `${CRM}/contact/1`);
    expect((await rejection(call)).code).toBe('not_found');

    const portal = privateContact();
    const refused = makePrivate(clientFor(portal, anna), { contact: 1 }, []);
    expect((await rejection(refused)).code).toBe('invalid_input');
    expect(stored(portal, 'contact', 1)).toEqual([clara.id]);
  });

  test('are not shown while everyone may read it, and lost when the empty list is sent back; grant and revoke leave them', async () => {
    const raw = sharedContact();
    const shown = await clientFor(raw, anna).request<unknown[]>('GET', `${CRM}/contact/1/access`);
    expect(shown).toEqual([]);
    await put(raw, anna, 'contact/1/access', { isShared: true, managerList: shown });
    expect(raw.records.contacts.get(1)!.managers).toEqual([]);

    const portal = sharedContact();
    const crm = clientFor(portal, anna);
    expect((await grant(crm, { contact: 1 }, boris)).counts.unchanged).toBe(1);
    const { results } = await revoke(crm, { contact: 1 }, clara);
    expect(results).toMatchObject([{ status: 'skipped', reason: 'managersHidden' }]);
    expect(portal.records.contacts.get(1)!.managers).toEqual([clara.id, mike.id]);
  });

  test('stay in an update that sends none; revoke takes the last one off', async () => {
    const raw = privateContact();
    const body = { firstName: 'Ann', lastName: 'Lee', shareType: 0, managerList: [] };
    await put(raw, anna, 'contact/person/1', body);
    expect(stored(raw, 'contact', 1)).toEqual([clara.id]);

    const portal = privateContact();
    await revoke(clientFor(portal, anna), { contact: 1 }, clara);
    expect(stored(portal, 'contact', 1)).toEqual([]);
  });
});
