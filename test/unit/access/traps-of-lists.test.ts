import { describe, expect, test } from 'vitest';
import {
  audit,
  grant,
  makePrivate,
  readAccess,
  revoke,
  transfer,
} from '../../../src/access/index.js';
import { NotAppliedError, REMOVED_USER_ID } from '../../../src/index.js';
import {
  anna,
  boris,
  changesSent,
  clara,
  clientFor,
  dan,
  group,
  mike,
  portalWith,
  put,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const CASE = '/api/2.0/crm/case/1/access';
const NOBODY = '00000000-0000-0000-0000-000000000000';
const UNKNOWN = '99999999-9999-4999-8999-999999999999';

/** A case of Boris, private to Boris and Clara. */
const privateCase = () =>
  portalWith({ cases: [{ id: 1, createBy: boris.id, access: [boris.id, clara.id] }] });

describe('a case or an opportunity', () => {
  test.each([
    ['case', 'case/1/access', {}],
    ['case', 'case/access', { casesid: [1] }],
    ['case', 'case/filter/access', { tags: ['vip'] }],
    ['opportunity', 'opportunity/1/access', {}],
    ['opportunity', 'opportunity/access', { opportunityid: [1] }],
    ['opportunity', 'opportunity/filter/access', { tags: ['vip'] }],
  ] as const)(
    'becomes public when one of the kind %s is made private to nobody by %s; makePrivate refuses an empty list',
    async (kind, path, target) => {
      const record = { id: 1, access: [boris.id], tags: ['vip'] };
      const made = () => portalWith({ cases: [record], opportunities: [record] });
      const raw = made();
      const body = { ...target, isPrivate: true, accessList: [] };
      await put(raw, anna, `${path}`, body);
      expect(stored(raw, kind, 1)).toEqual([]);

      const portal = made();
      const targets = { [kind]: 1 } as { case: number };
      const error = await rejection(makePrivate(clientFor(portal, anna), targets, []));
      expect(error.code).toBe('invalid_input');
      expect(portal.requests).toEqual([]);
    },
  );

  test('becomes public when the flag is forgotten; the helpers have words in its place', async () => {
    const raw = privateCase();
    await put(raw, anna, 'case/1/access', { accessList: [boris.id] });
    expect(stored(raw, 'case', 1)).toEqual([]);

    const portal = privateCase();
    await makePrivate(clientFor(portal, anna), { case: 1 }, boris.id);
    expect(stored(portal, 'case', 1)).toEqual([boris.id, anna.id]);
  });

  test('becomes public when people are sent as they were read; makePrivate takes them so', async () => {
    const raw = privateCase();
    const crm = clientFor(raw, anna);
    const { accessList } = await crm.getCase({ path: { caseid: 1 } });
    await crm.request('PUT', CASE, { body: { isPrivate: true, accessList } });
    expect(stored(raw, 'case', 1)).toEqual([]);

    const portal = portalWith({ cases: [{ id: 1 }] });
    await makePrivate(clientFor(portal, anna), { case: 1 }, accessList!);
    expect(stored(portal, 'case', 1)).toEqual([boris.id, clara.id, anna.id]);
  });

  test.each([
    ['unknown', UNKNOWN],
    ['all-zero', NOBODY],
    ['removed', dan.id],
    ['that of a group', group.id],
  ])('is private to a ghost when an id is %s; makePrivate refuses it', async (_, id) => {
    const raw = privateCase();
    const crm = clientFor(raw, anna);
    await crm.request('PUT', CASE, { body: { isPrivate: true, accessList: [id] } });
    const { users } = await readAccess(crm, { case: 1 });
    expect(users.map(({ isPlaceholder }) => isPlaceholder)).toEqual([true, false]);

    const portal = privateCase();
    const error = await rejection(makePrivate(clientFor(portal, anna), { case: 1 }, id));
    expect(error.code).toBe('invalid_input');
    expect(changesSent(portal)).toEqual([]);
  });

  test('loses a group when its list is sent back as it was read; grant and revoke refuse unless told otherwise', async () => {
    const withGroup = () =>
      portalWith({ cases: [{ id: 1, createBy: boris.id, access: [boris.id, group.id] }] });
    const raw = withGroup();
    const rawCrm = clientFor(raw, anna);
    const { accessList } = await rawCrm.getCase({ path: { caseid: 1 } });
    const ids = accessList!.map(({ id }) => id);
    await rawCrm.request('PUT', CASE, { body: { isPrivate: true, accessList: ids } });
    expect(stored(raw, 'case', 1)).toEqual([boris.id, REMOVED_USER_ID, anna.id]);

    const portal = withGroup();
    const crm = clientFor(portal, anna);
    const { results } = await grant(crm, { case: 1 }, mike);
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'invalid_input' } });
    expect(stored(portal, 'case', 1)).toEqual([boris.id, group.id]);
    expect((await grant(crm, { case: 1 }, mike, { dropRemovedUsers: true })).counts.changed).toBe(
      1,
    );
    expect(stored(portal, 'case', 1)).toEqual([boris.id, mike.id, anna.id]);
  });

  test('opens when its last user is taken off; revoke refuses unless told what to do instead', async () => {
    const ofClara = () => portalWith({ cases: [{ id: 1, access: [clara.id] }] });
    const raw = ofClara();
    await put(raw, anna, 'case/1/access', { isPrivate: true, accessList: [] });
    expect(stored(raw, 'case', 1)).toEqual([]);

    const portal = ofClara();
    const crm = clientFor(portal, anna);
    const { results } = await revoke(crm, { case: 1 }, clara);
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'invalid_input' } });
    expect(stored(portal, 'case', 1)).toEqual([clara.id]);
    await revoke(crm, { case: 1 }, clara, { ifNobodyLeft: boris });
    expect(stored(portal, 'case', 1)).toEqual([boris.id, anna.id]);
  });

  test('can be hidden from its creator and its responsible user; audit finds it', async () => {
    const portal = portalWith({
      opportunities: [{ id: 1, createBy: boris.id, responsible: clara.id }],
    });
    await makePrivate(clientFor(portal, anna), { opportunity: 1 }, mike);
    const call = clientFor(portal, boris).getOpportunity({ path: { opportunityid: 1 } });
    expect((await rejection(call)).code).toBe('not_found');

    const { records } = await audit(clientFor(portal, anna), { opportunity: 1 });
    expect(records[0]).toMatchObject({ creatorSees: false, responsibleSees: false, ghosts: 0 });
  });

  test('loses its list in an ordinary update; a transfer of the responsibility keeps it', async () => {
    const deal = { id: 1, responsible: boris.id, access: [boris.id, clara.id], title: 'Deal' };
    const raw = portalWith({ opportunities: [deal] });
    await put(raw, anna, 'opportunity/1', {
      title: 'Deal',
      responsibleid: mike.id,
      stageid: 1,
      bidCurrencyAbbr: 'EUR',
    });
    expect(stored(raw, 'opportunity', 1)).toEqual([]);

    const portal = portalWith({ opportunities: [{ ...deal, description: 'Keep this' }] });
    const what = { from: boris, to: mike, targets: { opportunity: 1 }, responsible: true };
    await transfer(clientFor(portal, anna), what);
    expect(portal.records.opportunities.get(1)).toMatchObject({
      responsible: mike.id,
      description: 'Keep this',
    });
    expect(stored(portal, 'opportunity', 1)).toEqual([clara.id, mike.id, anna.id]);
  });

  test('shows its old access for a moment in the response; makePrivate reads it again', async () => {
    const raw = portalWith({ cases: [{ id: 1 }] });
    raw.lagAccess(1);
    const body = { isPrivate: true, accessList: [boris.id] };
    const response = await put(raw, anna, 'case/1/access', body);
    expect(response).toMatchObject({ isPrivate: false });

    const portal = portalWith({ cases: [{ id: 1 }] });
    portal.lagAccess(2);
    const { results } = await makePrivate(clientFor(portal, anna), { case: 1 }, boris);
    expect(results[0]).toMatchObject({ status: 'changed', after: { visibility: 'private' } });
  });

  test('that stays as it was has failed, with what was wanted and what was found', async () => {
    const portal = portalWith({ cases: [{ id: 1 }] });
    portal.lagAccess(100);
    const { results } = await makePrivate(clientFor(portal, anna), { case: 1 }, boris);
    expect(results[0]).toMatchObject({
      status: 'failed',
      error: {
        code: 'not_applied',
        members: ['visibility', 'users'],
        message: expect.stringContaining(
          'the case 1 is public and not private to Boris Petrov, Anna Weber, also when read again',
        ),
      },
      wanted: { visibility: 'private' },
      found: { visibility: 'public' },
    });
    expect(results[0]).toHaveProperty('error', expect.any(NotAppliedError));
  });

  test('keeps the caller on its list, whom the server adds; revoke and transfer say so', async () => {
    const portal = privateCase();
    const crm = clientFor(portal, boris);
    await crm.request('PUT', CASE, { body: { isPrivate: true, accessList: [clara.id] } });
    expect(stored(portal, 'case', 1)).toEqual([clara.id, boris.id]);

    const { results } = await revoke(crm, { case: 1 }, boris);
    expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'invalid_input' } });
    const handed = await transfer(crm, { from: boris, to: mike, targets: { case: 1 } });
    expect(handed.counts.failed).toBe(1);
  });
});
