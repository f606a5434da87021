import { describe, expect, test } from 'vitest';
import { createCrmClient as createCoreClient } from '../../../src/core.js';
import { type Person, REMOVED_USER_ID } from '../../../src/index.js';
import { edit } from '../../../src/records/index.js';
import {
  ADMIN,
  CAROL,
  type Contact,
  type Deal,
  deal,
  FakePortal,
  SALES_GROUP,
} from '../../support/fake-portal.js';
import { ANNA, BORIS, json, PORTAL, rejection, TOKEN } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';

const opportunity = 12;
const DEAL = '/api/2.0/crm/opportunity/12';
/** What a program sends that read the deal and wants another title. */
const REQUIRED = {
  title: 'New',
  responsibleid: BORIS,
  stageid: 30,
  bidCurrencyAbbr: 'EUR',
};

describe('an opportunity', () => {
  test('loses what a raw update leaves out, its access too; an edit keeps it', async () => {
    const portal = new FakePortal();
    await portal.client().request('PUT', DEAL, { body: REQUIRED });
    expect(portal.deals.get(opportunity)).toMatchObject({
      description: '',
      contactid: 0,
      bidValue: '0',
      expectedCloseDate: undefined,
      access: [],
    });

    const kept = new FakePortal();
    const before = structuredClone(kept.deals.get(opportunity)!);
    const after = await edit(kept.client(), { opportunity }, { title: 'New' });
    expect(after).toMatchObject({ id: opportunity, title: 'New', isPrivate: true });
    expect(kept.deals.get(opportunity)).toEqual({
      ...before,
      title: 'New',
      access: [ANNA, BORIS, ADMIN], // to which the server adds the caller
    });
    expect(kept.values).toEqual(new Map([['12 7', 'EX-17']]));
  });

  test('becomes public when the users that were read are sent back as they are; an edit sends ids', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const { accessList } = await crm.getOpportunity({ path: { opportunityid: opportunity } });
    await crm.request('PUT', DEAL, { body: { ...REQUIRED, isPrivate: true, accessList } });
    expect(portal.deals.get(opportunity)!.access).toEqual([]);

    const kept = new FakePortal();
    await edit(kept.client(), { opportunity }, { title: 'New' });
    expect(kept.deals.get(opportunity)!.access).toContain(ANNA);
  });

  test('that is public stays public', async () => {
    const portal = new FakePortal();
    portal.deals.set(opportunity, deal({ access: [] }));
    const after = await edit(portal.client(), { opportunity }, { stageid: 31 });
    expect([after.isPrivate, after.stage?.id]).toEqual([false, 31]);
  });

  test('has dates that a raw update shifts, and an edit does not', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const { expectedCloseDate } = await crm.getOpportunity({
      path: { opportunityid: opportunity },
    });
    expect(expectedCloseDate).toBe('2026-09-01T00:00:00.0000000+03:00');
    const day = new Date(expectedCloseDate).toISOString().slice(0, 10);
    await crm.request('PUT', DEAL, { body: { ...REQUIRED, expectedCloseDate: day } });
    expect(portal.deals.get(opportunity)!.expectedCloseDate).toBe('2026-08-31T00:00:00');

    const kept = new FakePortal();
    await edit(kept.client(), { opportunity }, { title: 'New' });
    const { actualCloseDate, expectedCloseDate: date } = kept.deals.get(opportunity)!;
    expect([actualCloseDate, date]).toEqual([undefined, '2026-09-01T00:00:00']);
  });

  test.each([
    ['a day', '2026-10-05', '2026-10-05T00:00:00'],
    ['a time without a zone', '2026-10-05T08-30-00', '2026-10-05T08:30:00'],
    ['a time with a zone', '2026-10-05T08-30-00.000Z', '2026-10-05T11:30:00'],
    ['a Date', new Date('2026-10-05T08:30:00.250Z'), '2026-10-05T11:30:00'],
    ['none', null, undefined],
  ])('takes a new date: %s', async (_what, expectedCloseDate, stored) => {
    const portal = new FakePortal();
    await edit(portal.client(), { opportunity }, { expectedCloseDate });
    expect(portal.deals.get(opportunity)!.expectedCloseDate).toBe(stored);
  });

  test('takes what the server reads in several spellings', async () => {
    const portal = new FakePortal();
    const changes = {
      bidType: 4,
      bidValue: '12345678901234.50',
      bidCurrencyAbbr: 'eur',
      responsibleid: ANNA.toUpperCase(),
      customFieldList: [{ key: 7, value: ' EX-18 ' }],
      members: [501],
      isNotify: true,
    } as const;
    const after = await edit(portal.client(), { opportunity }, changes);
    expect(after).toMatchObject({ bidType: 4, bidValue: 12345678901234.5 });
    expect(portal.deals.get(opportunity)!.members).toEqual([501]);
    expect(portal.values.get('12 7')).toBe('EX-18');
  });

  test.each([
    ['the responsible user was removed', { responsibleid: SALES_GROUP }, /responsibleid cannot/],
    ['the amount has more digits than a double', { bidValue: '12345678901234567.5' }, /bidValue/],
    ['the list has a removed user', { access: [ANNA, SALES_GROUP] }, /dropRemovedUsers: true/],
  ])('is refused when %s, and nothing is written', async (_what, own, problem) => {
    const portal = new FakePortal();
    portal.deals.set(opportunity, deal(own));
    const error = await rejection(edit(portal.client(), { opportunity }, { title: 'New' }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'updateOpportunity' });
    expect(error.message).toMatch(problem);
    expect(portal.writes).toEqual([]);
  });

  test('is written when the changes name what cannot be sent back', async () => {
    const portal = new FakePortal();
    portal.deals.set(opportunity, deal({ responsibleid: SALES_GROUP, access: [SALES_GROUP] }));
    const changes = { responsibleid: BORIS, accessList: [BORIS] };
    const after = await edit(portal.client(), { opportunity }, changes);
    expect(after.responsible.id).toBe(BORIS);
    expect(portal.deals.get(opportunity)!.access).toEqual([BORIS, ADMIN]);
  });

  describe('with a removed user on its list', () => {
    test('stores a placeholder in place of the group when it is sent back raw', async () => {
      const portal = new FakePortal();
      portal.deals.set(opportunity, deal({ access: [ANNA, SALES_GROUP] }));
      const crm = portal.client();
      const { accessList } = await crm.getOpportunity({ path: { opportunityid: opportunity } });
      const ids = accessList.map(({ id }) => id);
      await crm.request('PUT', DEAL, { body: { ...REQUIRED, isPrivate: true, accessList: ids } });
      expect(portal.deals.get(opportunity)!.access).toEqual([ANNA, REMOVED_USER_ID, ADMIN]);
    });

    test('is written without that user when the options say so', async () => {
      const portal = new FakePortal();
      portal.deals.set(opportunity, deal({ access: [ANNA, SALES_GROUP] }));
      const options = { dropRemovedUsers: true };
      await edit(portal.client(), { opportunity }, { title: 'New' }, options);
      expect(portal.deals.get(opportunity)!.access).toEqual([ANNA, ADMIN]);
    });

    test('is refused when nobody would be left, whatever the options say', async () => {
      const portal = new FakePortal();
      portal.deals.set(opportunity, deal({ access: [SALES_GROUP] }));
      const options = { dropRemovedUsers: true };
      const call = edit(portal.client(), { opportunity }, { title: 'New' }, options);
      expect((await rejection(call)).message).toContain('would make the record public');
      expect(portal.writes).toEqual([]);
    });

    test('needs no list when it becomes public', async () => {
      const portal = new FakePortal();
      portal.deals.set(opportunity, deal({ access: [SALES_GROUP] }));
      const after = await edit(portal.client(), { opportunity }, { isPrivate: false });
      expect(after.isPrivate).toBe(false);
    });
  });

  test.each([
    [
      'an empty list for a private record',
      { accessList: [] },
      [ANNA],
      /would make the record public/,
    ],
    ['a list for a public record', { accessList: [CAROL] }, [], /give changes\.isPrivate: true/],
    ['a private record without a list', { isPrivate: true }, [], /would make the record public/],
    ['a member of the response', { stage: 31 }, [ANNA], /stageid/],
    ['an empty list of members', { members: [] }, [ANNA], /removeOpportunityContact/],
    ['a placeholder', { accessList: [REMOVED_USER_ID] }, [ANNA], /placeholder/],
  ])('is not written with %s', async (_what, changes, access, problem) => {
    const portal = new FakePortal();
    portal.deals.set(opportunity, deal({ access }));
    const error = await rejection(edit(portal.client(), { opportunity }, changes as object));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toMatch(problem);
    expect(portal.writes).toEqual([]);
  });

  test('keeps its access when the caller may not change it', async () => {
    const portal = new FakePortal();
    Object.assign(portal, { caller: BORIS, isAdmin: false });
    await edit(portal.client(), { opportunity }, { title: 'New' });
    expect(portal.deals.get(opportunity)).toMatchObject({ title: 'New', access: [ANNA, BORIS] });
  });

  test('is an error when a caller who may not change the access changes it', async () => {
    const portal = new FakePortal();
    Object.assign(portal, { caller: BORIS, isAdmin: false });
    const changes = { accessList: [BORIS, CAROL] };
    const error = await rejection(edit(portal.client(), { opportunity }, changes));
    expect(error).toMatchObject({
      code: 'not_applied',
      ids: [12],
      members: ['accessList'],
      wanted: undefined,
    });
  });

  describe('whose list was not taken over', () => {
    /** A server that puts a list back which was written. */
    function keeping(own: Partial<Deal>) {
      const portal = new FakePortal();
      portal.before = (request) => {
        if (request.startsWith('GET') && portal.writes.length > 0) {
          Object.assign(portal.deals.get(opportunity)!, own);
        }
      };
      return portal;
    }

    test.each([
      ['a user stays on the access list', { access: [ANNA, BORIS, ADMIN] }, ['accessList']],
      ['a user stays in the place of the caller', { access: [ANNA, BORIS] }, ['accessList']],
      ['a contact stays a member', { members: [500, 501] }, ['members']],
    ])('is an error: %s', async (_what, own, members) => {
      const changes = { accessList: [ANNA], members: [501] };
      const call = edit(keeping(own).client(), { opportunity }, changes);
      expect(await rejection(call)).toMatchObject({ code: 'not_applied', members });
    });

    test('is none when the caller is the only one who was added', async () => {
      const portal = new FakePortal();
      const { accessList } = await edit(
        portal.client(),
        { opportunity },
        { accessList: [ANNA], members: [501] },
      );
      expect(accessList!.map(({ id }) => id)).toEqual([ANNA, ADMIN]);
    });
  });

  test('is an error when a member that was unknown to the server is not there afterwards', async () => {
    const portal = new FakePortal();
    portal.before = (request) => {
      if (request === 'PUT /crm/opportunity/12') portal.fields = []; // as if field 7 were deleted
    };
    const changes = { customFieldList: [{ key: 7, value: 'EX-18' }] };
    const error = await rejection(edit(portal.client(), { opportunity }, changes));
    expect(error).toMatchObject({ code: 'not_applied', members: ['customFieldList'] });
  });

  test('is read again when it comes back as it was, since other nodes learn of a change later', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    let reads = 0;
    portal.before = (request) => {
      if (request !== 'GET /crm/opportunity/12') return;
      reads += 1;
      const own = portal.deals.get(opportunity)!;
      if (reads === 2) own.title = 'Hotel catalogue';
      if (reads === 3) own.title = 'New';
    };
    expect((await edit(crm, { opportunity }, { title: 'New' })).title).toBe('New');
    expect(reads).toBe(3);
  });

  test('is an error when it cannot be read back', async () => {
    const portal = new FakePortal();
    portal.before = () => (portal.writes.length > 0 ? failure(404) : undefined);
    const put = edit(portal.client(), { opportunity }, { title: 'New' });
    expect((await rejection(put)).code).toBe('not_found'); // the update itself
    portal.requests.length = 0;
    portal.before = (request) =>
      portal.writes.length > 0 && request.startsWith('GET') ? failure(404) : undefined;
    const error = await rejection(edit(portal.client(), { opportunity }, { title: 'New' }));
    expect(error).toMatchObject({ code: 'not_applied', ids: [12] });
    expect(error.cause).toMatchObject({ code: 'not_found' });
  });
});

