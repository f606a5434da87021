import { describe, expect, test } from 'vitest';
import {
  audit,
  grant,
  makePrivate,
  makePublic,
  readAccess,
  revoke,
  share,
  transfer,
} from '../../../src/access/index.js';
import { type CrmClient, REMOVED_USER_ID } from '../../../src/index.js';
import { anna, boris, clara, clientFor, portalWith } from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const untyped = (value: unknown): never => value as never;

/** A transfer of targets that no type would take. */
const between = (targets: object) => ({ from: boris, to: clara, targets: untyped(targets) });

describe('an argument that cannot be used is named as the caller wrote it, with what is wrong and what to give', () => {
  test.each<[string, (crm: CrmClient) => Promise<unknown>]>([
    [
      'makePrivate: targets.opportunity must be an integer, not a string',
      (crm) => makePrivate(crm, { opportunity: untyped('12') }, boris),
    ],
    ['makePublic: targets.case[1] must be 1 or more', (crm) => makePublic(crm, { case: [1, -1] })],
    [
      'grant: targets[1].contact must be an integer, not undefined',
      (crm) => grant(crm, [{ case: 1 }, { contact: untyped(undefined) }], boris),
    ],
    [
      'revoke: targets.cases.tag is unknown; did you mean tags?',
      (crm) => revoke(crm, { cases: untyped({ tag: ['vip'] }) }, boris),
    ],
    [
      'audit: targets.opportunities.toDate is missing, because the server ignores fromDate without it',
      (crm) => audit(crm, { opportunities: { fromDate: '2026-01-01' } }),
    ],
    ['makePublic: targets.kase is no target', (crm) => makePublic(crm, untyped({ kase: 1 }))],
    [
      'makePublic: targets must name records, such as { case: 12 }',
      (crm) => makePublic(crm, untyped({})),
    ],
    [
      'share: targets must name records, such as { contact: 12 }',
      (crm) => share(crm, untyped({}), 'read'),
    ],
    ['makePrivate: targets must name records', (crm) => makePrivate(crm, untyped({}), [boris])],
    ['makePrivate: users is empty', (crm) => makePrivate(crm, { case: 1 }, [])],
    [
      'makePrivate: users[1] must be a string',
      (crm) => makePrivate(crm, { case: 1 }, [boris, untyped(1)]),
    ],
    ['share: how must be', (crm) => share(crm, { contact: 1 }, untyped('all'))],
    ['readAccess: target.case must be', (crm) => readAccess(crm, { case: untyped('x') })],
    ['readAccess: target must name records', (crm) => readAccess(crm, untyped({}))],
    ['transfer: what must be an object', (crm) => transfer(crm, untyped(undefined))],
    [
      'transfer: what.targets is missing',
      (crm) => transfer(crm, untyped({ from: boris, to: clara })),
    ],
    [
      'transfer: what.Responsible is unknown; did you mean responsible?',
      (crm) =>
        transfer(crm, untyped({ from: boris, to: clara, targets: { case: 1 }, Responsible: true })),
    ],
    [
      'transfer: what.targets.task must be 1 or more',
      (crm) => transfer(crm, { from: boris, to: clara, targets: { task: 0 }, responsible: true }),
    ],
    ['revoke: options must be an object', (crm) => revoke(crm, { case: 1 }, boris, untyped(null))],
    [
      'share: options must be an object',
      (crm) => share(crm, { contact: 1 }, 'read', untyped(null)),
    ],
    [
      'transfer: what.targets.task is no target of transfer, because tasks have no access rights; transfer takes them with responsible: true; targets look like',
      (crm) => transfer(crm, { from: boris, to: clara, targets: { task: 1 } }),
    ],
    [
      'transfer: what.targets.oportunities is no target of transfer; did you mean opportunities?',
      (crm) => transfer(crm, between({ oportunities: { everything: true } })),
    ],
    [
      'transfer: what.targets.Case is no target of transfer; did you mean case?',
      (crm) => transfer(crm, between({ Case: 1 })),
    ],
    [
      "transfer: what.targets.deals is no target of transfer; targets look like { case: 12 }, { case: [12, 13] }, { cases: { tags: ['vip'] } }, and likewise opportunity and contact, and task with responsible: true",
      (crm) => transfer(crm, between({ deals: { everything: true } })),
    ],
    [
      'transfer: what.from must be one user, not several',
      (crm) => transfer(crm, { from: untyped([boris]), to: clara, targets: { case: 1 } }),
    ],
    [
      'transfer: what.to is an e-mail address and not an id; getUserByEmail finds the user',
      (crm) => transfer(crm, { from: boris, to: clara.email, targets: { case: 1 } }),
    ],
    [
      'transfer: what.from and what.to are the same user',
      (crm) => transfer(crm, { from: boris, to: boris.id.toUpperCase(), targets: { case: 1 } }),
    ],
    [
      'grant: users must be a string, not undefined: give the id of a user, or a user as an operation returned it',
      (crm) => grant(crm, { case: 1 }, untyped(undefined)),
    ],
    [
      'grant: users[1].id must be a string, not a number: give the id',
      (crm) => grant(crm, { case: 1 }, [boris, untyped({ id: 1 })]),
    ],
    [
      'grant: users must be the id of a user, such as 9924256a-739c-462b-af15-e652a3b1b6eb; searchUsers finds users by name',
      (crm) => grant(crm, { case: 1 }, 'Boris Petrov'),
    ],
    [
      'grant: users[0] is the placeholder that lists show for a removed user or a group: give the id of a user',
      (crm) => grant(crm, { case: 1 }, [REMOVED_USER_ID]),
    ],
    [
      'grant: users is the id of nobody: give the id of a user',
      (crm) => grant(crm, { case: 1 }, '00000000-0000-0000-0000-000000000000'),
    ],
    [
      "revoke: options.ifNobodyLeft must be 'public' or the id of a user, such as",
      (crm) => revoke(crm, { case: 1 }, boris, { ifNobodyLeft: 'Public' }),
    ],
    [
      `revoke: options.ifNobodyLeft and users both name ${boris.id}: give someone who is not taken off`,
      (crm) => revoke(crm, { case: 1 }, boris, { ifNobodyLeft: boris }),
    ],
    [
      'share: options.mayClear must be an array, not a string',
      (crm) => share(crm, { contact: 1 }, 'read', untyped({ mayClear: 'type' })),
    ],
    [
      'share: options.mayClear[0] must be one of currency, industry, type',
      (crm) => share(crm, { contact: 1 }, 'read', untyped({ mayClear: ['status'] })),
    ],
    [
      'makePublic: targets.case.id must be an integer, not undefined',
      (crm) => makePublic(crm, { case: untyped({ title: 'Lawsuit' }) }),
    ],
    [
      "makePublic: targets.cases must be an object of filters, such as { tags: ['vip'] }; records are named with their ids as { case: [12, 13] }",
      (crm) => makePublic(crm, { cases: untyped([1, 2]) }),
    ],
    [
      'audit: targets.cases has no filter that narrows it, so it would mean every record that the caller can see; give one of contactid, isClosed, tags, filterValue, or everything: true',
      (crm) => audit(crm, { cases: { tags: [] } }),
    ],
    [
      'readAccess: options.dryRun is unknown; known names are timeoutMs, retry, signal',
      (crm) => readAccess(crm, { case: 1 }, untyped({ dryRun: true })),
    ],
    [
      'audit: crm must be a client, as createCrmClient returns it',
      () => audit(untyped({ case: 1 }), { case: 1 }),
    ],
    [
      'readAccess: crm must be a client, as createCrmClient returns it',
      () => readAccess(untyped(undefined), { case: 1 }),
    ],
  ])('%s', async (message, call) => {
    const portal = portalWith({ cases: [{ id: 1 }] });
    const error = await rejection(call(clientFor(portal, anna)));
    expect(error.code).toBe('invalid_input');
    expect(error.message.slice(0, message.length)).toBe(message);
    expect(portal.requests).toEqual([]);
  });
});
