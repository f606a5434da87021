import { describe, expect, test } from 'vitest';
import {
  grant,
  makePrivate,
  makePublic,
  revoke,
  share,
  transfer,
} from '../../../src/access/index.js';
import {
  anna,
  boris,
  changesSent,
  clara,
  clientFor,
  dan,
  mike,
  portalWith,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const person = { firstName: 'Ann', lastName: 'Lee' };

describe('what is as it was wanted is left as it is', () => {
  const portal = () =>
    portalWith({
      cases: [{ id: 1, access: [boris.id] }, { id: 2, access: [boris.id, anna.id] }, { id: 3 }],
      contacts: [{ id: 4, ...person, shareType: 2 }],
    });

  test.each<[string, (crm: ReturnType<typeof clientFor>) => Promise<{ counts: object }>]>([
    ['private to the users', (crm) => makePrivate(crm, { case: 1 }, boris)],
    ['private to the users and the caller', (crm) => makePrivate(crm, { case: 2 }, boris)],
    ['public', (crm) => makePublic(crm, { case: 3 })],
    ['shared to be read', (crm) => share(crm, { contact: 4 }, 'read')],
    ['a list with the user on it', (crm) => grant(crm, { case: 1 }, boris)],
    ['a public record, which a grant never closes', (crm) => grant(crm, { case: 3 }, boris)],
    ['a contact that everyone reads', (crm) => grant(crm, { contact: 4 }, boris)],
    ['a list without the user', (crm) => revoke(crm, { case: 1 }, clara)],
    ['a public record, which a revoke never closes', (crm) => revoke(crm, { case: 3 }, boris)],
    [
      'a list without the leaver',
      (crm) => transfer(crm, { from: clara, to: mike, targets: { case: [1, 3] } }),
    ],
  ])('%s', async (_, run) => {
    const made = portal();
    const { counts } = await run(clientFor(made, anna));
    expect(counts).toMatchObject({ changed: 0, skipped: 0, failed: 0 });
    expect(changesSent(made)).toEqual([]);
  });
});

test('revoke leaves a contact without managers to administrators, unless it is told otherwise', async () => {
  const contacts = [1, 2, 3].map((id) => ({ id, ...person, shareType: 0, managers: [clara.id] }));
  const portal = portalWith({ contacts });
  const crm = clientFor(portal, anna);
  await revoke(crm, { contact: 1 }, clara);
  await revoke(crm, { contact: 2 }, clara, { ifNobodyLeft: 'public' });
  await revoke(crm, { contact: 3 }, clara, { ifNobodyLeft: boris });
  expect([1, 2, 3].map((id) => stored(portal, 'contact', id))).toEqual([[], 1, [boris.id]]);
});

test.each(['revoke', 'transfer'])(
  '%s skips a contact that everyone may read, whose managers the server does not show',
  async (name) => {
    const portal = portalWith({
      contacts: [{ id: 1, ...person, shareType: 2, managers: [clara.id, boris.id] }],
    });
    const crm = clientFor(portal, anna);
    const targets = { contact: 1 };
    const { results } = await (name === 'revoke'
      ? revoke(crm, targets, clara)
      : transfer(crm, { from: clara, to: mike, targets }));
    expect(results[0]).toMatchObject({ status: 'skipped', reason: 'managersHidden' });
    expect(portal.records.contacts.get(1)!.managers).toEqual([clara.id, boris.id]);
  },
);

test('transfer does not put a user on a list twice', async () => {
  const portal = portalWith({ cases: [{ id: 1, access: [boris.id, clara.id] }] });
  await transfer(clientFor(portal, anna), { from: boris, to: clara, targets: { case: 1 } });
  expect(stored(portal, 'case', 1)).toEqual([clara.id, anna.id]);
});

test('transfer hands over the responsibility only when asked, and tasks only then', async () => {
  const records = {
    opportunities: [{ id: 1, title: 'Deal', responsible: boris.id, access: [boris.id, mike.id] }],
    tasks: [{ id: 2, title: 'Call', responsible: boris.id, description: 'Keep this' }],
  };
  const portal = portalWith(records);
  const crm = clientFor(portal, anna);
  const who = { from: boris, to: clara };
  await transfer(crm, { ...who, targets: { opportunity: 1 } });
  expect(portal.records.opportunities.get(1)!.responsible).toBe(boris.id);
  const error = await rejection(transfer(crm, { ...who, targets: { task: 2 } }));
  expect(error.message).toContain('responsible: true');

  const targets = { opportunity: 1, task: 2 };
  const { counts } = await transfer(crm, { ...who, targets, responsible: true });
  expect(counts.changed).toBe(2);
  expect(portal.records.opportunities.get(1)!.responsible).toBe(clara.id);
  expect(portal.records.tasks.get(2)).toMatchObject({
    responsible: clara.id,
    description: 'Keep this',
  });
});

test('transfer leaves a list with a removed user, unless it may drop that user', async () => {
  const portal = portalWith({ cases: [{ id: 1, access: [boris.id, dan.id] }] });
  const crm = clientFor(portal, anna);
  const what = { from: boris, to: clara, targets: { case: 1 } };
  expect((await transfer(crm, what)).counts.failed).toBe(1);
  expect(stored(portal, 'case', 1)).toEqual([boris.id, dan.id]);
  expect((await transfer(crm, what, { dropRemovedUsers: true })).counts.changed).toBe(1);
  expect(stored(portal, 'case', 1)).toEqual([clara.id, anna.id]);
});

test('transfer by a user who may edit an opportunity, but not set its access, does nothing by halves', async () => {
  const portal = portalWith({
    opportunities: [
      { id: 1, title: 'Deal', createBy: mike.id, responsible: boris.id, access: [boris.id] },
      { id: 2, title: 'Deal', createBy: mike.id, responsible: boris.id },
    ],
  });
  const what = { from: boris, to: clara, targets: { opportunity: [1, 2] }, responsible: true };
  const { results } = await transfer(clientFor(portal, boris), what);
  expect(results).toMatchObject([
    { status: 'skipped', reason: 'notAllowed' },
    { status: 'changed', after: { responsible: { id: clara.id } } },
  ]);
  expect(portal.records.opportunities.get(1)).toMatchObject({
    responsible: boris.id,
    access: [boris.id],
  });
});

describe('share', () => {
  test('opens contacts to be read and edited, as makePublic does', async () => {
    const portal = portalWith({ contacts: [{ id: 1, ...person, shareType: 0 }] });
    await share(clientFor(portal, anna), { contact: 1 }, 'readWrite');
    expect(stored(portal, 'contact', 1)).toBe(1);
  });

  test('works for companies, and lets the managers stay', async () => {
    const company = { id: 1, isCompany: true, companyName: 'Hotel', about: 'Keep this' };
    const portal = portalWith({ contacts: [{ ...company, shareType: 0, managers: [clara.id] }] });
    await share(clientFor(portal, anna), { contact: 1 }, 'read');
    const after = { ...company, shareType: 2, managers: [clara.id] };
    expect(portal.records.contacts.get(1)).toMatchObject(after);
  });

  test('leaves a contact that would lose its industry, unless it may', async () => {
    const made = { id: 1, ...person, industry: 'Hotels', shareType: 1 };
    const portal = portalWith({ contacts: [made] });
    const crm = clientFor(portal, anna);
    const { results } = await share(crm, { contact: 1 }, 'read');
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'invalid_input' } });
    expect(portal.records.contacts.get(1)).toMatchObject(made);
    await share(crm, { contact: 1 }, 'read', { mayClear: ['industry'] });
    expect(stored(portal, 'contact', 1)).toBe(2);
  });

  test.each(['write', '', undefined])('refuses %j', async (how) => {
    const portal = portalWith({});
    const call = share(clientFor(portal, anna), { contact: 1 }, how as 'read');
    expect((await rejection(call)).code).toBe('invalid_input');
    expect(portal.requests).toEqual([]);
  });

  test('takes no case, which cannot be shared to be read', async () => {
    const portal = portalWith({ cases: [{ id: 1 }] });
    const targets = { case: 1 } as unknown as { contact: 1 };
    expect((await rejection(share(clientFor(portal, anna), targets, 'read'))).code).toBe(
      'invalid_input',
    );
    expect(portal.requests).toEqual([]);
  });
});