describe('someone else changes the record in between', () => {
  /** Another program, which writes between the readings of the edit. */
  function withRival(change: (portal: FakePortal) => void) {
    const portal = new FakePortal();
    let reads = 0;
    portal.before = (request) => {
      if (request !== 'GET /crm/opportunity/12') return;
      reads += 1;
      if (reads === 2) change(portal);
    };
    return portal;
  }

  test('while a function makes the changes: nothing is written', async () => {
    const portal = withRival(({ deals }) => {
      Object.assign(deals.get(opportunity)!, { title: 'Theirs', access: [CAROL] });
    });
    const error = await rejection(
      edit(portal.client(), { opportunity }, async ({ title }) => ({ title: `${title}!` })),
    );
    expect(error).toMatchObject({
      code: 'conflict',
      name: 'ConflictError',
      operationId: 'updateOpportunity',
      ids: [12],
      members: ['title', 'accessList'],
    });
    expect(portal.writes).toEqual([]);
  });

  test('in a list that the update leaves alone: the edit is made', async () => {
    const portal = withRival(({ deals }) => {
      deals.get(opportunity)!.members = [501];
    });
    await edit(portal.client(), { opportunity }, () => ({ title: 'Mine' }));
    expect(portal.deals.get(opportunity)).toMatchObject({ title: 'Mine', members: [501] });
  });

  test('in a list that the changes replace: nothing is written', async () => {
    const portal = withRival(({ deals }) => {
      deals.get(opportunity)!.members = [501];
    });
    const changes = () => ({ members: [500] });
    const error = await rejection(edit(portal.client(), { opportunity }, changes));
    expect(error).toMatchObject({ code: 'conflict', members: ['members'] });
  });

  test('since the caller read it, also from a list', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const [since] = await crm.listOpportunities();
    await edit(crm, { opportunity }, { title: 'First' }, { since: since! });
    const error = await rejection(
      edit(crm, { opportunity }, { title: 'Second' }, { since: since! }),
    );
    expect(error).toMatchObject({ code: 'conflict', members: ['title', 'accessList'] });
  });

  test('is not noticed without either', async () => {
    const portal = withRival(() => undefined);
    await edit(portal.client(), { opportunity }, { title: 'Mine' });
    expect(portal.requests).toEqual([
      'GET /crm/opportunity/12',
      'PUT /crm/opportunity/12',
      'GET /crm/opportunity/12',
      'GET /people/@self', // because someone was added to the list
    ]);
  });

  test.each([
    ['a part of the record', { id: 12, title: 'Hotel catalogue' }, 'it has no responsible'],
    ['an id alone', { id: 12 }, 'it has no title'],
    ['null', null, 'not the opportunity 12'],
    ['a text', 'yesterday', 'not the opportunity 12'],
  ])('%s as since is refused', async (_what, since, problem) => {
    const portal = new FakePortal();
    const options = { since: since as never };
    const error = await rejection(edit(portal.client(), { opportunity }, { title: 'x' }, options));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toContain(problem);
    expect(portal.requests).toEqual([]);
  });

  test('a record of another id as since is refused', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const since = { ...(await crm.getOpportunity({ path: { opportunityid: 12 } })), id: 13 };
    const error = await rejection(edit(crm, { opportunity }, { title: 'x' }, { since }));
    expect(error).toMatchObject({ code: 'invalid_input' });
  });
});

