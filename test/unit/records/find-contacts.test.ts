import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../src/records/index.js';
import type { Portal, PortalContact, PortalContactInfo } from '../../../src/testing/index.js';
import { rejection } from '../../support/fakes.js';
import { callsOf, crmOf, portalOf } from '../../support/records-portal.js';

/** A portal with more contacts, from the id 600 on, which are like Olga but for what is given. */
function portalWith(...others: Partial<PortalContact>[]): Portal {
  const portal = portalOf();
  const { contacts } = portal.records;
  for (const [i, own] of others.entries()) {
    const id = 600 + i;
    contacts.set(id, { ...structuredClone(contacts.get(501)!), id, ...own });
  }
  return portal;
}

const infoOf = (infoType: number, data: string): { info: PortalContactInfo[] } => ({
  info: [{ id: 999, infoType, category: 1, data, isPrimary: true }],
});
const idsOf = (contacts: { id: number }[]): number[] => contacts.map(({ id }) => id);

describe('by e-mail', () => {
  test('finds the whole address in any letter case, and no address that only contains it', async () => {
    const portal = portalWith(infoOf(1, 'joolga.kraus@hotel.test'));
    const found = await findContacts(crmOf(portal), { email: ' olga.kraus@HOTEL.test ' });
    expect(idsOf(found)).toEqual([501]);
    expect(callsOf(portal)).toEqual(['searchContactsByContactInfo']);
  });

  test('finds nobody', async () => {
    const email = 'nobody@hotel.test';
    expect(await findContacts(crmOf(portalOf()), { email })).toEqual([]);
  });
});

test.each([
  ['as it is stored', '+49 30 1234-56', [501]],
  ['stored as digits', '+49 40 77', [600]],
  ['with more digits', '49 30 1234', []],
])('by telephone number, %s', async (_what, phone, ids) => {
  const portal = portalWith(infoOf(0, '494077'));
  expect(idsOf(await findContacts(crmOf(portal), { phone }))).toEqual(ids);
});

describe('by name', () => {
  test('finds each word in the name, and not what the server found elsewhere', async () => {
    const about = 'The husband of Olga Kraus';
    const crm = crmOf(portalWith({ firstName: 'Bernd', lastName: 'Weber', about }));
    const found = await crm.listContacts({ query: { filterValue: 'olga kraus', sortBy: 'Id' } });
    expect(idsOf(found)).toEqual([501, 600]);
    expect(idsOf(await findContacts(crm, { name: 'olga kraus' }))).toEqual([501]);
  });

  test('takes a name as it was read, HTML-encoded', async () => {
    const portal = portalWith({ firstName: 'Boris', lastName: "O'Hara" });
    expect(idsOf(await findContacts(crmOf(portal), { name: 'O&#39;Hara' }))).toEqual([600]);
  });

  test('reads all pages', async () => {
    const name = { firstName: 'A', lastName: 'Smith' };
    const portal = portalWith(...Array.from({ length: 1200 }, () => name));
    expect(await findContacts(crmOf(portal), { name: 'Smith' })).toHaveLength(1200);
    expect(callsOf(portal)).toEqual(['listContacts', 'listContacts']);
  });
});

test.each([
  [undefined],
  [{}],
  [{ email: '  ' }],
  [{ phone: '-' }],
  [{ name: 5 }],
  [{ id: 'x' }],
  [{ email: 'a@b', name: 'x' }],
])('%j is refused, since a blank text finds everybody', async (query) => {
  const portal = portalOf();
  const error = await rejection(findContacts(crmOf(portal), query as never));
  expect([error.code, callsOf(portal)]).toEqual(['invalid_input', []]);
});
