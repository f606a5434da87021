import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../src/records/index.js';
import { contact, FakePortal } from '../../support/fake-portal.js';
import { rejection } from '../../support/fakes.js';

function portalWith(...others: Parameters<typeof contact>[0][]): FakePortal {
  const portal = new FakePortal();
  others.forEach((own, i) => void portal.contacts.set(600 + i, contact(own)));
  return portal;
}

const idsOf = (contacts: { id: number }[]): number[] => contacts.map(({ id }) => id);

describe('by e-mail', () => {
  test('finds the whole address in any letter case, and no address that only contains it', async () => {
    const portal = portalWith({ info: [{ infoType: 1, data: 'joolga.kraus@hotel.test' }] });
    const found = await findContacts(portal.client(), { email: ' olga.kraus@HOTEL.test ' });
    expect(idsOf(found)).toEqual([501]);
    expect(portal.requests).toEqual(['GET /crm/contact/bycontactinfo']);
  });

  test('finds nobody', async () => {
    const email = 'nobody@hotel.test';
    expect(await findContacts(new FakePortal().client(), { email })).toEqual([]);
  });
});

test.each([
  ['as it is stored', '+49 30 1234-56', [501]],
  ['stored as digits', '+49 40 77', [600]],
  ['with more digits', '49 30 1234', []],
])('by telephone number, %s', async (_what, phone, ids) => {
  const portal = portalWith({ info: [{ infoType: 0, data: '494077' }] });
  expect(idsOf(await findContacts(portal.client(), { phone }))).toEqual(ids);
});

describe('by name', () => {
  test('finds each word in the name, and not what the server found elsewhere', async () => {
    const portal = portalWith({ names: ['Bernd', 'Weber'], about: 'The husband of Olga Kraus' });
    expect(idsOf(await findContacts(portal.client(), { name: 'olga kraus' }))).toEqual([501]);
  });

  test('takes a name as it was read, HTML-encoded', async () => {
    const portal = portalWith({ names: ['Boris', "O'Hara"] });
    expect(idsOf(await findContacts(portal.client(), { name: 'O&#39;Hara' }))).toEqual([600]);
  });

  test('reads all pages', async () => {
    const portal = portalWith(...Array.from({ length: 1200 }, () => ({ names: ['A', 'Smith'] })));
    expect(await findContacts(portal.client(), { name: 'Smith' })).toHaveLength(1200);
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
  const portal = new FakePortal();
  const error = await rejection(findContacts(portal.client(), query as never));
  expect([error.code, portal.requests]).toEqual(['invalid_input', []]);
});