test('a function that gives nothing writes nothing', async () => {
  const portal = new FakePortal();
  const found = await edit(portal.client(), { opportunity }, () => undefined);
  expect([found.title, portal.writes]).toEqual(['Hotel catalogue', []]);
});

test('what the function throws is thrown', async () => {
  const broken = new Error('broken');
  const call = edit(new FakePortal().client(), { opportunity }, () => {
    throw broken;
  });
  await expect(call).rejects.toBe(broken);
});

describe('a case', () => {
  test('becomes public with a raw rename; an edit keeps its access', async () => {
    const portal = new FakePortal();
    await portal.client().request('PUT', '/api/2.0/crm/case/7', { body: { title: 'New' } });
    expect(portal.cases.get(7)!.access).toEqual([]);

    const kept = new FakePortal();
    const after = await edit(kept.client(), { case: 7 }, { title: 'New' });
    expect([after.title, after.isPrivate]).toEqual(['New', true]);
    expect(kept.cases.get(7)).toMatchObject({ members: [501], access: [ANNA, BORIS, ADMIN] });
  });

  test('becomes public when its users are all left out: a raw call does it, an edit refuses', async () => {
    const body = { title: 'New', isPrivate: true, accessList: [] };
    const portal = new FakePortal();
    await portal.client().request('PUT', '/api/2.0/crm/case/7', { body });
    expect(portal.cases.get(7)!.access).toEqual([]);
    expect((await rejection(edit(portal.client(), { case: 7 }, body))).code).toBe('invalid_input');
  });
});

