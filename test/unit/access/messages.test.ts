import { describe, expect, test } from 'vitest';
import {
  audit,
  grant,
  makePrivate,
  readAccess,
  revoke,
  throwIfFailed,
  transfer,
} from '../../../src/access/index.js';
import { createCrmClient, isCrmError, NotFoundError } from '../../../src/index.js';
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
  stored,
} from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

describe('the error of a record names the record', () => {
  const made = () =>
    portalWith({
      cases: [
        { id: 11, createBy: mike.id },
        { id: 12, createBy: mike.id, access: [clara.id] },
      ],
      opportunities: [{ id: 12, createBy: mike.id }],
      contacts: [{ id: 12, firstName: 'Ann', lastName: 'Lee', shareType: 2 }],
    });

  test('that is unknown, hidden or forbidden, in the report and in what throwIfFailed throws', async () => {
    const crm = clientFor(made(), boris);
    const targets = { case: [12, 99], opportunity: 12, contact: 12 };
    const report = await makePrivate(crm, targets, boris);
    const messages = report.results.map((one) => one.status === 'failed' && one.error.message);
    expect(messages).toEqual([
      expect.stringMatching(/^getCase: case 12: 404, there is no such record/),
      expect.stringMatching(/^getCase: case 99: 404, there is no such record/),
      expect.stringMatching(/^setOpportunityAccess: opportunity 12: 403, the user of the token/),
      expect.stringMatching(/^setContactAccess: contact 12: 403, the user of the token/),
    ]);
    expect(() => throwIfFailed(report)).toThrow('getCase: case 12: 404');
  });

  test('of readAccess and of an audit too', async () => {
    const crm = clientFor(made(), boris);
    const error = await rejection(readAccess(crm, { opportunity: 99 }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toMatch(/^getOpportunity: opportunity 99: 404, /);
    expect(error.stack).toContain('getOpportunity: opportunity 99: 404, ');
    expect(error.toJSON()).toMatchObject({ message: error.message, status: 404 });
    const { failed } = await audit(crm, { case: 12 });
    expect(failed[0]!.error.message).toMatch(/^getCase: case 12: 404, /);
  });

  test('that the helper itself leaves as it is', async () => {
    const { results } = await revoke(clientFor(made(), anna), { case: 12 }, clara);
    expect(results).toMatchObject([
      { error: { message: expect.stringMatching(/^revoke: case 12: nobody would be left/) } },
    ]);
  });

  test('once, where it is named already', async () => {
    const portal = made();
    portal.lagAccess(100);
    const { results } = await makePrivate(clientFor(portal, anna), { case: 11 }, boris);
    expect(results).toMatchObject([
      { error: { message: expect.stringMatching(/^makePrivate: the server.* the case 11 is/) } },
    ]);
  });

  test('unless several records have it in common', async () => {
    const portal = made();
    portal.fail({ status: 503, on: 'authenticate', times: 9 });
    const { url, fetch } = portal;
    const credentials = { userName: 'anna.weber', password: 'secret' };
    const crm = createCrmClient({ portal: url, fetch, credentials, retry: false });
    const error = await rejection(readAccess(crm, { case: 11 }));
    expect(error.message).toMatch(/^authenticate: 503, /);
  });
});

test('a transfer from a user who was removed says what can be done, and it can', async () => {
  const portal = portalWith({
    cases: [
      { id: 1, access: [dan.id, boris.id] },
      { id: 2, access: [boris.id] },
    ],
  });
  const crm = clientFor(portal, anna);
  const targets = { cases: { everything: true } } as const;
  const error = await rejection(transfer(crm, { from: dan, to: clara, targets }));
  expect(isCrmError(error) && error.code).toBe('invalid_input');
  expect(error.message).toBe(
    `transfer: ${dan.id} is no user of this portal: the id is wrong, or the user was removed, whom lists show as a placeholder; audit finds these lists, and grant with dropRemovedUsers: true puts a successor on them`,
  );
  expect(changesSent(portal)).toEqual([]);

  const { records } = await audit(crm, targets);
  const ids = records.filter(({ ghosts }) => ghosts > 0).map(({ id }) => id);
  await grant(crm, { case: ids }, clara, { dropRemovedUsers: true });
  expect([stored(portal, 'case', 1), stored(portal, 'case', 2)]).toEqual([
    [boris.id, clara.id, anna.id],
    [boris.id],
  ]);
});

test('a user who is to get access and is unknown is told how to name a group', async () => {
  const crm = clientFor(portalWith({ cases: [{ id: 1 }] }), anna);
  const error = await rejection(makePrivate(crm, { case: 1 }, group));
  expect(error.message).toBe(
    `makePrivate: ${group.id} is no user of this portal; checkUsers: false takes every id, also that of a group`,
  );
});