test('a list that someone changes after a filter found it is taken as it is then', async () => {
  const portal = portalWith({ cases: [{ id: 1, access: [boris.id], tags: ['vip'] }] });
  const crm = clientFor(portal, anna, {
    fetch: async (request) => {
      const response = await portal.fetch(request);
      const isList = new URL(request.url).pathname.endsWith('/case/filter');
      if (isList) portal.records.cases.get(1)!.access.push(mike.id);
      return response;
    },
  });
  await grant(crm, { cases: { tags: ['vip'] } }, clara);
  expect(stored(portal, 'case', 1)).toEqual([boris.id, mike.id, clara.id, anna.id]);
});

test('a record that a filter found and that is gone by then is skipped', async () => {
  const portal = portalWith({ cases: [{ id: 1, tags: ['vip'] }] });
  const crm = clientFor(portal, anna, {
    fetch: async (request) => {
      const response = await portal.fetch(request);
      if (new URL(request.url).pathname.endsWith('/case/filter')) portal.records.cases.delete(1);
      return response;
    },
  });
  const { results } = await makePrivate(crm, { cases: { tags: ['vip'] } }, clara);
  expect(results[0]).toMatchObject({ status: 'skipped', reason: 'gone' });
});

test.each([1, 2])('a list that lags for %i reads is read again', async (reads) => {
  const portal = portalWith({ cases: [{ id: 1, access: [boris.id] }] });
  portal.lagAccess(reads);
  const { results } = await grant(clientFor(portal, anna), { case: 1 }, clara);
  expect(results[0]).toMatchObject({ status: 'changed' });
});