describe('a person', () => {
  const person = 501;
  const PERSON = '/api/2.0/crm/contact/person/501';

  test('becomes private and loses its company, status and more with a raw update; an edit keeps them', async () => {
    const portal = new FakePortal();
    const names = { firstName: 'Olga', lastName: 'Kraus-Weber' };
    await portal.client().request('PUT', PERSON, { body: names });
    expect(portal.contacts.get(person)).toMatchObject({
      shareType: 0,
      companyId: 0,
      jobTitle: '',
      about: '',
      statusId: 0,
    });

    const kept = new FakePortal();
    const before = structuredClone(kept.contacts.get(person)!);
    const after = await edit(kept.client(), { person }, { lastName: 'Kraus-Weber' });
    expect(after.contactStatus?.id).toBe(3);
    expect(kept.contacts.get(person)).toEqual({ ...before, names: ['Olga', 'Kraus-Weber'] });
  });

  test('that is private keeps its managers, a removed one too', async () => {
    const portal = new FakePortal();
    Object.assign(portal.contacts.get(person)!, { shareType: 0, managers: [ANNA, SALES_GROUP] });
    await edit(portal.client(), { person }, { about: 'x' });
    expect(portal.contacts.get(person)!.managers).toEqual([ANNA, SALES_GROUP]);
  });

  test('takes new managers and another kind of sharing by its name', async () => {
    const portal = new FakePortal();
    const changes = { shareType: 'None', managerList: [BORIS] } as const;
    const after = await edit(portal.client(), { person }, changes);
    expect(after).toMatchObject({ shareType: 0, accessList: [{ id: BORIS }] });
  });

  test('whose manager was not taken off is an error', async () => {
    const portal = new FakePortal();
    portal.contacts.get(person)!.shareType = 0;
    portal.before = (request) => {
      if (request.startsWith('GET') && portal.writes.length > 0) {
        portal.contacts.get(person)!.managers = [ANNA, BORIS];
      }
    };
    const error = await rejection(edit(portal.client(), { person }, { managerList: [BORIS] }));
    expect(error).toMatchObject({ code: 'not_applied', members: ['managerList'] });
  });

  test('is a company: a raw update empties its name, an edit refuses', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const body = { firstName: 'Olga', lastName: 'Kraus', shareType: 1 };
    const raw = crm.request('PUT', '/api/2.0/crm/contact/person/500', { body });
    expect((await rejection(raw)).code).toBe('server');
    expect(portal.contacts.get(500)!.names).toEqual(['', '']);

    const kept = new FakePortal();
    const error = await rejection(edit(kept.client(), { person: 500 }, { firstName: 'Olga' }));
    expect(error).toMatchObject({ code: 'invalid_input' });
    expect(error.message).toContain('{ company: 500 }');
    expect(kept.writes).toEqual([]);
  });

  test.each([
    ['industry', { industry: 'Hotels' }],
    ['currency', { currency: 'EUR' }],
    ['type', { typeId: 4 }],
  ] as const)('with %s is refused, because no operation can set it again', async (name, own) => {
    const portal = new FakePortal();
    Object.assign(portal.contacts.get(person)!, own);
    const crm = portal.client();
    const error = await rejection(edit(crm, { person }, { about: 'x' }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'updatePerson' });
    expect(error.message).toContain(`clear ${name}`);
    expect(portal.writes).toEqual([]);
    await edit(crm, { person }, { about: 'x' }, { mayClear: [name] });
    expect(portal.contacts.get(person)!.about).toBe('x');
  });

  test('without a last name is refused, because the update does not take that', async () => {
    const portal = new FakePortal();
    portal.contacts.get(person)!.names = ['Olga', ''];
    const error = await rejection(edit(portal.client(), { person }, { about: 'x' }));
    expect(error.message).toContain('lastName cannot be sent back');
  });

  test('whose status cannot be set again is an error that says so', async () => {
    const portal = new FakePortal();
    portal.before = (request) => (request.endsWith('/status') ? failure(403) : undefined);
    const error = await rejection(edit(portal.client(), { person }, { about: 'x' }));
    expect(error).toMatchObject({ code: 'not_applied', members: ['contactStatusid'], ids: [501] });
    expect(error.cause).toMatchObject({ code: 'forbidden' });
  });

  test('whose status was changed in between is a conflict, since it would be set back', async () => {
    const portal = new FakePortal();
    let reads = 0;
    portal.before = (request) => {
      if (request === 'GET /crm/contact/501') reads += 1;
      if (reads === 2) portal.contacts.get(person)!.statusId = 9;
    };
    const error = await rejection(edit(portal.client(), { person }, () => ({ about: 'x' })));
    expect(error).toMatchObject({ code: 'conflict', members: ['contactStatusid'] });
  });
});

