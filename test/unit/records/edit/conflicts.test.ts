import { describe, expect, test } from 'vitest';
import type { CrmClient, Person } from '../../../../src/index.js';
import { edit } from '../../../../src/records/index.js';
import type { PortalContact, PortalOpportunity } from '../../../../src/testing/index.js';
import { rejection } from '../../../support/fakes.js';
import {
  CAROL,
  callsOf,
  crmOf,
  dealIn,
  onCall,
  portalOf,
  writesOf,
} from '../../../support/records-portal.js';

const opportunity = 12;

describe('someone else changes the record in between', () => {
  /** Another program, which writes between the readings of the edit. */
  function withRival(change: Partial<PortalOpportunity>) {
    const portal = portalOf();
    const fetch = onCall(portal, 'getOpportunity', (time) => {
      if (time === 2) Object.assign(dealIn(portal), change);
    });
    return { portal, crm: crmOf(portal, { fetch }) };
  }

  test('while a function makes the changes: nothing is written', async () => {
    const { portal, crm } = withRival({ title: 'Theirs', access: [CAROL] });
    const error = await rejection(
      edit(crm, { opportunity }, async ({ title }) => ({ title: `${title}!` })),
    );
    expect(error).toMatchObject({
      code: 'conflict',
      name: 'ConflictError',
      operationId: 'updateOpportunity',
      ids: [12],
      members: ['title', 'accessList'],
    });
    expect(writesOf(portal)).toEqual([]);
  });

  test('in a list that the update leaves alone: the edit is made', async () => {
    const { portal, crm } = withRival({ members: [501] });
    await edit(crm, { opportunity }, () => ({ title: 'Mine' }));
    expect(dealIn(portal)).toMatchObject({ title: 'Mine', members: [501] });
  });

  test('in a list that the changes replace: nothing is written', async () => {
    const { portal, crm } = withRival({ members: [501] });
    const error = await rejection(edit(crm, { opportunity }, () => ({ members: [500] })));
    expect(error).toMatchObject({ code: 'conflict', members: ['members'] });
    expect(writesOf(portal)).toEqual([]);
  });

  test('since the caller read it, also from a list', async () => {
    const crm = crmOf(portalOf());
    const [since] = await crm.listOpportunities();
    await edit(crm, { opportunity }, { title: 'First' }, { since: since! });
    const error = await rejection(
      edit(crm, { opportunity }, { title: 'Second' }, { since: since! }),
    );
    expect(error).toMatchObject({ code: 'conflict', members: ['title', 'accessList'] });
  });

  test('is not noticed without either, since it is read once before it is written', async () => {
    const portal = portalOf();
    await edit(crmOf(portal), { opportunity }, { title: 'Mine' });
    expect(callsOf(portal)).toEqual([
      'getOpportunity',
      'updateOpportunity',
      'getOpportunity',
      'getSelf', // because someone was added to the list
    ]);
  });
});

describe('what is no record as it was read is refused as since, and nothing is sent', () => {
  test.each([
    ['a part of the record', { id: 12, title: 'Hotel catalogue' }, 'it has no responsible'],
    ['an id alone', { id: 12 }, 'it has no title'],
    ['null', null, 'not the opportunity 12'],
    ['a text', 'yesterday', 'not the opportunity 12'],
  ])('%s', async (_what, since, problem) => {
    const portal = portalOf();
    const options = { since: since as never };
    const error = await rejection(edit(crmOf(portal), { opportunity }, { title: 'x' }, options));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain(problem);
    expect(callsOf(portal)).toEqual([]);
  });

  test('a record of another id', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    const since = { ...(await crm.getOpportunity({ path: { opportunityid: 12 } })), id: 13 };
    const error = await rejection(edit(crm, { opportunity }, { title: 'x' }, { since }));
    expect(error).toMatchObject({ code: 'invalid_input' });
    expect(callsOf(portal)).toEqual(['getOpportunity']);
  });
});

test('the status of a contact that was changed in between is a conflict, since it would be set back', async () => {
  const portal = portalOf();
  const fetch = onCall(portal, 'getContact', (time) => {
    if (time === 2) portal.records.contacts.get(501)!.statusId = 9;
  });
  const call = edit(crmOf(portal, { fetch }), { person: 501 }, () => ({ about: 'x' }));
  expect(await rejection(call)).toMatchObject({ code: 'conflict', members: ['contactStatusid'] });
});

describe('a contact that someone else changes while its type is asked for', () => {
  const person = 501;
  /** Another program, which writes while the edit lists the contacts without a type. */
  function withRival(own: Partial<PortalContact>) {
    const portal = portalOf();
    const olga = portal.records.contacts.get(person)!;
    const fetch = onCall(portal, 'listContacts', () => void Object.assign(olga, own));
    return { portal, olga, crm: crmOf(portal, { fetch }) };
  }
  const read = async (crm: CrmClient) =>
    (await crm.getContact({ path: { contactid: person } })) as Person;

  test('is a conflict when the caller read it before', async () => {
    const { portal, crm } = withRival({ shareType: 0, about: 'Theirs' });
    const since = await read(crm);
    const error = await rejection(edit(crm, { person }, { jobTitle: 'x' }, { since }));
    expect(error).toMatchObject({ code: 'conflict', members: ['about', 'shareType'] });
    expect(writesOf(portal)).toEqual([]);
  });

  test('keeps what they changed when the caller did not', async () => {
    const { olga, crm } = withRival({ shareType: 0, about: 'Theirs' });
    await edit(crm, { person }, { jobTitle: 'x' });
    expect(olga).toMatchObject({ jobTitle: 'x', shareType: 0, about: 'Theirs' });
  });

  test('is refused when it has got what would be lost', async () => {
    const { portal, crm } = withRival({ industry: 'Hotels' });
    const error = await rejection(edit(crm, { person }, { jobTitle: 'x' }));
    expect(error.message).toContain('clear industry');
    expect(writesOf(portal)).toEqual([]);
  });
});
