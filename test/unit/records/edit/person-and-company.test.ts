import { describe, expect, test } from 'vitest';
import { edit } from '../../../../src/records/index.js';
import type { Portal, PortalContact } from '../../../../src/testing/index.js';
import { ANNA, BORIS, rejection } from '../../../support/fakes.js';
import { crmOf, DAN, onCall, portalOf, writesOf } from '../../../support/records-portal.js';

const person = 501;
const company = 500;
const PERSON = '/api/2.0/crm/contact/person/501';

const olgaIn = ({ records }: Portal): PortalContact => records.contacts.get(person)!;
const companyIn = ({ records }: Portal): PortalContact => records.contacts.get(company)!;

describe('a person', () => {
  test('becomes private and loses its company, status and more with a raw update; an edit keeps them', async () => {
    const portal = portalOf();
    const names = { firstName: 'Olga', lastName: 'Kraus-Weber' };
    await crmOf(portal).request('PUT', PERSON, { body: names });
    expect(olgaIn(portal)).toMatchObject({
      shareType: 0,
      companyId: 0,
      jobTitle: '',
      about: '',
      statusId: 0,
    });

    const kept = portalOf();
    const before = structuredClone(olgaIn(kept));
    const after = await edit(crmOf(kept), { person }, { lastName: 'Kraus-Weber' });
    expect(after.contactStatus?.id).toBe(3);
    expect(olgaIn(kept)).toEqual({ ...before, lastName: 'Kraus-Weber' });
  });

  test('that is private keeps its managers, a removed one too', async () => {
    const portal = portalOf({ person: { shareType: 0, managers: [ANNA, DAN] } });
    await edit(crmOf(portal), { person }, { about: 'x' });
    expect(olgaIn(portal)).toMatchObject({ shareType: 0, managers: [ANNA, DAN] });
  });

  test('takes new managers and another kind of sharing by its name', async () => {
    const portal = portalOf();
    const changes = { shareType: 'None', managerList: [BORIS] } as const;
    const after = await edit(crmOf(portal), { person }, changes);
    expect(after).toMatchObject({ shareType: 0, accessList: [{ id: BORIS }] });
  });

  test('whose manager was not taken off is an error', async () => {
    const portal = portalOf({ person: { shareType: 0 } });
    const fetch = onCall(portal, 'getContact', () => {
      if (writesOf(portal).length > 0) olgaIn(portal).managers = [ANNA, BORIS];
    });
    const call = edit(crmOf(portal, { fetch }), { person }, { managerList: [BORIS] });
    expect(await rejection(call)).toMatchObject({ code: 'not_applied', members: ['managerList'] });
  });

  test('is a company: a raw update empties its name, an edit refuses', async () => {
    const portal = portalOf();
    const body = { firstName: 'Olga', lastName: 'Kraus', shareType: 1 };
    const raw = crmOf(portal).request('PUT', '/api/2.0/crm/contact/person/500', { body });
    expect((await rejection(raw)).code).toBe('server');
    const { firstName, lastName, companyName } = companyIn(portal);
    expect([firstName, lastName, companyName]).toEqual(['', '', '']);

    const kept = portalOf();
    const error = await rejection(edit(crmOf(kept), { person: 500 }, { firstName: 'Olga' }));
    expect(error).toMatchObject({ code: 'invalid_input' });
    expect(error.message).toContain('{ company: 500 }');
    expect(writesOf(kept)).toEqual([]);
  });

  test.each([
    ['industry', { industry: 'Hotels' }],
    ['currency', { currency: 'EUR' }],
    ['type', { typeId: 4 }],
  ] as const)('with %s is refused, because no operation can set it again', async (name, own) => {
    const portal = portalOf({ person: own });
    const crm = crmOf(portal);
    const error = await rejection(edit(crm, { person }, { about: 'x' }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'updatePerson' });
    expect(error.message).toContain(`clear ${name}`);
    expect(writesOf(portal)).toEqual([]);
    await edit(crm, { person }, { about: 'x' }, { mayClear: [name] });
    expect(olgaIn(portal).about).toBe('x');
  });

  test('without a last name is refused, because the update does not take that', async () => {
    const portal = portalOf({ person: { lastName: '' } });
    const error = await rejection(edit(crmOf(portal), { person }, { about: 'x' }));
    expect(error.message).toContain('lastName cannot be sent back');
    expect(writesOf(portal)).toEqual([]);
  });

  test('whose status cannot be set again is an error that says so', async () => {
    const portal = portalOf();
    portal.fail({ status: 403, message: 'Access Denied', on: 'setContactStatus' });
    const error = await rejection(edit(crmOf(portal), { person }, { about: 'x' }));
    expect(error).toMatchObject({ code: 'not_applied', members: ['contactStatusid'], ids: [501] });
    expect(error.cause).toMatchObject({ code: 'forbidden' });
  });
});

test('a company keeps what a raw update clears', async () => {
  const portal = portalOf();
  const path = '/api/2.0/crm/contact/company/500';
  await crmOf(portal).request('PUT', path, { body: { companyName: 'Hotel Kraus' } });
  expect(companyIn(portal)).toMatchObject({ shareType: 0, about: '', statusId: 0 });

  const kept = portalOf();
  const before = structuredClone(companyIn(kept));
  await edit(crmOf(kept), { company }, { companyName: 'Hotel Kraus & Sons' });
  expect(companyIn(kept)).toEqual({ ...before, companyName: 'Hotel Kraus & Sons' });
});