describe('a contact that someone else changes while its type is asked for', () => {
  const person = 501;
  /** Another program, which writes while the edit lists the contacts without a type. */
  function withRival(own: Partial<Contact>) {
    const portal = new FakePortal();
    portal.before = (request) => {
      if (request === 'GET /crm/contact/filter') {
        Object.assign(portal.contacts.get(person)!, own);
      }
    };
    return portal;
  }

  test('is a conflict when the caller read it before', async () => {
    const portal = withRival({ shareType: 0, about: 'Theirs' });
    const crm = portal.client();
    const since = (await crm.getContact({ path: { contactid: person } })) as Person;
    const error = await rejection(edit(crm, { person }, { jobTitle: 'x' }, { since }));
    expect(error).toMatchObject({ code: 'conflict', members: ['about', 'shareType'] });
    expect(portal.writes).toEqual([]);
  });

  test('keeps what they changed when the caller did not', async () => {
    const portal = withRival({ shareType: 0, about: 'Theirs' });
    await edit(portal.client(), { person }, { jobTitle: 'x' });
    expect(portal.contacts.get(person)).toMatchObject({
      jobTitle: 'x',
      shareType: 0,
      about: 'Theirs',
    });
  });

  test('is refused when it has got what would be lost', async () => {
    const portal = withRival({ industry: 'Hotels' });
    const error = await rejection(edit(portal.client(), { person }, { jobTitle: 'x' }));
    expect(error.message).toContain('clear industry');
    expect(portal.writes).toEqual([]);
  });
});

