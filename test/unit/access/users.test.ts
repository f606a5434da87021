import { describe, expect, test } from 'vitest';
import { grant, makePrivate, revoke, transfer } from '../../../src/access/index.js';
import { REMOVED_USER_ID } from '../../../src/index.js';
import {
  anna,
  boris,
  changesSent,
  clara,
  clientFor,
  erik,
  group,
  portalWith,
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const UNKNOWN = '99999999-9999-4999-8999-999999999999';
const made = () => portalWith({ cases: [{ id: 1, access: [boris.id, erik.id] }] });

describe('users are', () => {
  test.each<[string, Parameters<typeof makePrivate>[2]]>([
    ['an id', clara.id],
    ['an id in capital letters', clara.id.toUpperCase()],
    ['a user as an operation returns it', { id: clara.id }],
    ['several, each once', [clara.id, { id: clara.id }]],
    ['a set', new Set([clara.id])],
  ])('%s', async (_, users) => {
    const portal = made();
    await makePrivate(clientFor(portal, anna), { case: 1 }, users);
    expect(stored(portal, 'case', 1)).toEqual([clara.id, anna.id]);
  });
});

describe('nothing is sent for users that are', () => {
  test.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['an empty list', []],
    ['an empty set', new Set()],
    ['an empty text', ''],
    ['a name', 'clara.novak'],
    ['an object without an id', {}],
    ['a list of lists', [[clara.id]]],
    ['the all-zero id', '00000000-0000-0000-0000-000000000000'],
    ['the placeholder', REMOVED_USER_ID],
    ['the placeholder in capital letters', REMOVED_USER_ID.toUpperCase()],
    ['the placeholder as it was read', [{ id: REMOVED_USER_ID, displayName: 'profile removed' }]],
    ['right but for one', [clara.id, 'nobody']],
  ])('%s', async (_, users) => {
    const portal = made();
    const crm = clientFor(portal, anna);
    const calls = [
      makePrivate(crm, { case: 1 }, users as string),
      grant(crm, { case: 1 }, users as string),
      revoke(crm, { case: 1 }, users as string),
      revoke(crm, { case: 1 }, boris, { ifNobodyLeft: (users ?? '') as string }),
      transfer(crm, { from: boris, to: users as string, targets: { case: 1 } }),
      transfer(crm, { from: users as string, to: clara, targets: { case: 1 } }),
    ];
    for (const call of calls) expect((await rejection(call)).code).toBe('invalid_input');
    expect(portal.requests).toEqual([]);
  });
});

describe('people are asked', () => {
  test('whether the portal has a user, and all that are unknown are named', async () => {
    const portal = made();
    const other = UNKNOWN.replace('9', '8');
    const users = [clara.id, UNKNOWN, other];
    const error = await rejection(makePrivate(clientFor(portal, anna), { case: 1 }, users));
    expect(error.message).toContain(UNKNOWN);
    expect(error.message).toContain(`${other} are no users of this portal`);
    expect(changesSent(portal)).toEqual([]);
  });

  test('whether a user has left, who gets no access but can lose it', async () => {
    const portal = made();
    const crm = clientFor(portal, anna);
    const error = await rejection(grant(crm, { case: 1 }, erik));
    expect(error.message).toContain(`${erik.id} has left`);
    expect((await revoke(crm, { case: 1 }, erik)).counts.changed).toBe(1);
    expect(stored(portal, 'case', 1)).toEqual([boris.id, anna.id]);
  });

  test('unless it is switched off, which lets a group onto a list', async () => {
    const portal = made();
    const crm = clientFor(portal, anna);
    const options = { checkUsers: false };
    const { results } = await makePrivate(crm, { case: 1 }, [group.id, clara.id], options);
    expect(results[0]).toMatchObject({ status: 'changed' });
    expect(stored(portal, 'case', 1)).toEqual([group.id, clara.id, anna.id]);
    expect(portal.requests.some(({ operationId }) => operationId === 'getUser')).toBe(false);
  });

  test('and their failure ends the call before anything is changed', async () => {
    const portal = made();
    portal.fail({ status: 503, times: 100, on: 'getUser' });
    const call = makePrivate(clientFor(portal, anna), { case: 1 }, clara);
    expect((await rejection(call)).code).toBe('unavailable');
    expect(changesSent(portal)).toEqual([]);
  });
});

test('the user who leaves and the one who takes over must not be the same', async () => {
  const portal = made();
  const what = { from: boris, to: boris.id.toUpperCase(), targets: { case: 1 } };
  expect((await rejection(transfer(clientFor(portal, anna), what))).code).toBe('invalid_input');
  const call = revoke(clientFor(portal, anna), { case: 1 }, boris, { ifNobodyLeft: boris });
  expect((await rejection(call)).message).toContain('both name');
  expect(portal.requests).toEqual([]);
});
