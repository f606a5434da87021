import { describe, expect, test } from 'vitest';
import type { CrmClient } from '../../../src/index.js';
import { createPortal } from '../../../src/testing/index.js';
import { anna, boris, clara, clientOf, raw } from './support.js';

interface Shown {
  readonly id: number;
  readonly isPrivate: boolean;
  readonly shareType: number;
  readonly accessList?: { readonly id: string }[];
}

const put = <Result = Shown>(crm: CrmClient, path: string, body: object) =>
  raw<Result>(crm, 'PUT', `contact/${path}`, body);

const get = <Result = Shown>(crm: CrmClient, path: string) =>
  raw<Result>(crm, 'GET', `contact/${path}`);

const portalOf = (contact: object) => createPortal({ contacts: [{ id: 1, ...contact }] });

describe('access of contacts', () => {
  test('a response is stale: it shows the flags from before the change', async () => {
    const crm = clientOf(portalOf({ shareType: 1 }));
    const body = { isShared: false, managerList: [boris.id] };
    const response = await put(crm, '1/access', body);
    expect(response).toMatchObject({ isPrivate: false, isShared: true, shareType: 1 });
    expect(response).not.toHaveProperty('accessList');
    expect(await get(crm, '1')).toMatchObject({ isPrivate: true, accessList: [{ id: boris.id }] });
  });

  test('a stale response of a private contact lists the new managers all the same', async () => {
    const crm = clientOf(portalOf({ managers: [boris.id] }));
    const response = await put(crm, '1/access', { isShared: true, managerList: [clara.id] });
    expect(response).toMatchObject({ isPrivate: true, accessList: [{ id: clara.id }] });
    expect(await get(crm, '1')).toMatchObject({ isPrivate: false, shareType: 1 });
  });

  test('isShared left out, and the names of the other kinds, make private and drop managers', async () => {
    const portal = portalOf({ shareType: 2, managers: [boris.id] });
    await put(clientOf(portal), '1/access', { isPrivate: false, accessList: [clara.id] });
    expect(portal.records.contacts.get(1)).toMatchObject({ shareType: 0, managers: [] });
  });

  test('isShared lets everybody edit, also where read-only was meant', async () => {
    const portal = portalOf({ managers: [anna.id] });
    await put(clientOf(portal), '1/access', { isShared: true, managerList: [], shareType: 2 });
    expect(await get<{ canEdit: boolean }>(clientOf(portal, clara), '1')).toMatchObject({
      shareType: 1,
      canEdit: true,
    });
  });

  test('a contact that is shared to read can be changed by its managers only', async () => {
    const portal = portalOf({ shareType: 2, managers: [boris.id], firstName: 'A' });
    const body = { firstName: 'B', lastName: 'C', shareType: 2 };
    await expect(put(clientOf(portal, clara), 'person/1', body)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const shared = { isShared: false, managerList: [clara.id] };
    await expect(put(clientOf(portal, clara), '1/access', shared)).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await put(clientOf(portal, boris), 'person/1', body)).toMatchObject({ canEdit: true });
  });

  test('the caller is not added, and locks himself out', async () => {
    const portal = portalOf({ shareType: 1 });
    const crm = clientOf(portal, clara);
    await put(crm, '1/access', { isShared: false, managerList: [boris.id] });
    await expect(get(crm, '1')).rejects.toMatchObject({ code: 'not_found' });
    await expect(get(crm, '1/access')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(get(crm, '777/access')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a private contact without managers is for administrators only', async () => {
    const portal = portalOf({ shareType: 1 });
    await put(clientOf(portal, clara), '1/access', { isShared: false, managerList: [] });
    await expect(get(clientOf(portal, boris), '1')).rejects.toMatchObject({ code: 'not_found' });
    expect(await get(clientOf(portal), '1')).toMatchObject({ isPrivate: true, accessList: [] });
  });

  test('the access list of a shared contact is empty although it has managers', async () => {
    const crm = clientOf(portalOf({ shareType: 2, managers: [boris.id] }));
    expect(await get(crm, '1/access')).toEqual([]);
  });

  test('a batch stops at the first contact it cannot change, and earlier ones stay changed', async () => {
    const contacts = [{ id: 1, shareType: 1 }, { id: 2 }, { id: 3, shareType: 1 }];
    const portal = createPortal({ contacts });
    const body = { isShared: false, managerList: [clara.id] };
    const crm = clientOf(portal, clara);
    await expect(put(crm, 'access', { ...body, contactid: [1, 2, 3] })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(put(crm, 'access', { ...body, contactid: [1, 777] })).rejects.toMatchObject({
      code: 'not_found',
    });
    const shareTypes = [...portal.records.contacts.values()].map(({ shareType }) => shareType);
    expect(shareTypes).toEqual([0, 0, 1]);
  });

  test('by filter isPrivate is inverted: true shares with everybody', async () => {
    const portal = createPortal();
    const crm = clientOf(portal);
    await put(crm, 'filter/access', { tags: ['vip'], isPrivate: true, managerList: [boris.id] });
    expect(portal.records.contacts.get(1)).toMatchObject({ shareType: 1, managers: [boris.id] });
    await put(crm, 'filter/access', { tags: ['vip'], isPrivate: false, managerList: [boris.id] });
    expect(portal.records.contacts.get(1)?.shareType).toBe(0);
  });

  test('by filter an empty body makes every contact private and drops all managers', async () => {
    const portal = createPortal();
    expect(await put(clientOf(portal), 'filter/access', {})).toHaveLength(3);
    for (const contact of portal.records.contacts.values()) {
      expect(contact).toMatchObject({ shareType: 0, managers: [] });
    }
  });
});

describe('persons and companies', () => {
  const names = { firstName: 'A', lastName: 'B' };

  test('an update without shareType makes private, and clears what it cannot carry', async () => {
    const contact = { shareType: 1, statusId: 1, typeId: 1, currency: 'EUR', industry: 'IT' };
    const portal = portalOf({ ...contact, companyId: 1, about: 'x', managers: [boris.id] });
    await put(clientOf(portal), 'person/1', names);
    expect(portal.records.contacts.get(1)).toMatchObject({
      shareType: 0,
      statusId: 0,
      typeId: 0,
      currency: undefined,
      industry: '',
      about: '',
      companyId: 0,
      managers: [boris.id], // they stay unless some are sent
    });
  });

  test('an update with the id of the other kind loses the names and then fails', async () => {
    const portal = createPortal();
    await expect(put(clientOf(portal), 'person/1', names)).rejects.toMatchObject({ status: 500 });
    expect(portal.records.contacts.get(1)?.companyName).toBe('');
    const company = put(clientOf(portal), 'company/2', { companyName: 'x' });
    await expect(company).rejects.toMatchObject({ status: 500 });
    expect(portal.records.contacts.get(2)).toMatchObject({ firstName: '', lastName: '' });
  });

  test('an unknown person is 400 and not 404', async () => {
    const crm = clientOf(createPortal());
    await expect(put(crm, 'person/777', names)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('whoever is no administrator creates a person that he cannot see again', async () => {
    const crm = clientOf(createPortal(), clara);
    const made = await raw<Shown>(crm, 'POST', 'contact/person', names);
    await expect(get(crm, `${made.id}`)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a company with persons exists although its creation is 404', async () => {
    const portal = createPortal();
    const body = { companyName: 'New', personList: [2] };
    const made = raw(clientOf(portal, clara), 'POST', 'contact/company', body);
    await expect(made).rejects.toMatchObject({ code: 'not_found' });
    expect(portal.records.contacts.size).toBe(4);
  });

  test('a batch of contact information with a misspelt name deletes all of it', async () => {
    const portal = createPortal();
    const items = [{ infoType: 1, category: 1, data: 'a@example.com' }];
    expect(await put(clientOf(portal), '2/batch', { Items: items })).toEqual([]);
    expect(portal.records.contacts.get(2)?.info).toEqual([]);
  });

  test('a search by prefix finds companies only unless it says what it wants', async () => {
    const crm = clientOf(createPortal());
    expect(await get(crm, 'byprefix?prefix=tad')).toEqual([]);
    expect(await get(crm, 'byprefix?prefix=tad&searchType=-1')).toHaveLength(1);
  });

  test('a merge loses the fields of persons, and invoices keep the deleted consignee', async () => {
    const portal = createPortal({
      customFields: [
        { id: 20, entityType: 'contact' },
        { id: 21, entityType: 'person' },
      ],
      contacts: [{ id: 1, firstName: 'A', fields: { 20: 'kept', 21: 'lost' } }, { id: 2 }],
      cases: [{ id: 1, members: [1, 2] }],
      invoices: [{ id: 1, contactId: 1, consigneeId: 1 }],
    });
    await put(clientOf(portal), 'merge', { fromcontactid: 1, tocontactid: 2 });
    expect(portal.records.contacts.get(2)?.fields).toEqual({ 20: 'kept' });
    expect(portal.records.invoices.get(1)).toMatchObject({ contactId: 2, consigneeId: 1 });
    expect(portal.records.cases.get(1)?.members).toEqual([2]);
  });

  test('a status that is set for a whole group is set, although the response shows the old one', async () => {
    const portal = createPortal();
    const response = await put(clientOf(portal, clara), 'person/2/status', { contactStatusid: 1 });
    expect(response).not.toHaveProperty('contactStatus');
    expect(portal.records.contacts.get(1)?.statusId).toBe(1);
  });

  test('show their type in no response, their tags in lists only, no persons, and no addresses where a list has none', async () => {
    const portal = portalOf({ isCompany: true, typeId: 1, tags: ['vip'], shareType: 1 });
    const crm = clientOf(portal);
    const single = await get(crm, '1');
    for (const name of ['contactType', 'tags', 'persons']) expect(single).not.toHaveProperty(name);
    const [listed] = await get<Shown[]>(crm, 'filter?contactType=1');
    expect(listed).toMatchObject({ id: 1, tags: ['vip'] });
    for (const name of ['contactType', 'persons', 'addresses'])
      expect(listed).not.toHaveProperty(name);
    expect(single).toHaveProperty('addresses', []);
  });

  test.each([{ about: 'Met at the fair' }, { industry: 'Fairs' }, { jobTitle: 'Fair manager' }])(
    'are found by a search for what is in %j',
    async (contact) => {
      const crm = clientOf(createPortal({ contacts: [{ id: 1, ...contact }, { id: 2 }] }));
      expect(await get(crm, 'filter?filterValue=fair')).toMatchObject([{ id: 1 }]);
    },
  );
});