test('a company keeps what a raw update clears', async () => {
  const portal = new FakePortal();
  const before = structuredClone(portal.contacts.get(500)!);
  await edit(portal.client(), { company: 500 }, { companyName: 'Hotel Kraus & Sons' });
  expect(portal.contacts.get(500)).toEqual({ ...before, names: ['Hotel Kraus & Sons'] });
});

describe('a task', () => {
  test('that does not exist is created by a raw update; an edit finds none', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const body = { title: 'x', deadline: '2026-09-01', categoryid: 30 };
    await crm.request('PUT', '/api/2.0/crm/task/99', { body });
    expect(portal.tasks.size).toBe(2);
    expect((await rejection(edit(crm, { task: 99 }, { title: 'x' }))).code).toBe('not_found');
    expect(portal.tasks.size).toBe(2);
  });

  test('keeps its record, contact, reminder, deadline and responsible user', async () => {
    const portal = new FakePortal();
    const before = structuredClone(portal.tasks.get(3001)!);
    await edit(portal.client(), { task: 3001 }, { title: 'Send it again' });
    expect(portal.tasks.get(3001)).toEqual({ ...before, title: 'Send it again' });
  });

  test('that nobody is responsible for stays so', async () => {
    const portal = new FakePortal();
    Object.assign(portal.tasks.get(3001)!, { responsibleid: SALES_GROUP, entityType: undefined });
    const after = await edit(portal.client(), { task: 3001 }, { alertValue: null });
    expect(after.responsible.id).toBe(REMOVED_USER_ID);
    expect(after.alertValue).toBeUndefined();
  });
});

