import { describe, expect, test } from 'vitest';
import { makePrivate, makePublic, readAccess, share } from '../../../src/access/index.js';
import { anna, boris, clara, clientFor, portalWith, put, stored } from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

/** A person whom Clara manages. */
const privateContact = () =>
  portalWith({
    contacts: [{ id: 1, firstName: 'Ann', lastName: 'Lee', shareType: 0, managers: [clara.id] }],
  });

describe('a contact', () => {
  test('is shown as it was before the change; makePublic and makePrivate show it as it is', async () => {
    const raw = privateContact();
    const response = await put(raw, anna, 'contact/1/access', { isShared: true });
    expect(response).toMatchObject({ isPrivate: true, shareType: 0 });
    expect(stored(raw, 'contact', 1)).toBe(1);

    const crm = clientFor(privateContact(), anna);
    const [opened] = (await makePublic(crm, { contact: 1 })).results;
    expect(opened).toMatchObject({ status: 'changed', after: { visibility: 'public', users: [] } });
    const [closed] = (await makePrivate(crm, { contact: 1 }, boris)).results;
    expect(closed).toMatchObject({ status: 'changed', after: { users: [{ id: boris.id }] } });
  });

  test('that a filter finds is shared by isPrivate: true; makePrivate makes it private', async () => {
    const vip = () =>
      portalWith({
        contacts: [{ id: 1, firstName: 'A', lastName: 'B', shareType: 0, tags: ['vip'] }],
      });
    const raw = vip();
    await put(raw, anna, 'contact/filter/access', {
      tags: ['vip'],
      isPrivate: true,
      managerList: [clara.id],
    });
    expect(stored(raw, 'contact', 1)).toBe(1);

    const portal = vip();
    await makePrivate(clientFor(portal, anna), { contacts: { tags: ['vip'] } }, clara);
    expect(stored(portal, 'contact', 1)).toEqual([clara.id]);
  });

  test.each([{ isPrivate: false }, {}])(
    'that a filter finds is made private by %j; makePublic opens it',
    async (flag) => {
      const vip = () =>
        portalWith({
          contacts: [{ id: 1, firstName: 'A', lastName: 'B', shareType: 1, tags: ['vip'] }],
        });
      const raw = vip();
      await put(raw, anna, 'contact/filter/access', { tags: ['vip'], ...flag });
      expect(stored(raw, 'contact', 1)).toEqual([]);

      const portal = vip();
      portal.records.contacts.get(1)!.shareType = 0;
      await makePublic(clientFor(portal, anna), { contacts: { tags: ['vip'] } });
      expect(stored(portal, 'contact', 1)).toBe(1);
    },
  );

  test('before an unknown one of a batch is changed although the batch fails; makePublic tells of each', async () => {
    const two = () =>
      portalWith({
        contacts: [1, 3].map((id) => ({ id, firstName: 'A', lastName: 'B', shareType: 0 })),
      });
    const raw = two();
    const call = put(raw, anna, 'contact/access', { contactid: [1, 2, 3], isShared: true });
    expect((await rejection(call)).code).toBe('not_found');
    expect([stored(raw, 'contact', 1), stored(raw, 'contact', 3)]).toEqual([1, []]);

    const portal = two();
    const { results } = await makePublic(clientFor(portal, anna), { contact: [1, 2, 3] });
    expect(results.map(({ status }) => status)).toEqual(['changed', 'failed', 'changed']);
    expect([stored(portal, 'contact', 1), stored(portal, 'contact', 3)]).toEqual([1, 1]);
  });

  test('that everyone sees has the same empty list as one that only administrators see; readAccess tells them apart', async () => {
    const portal = portalWith({
      contacts: [1, 2, 3].map((id) => ({ id, firstName: 'A', lastName: 'B', shareType: id - 1 })),
    });
    const crm = clientFor(portal, anna);
    const lists = [1, 2, 3].map((id) => crm.getContactAccessList({ path: { contactid: id } }));
    expect(await Promise.all(lists)).toEqual([[], [], []]);

    const words = [1, 2, 3].map(async (contact) => (await readAccess(crm, { contact })).visibility);
    expect(await Promise.all(words)).toEqual(['private', 'public', 'sharedRead']);
  });

  test('becomes private in an update without shareType, and loses its status; share keeps all of it', async () => {
    const person = { id: 1, firstName: 'Ann', lastName: 'Lee', shareType: 1, about: 'Keep this' };
    const made = () => portalWith({ contacts: [{ ...person, statusId: 1, managers: [clara.id] }] });
    const raw = made();
    await put(raw, anna, 'contact/person/1', { firstName: 'Ann', lastName: 'Lee' });
    expect(raw.records.contacts.get(1)).toMatchObject({ shareType: 0, about: '', statusId: 0 });

    const portal = made();
    const before = structuredClone(portal.records.contacts.get(1)!);
    const { results } = await share(clientFor(portal, anna), { contact: 1 }, 'read');
    expect(results[0]).toMatchObject({ status: 'changed', after: { visibility: 'sharedRead' } });
    expect(portal.records.contacts.get(1)).toEqual({ ...before, shareType: 2 });
  });

  test('cannot be shared to be read by the operation that sets access; share does it', async () => {
    const raw = privateContact();
    const body = { isShared: true, shareType: 2 };
    await put(raw, anna, 'contact/1/access', body);
    expect(stored(raw, 'contact', 1)).toBe(1);

    const portal = privateContact();
    await share(clientFor(portal, anna), { contact: 1 }, 'read');
    expect(stored(portal, 'contact', 1)).toBe(2);
  });

  test('is lost to a caller who is not on its list; makePrivate takes that for what was wanted', async () => {
    const portal = portalWith({
      contacts: [{ id: 1, firstName: 'A', lastName: 'B', shareType: 1 }],
    });
    const crm = clientFor(portal, boris);
    const { results } = await makePrivate(crm, { contact: 1 }, clara);
    const after = { users: [{ id: clara.id }], canEdit: false };
    expect(results[0]).toMatchObject({ status: 'changed', after });
    expect((await rejection(readAccess(crm, { contact: 1 }))).code).toBe('not_found');
    expect(stored(portal, 'contact', 1)).toEqual([clara.id]);
  });
});