test('a client of the core works too', async () => {
  const portal = new FakePortal();
  const crm = createCoreClient({ portal: PORTAL, token: TOKEN, fetch: portal.fetch });
  expect((await edit(crm, { opportunity }, { title: 'New' })).title).toBe('New');
});

test.each<[string, object, object]>([
  ['opportunity', { opportunity }, { title: 'New' }],
  ['case', { case: 7 }, { title: 'New' }],
  ['person', { person: 501 }, { about: 'New' }],
  ['company', { company: 500 }, { about: 'New' }],
])(
  'a client of the core edits the %s of a server that leaves out empty lists',
  async (_what, target, changes) => {
    const portal = new FakePortal();
    const fetch = async (request: Request) => {
      const envelope = (await (await portal.fetch(request)).json()) as { response: object };
      const { response } = envelope;
      if (Array.isArray(response)) return json(envelope);
      return json({
        ...envelope,
        response: { ...response, members: undefined, customFields: undefined },
      });
    };
    const crm = createCoreClient({ portal: PORTAL, token: TOKEN, fetch });
    expect(await edit(crm, target as { case: number }, changes)).toMatchObject(changes);
  },
);

test('the options of a call apply to each of its requests', async () => {
  const portal = new FakePortal();
  const controller = new AbortController();
  portal.before = (request) => {
    if (request.startsWith('GET')) controller.abort();
  };
  const { signal } = controller;
  const error = await rejection(
    edit(portal.client(), { opportunity }, { title: 'New' }, { signal }),
  );
  expect(error.code).toBe('aborted');
  expect(portal.writes).toEqual([]);
});

test.each([
  [undefined],
  [{}],
  [{ deal: 12 }],
  [{ opportunity: '12' }],
  [{ opportunity: 0 }],
  [{ opportunity: 12, case: 7 }],
])('a target that is none is refused: %j', async (target) => {
  const call = edit(new FakePortal().client(), target as never, { title: 'x' });
  expect((await rejection(call)).message).toContain('{ opportunity: 12 }');
});
