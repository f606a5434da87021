import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AccessReport,
  type Changed,
  grant,
  makePrivate,
  makePublic,
  type RecordAccess,
  readAccess,
  revoke,
  type SingleTarget,
  share,
  type TaskResponsibility,
  transfer,
} from '../../../src/access/index.js';
import type { CrmClient } from '../../../src/index.js';
import type { Portal } from '../../../src/testing/index.js';
import { anna, boris, clara, clientFor, group, mike, portalWith } from '../../support/access.js';

const IDS = [1, 2, 3, 4];
const USERS = [mike, anna, boris, clara];

const oneUser = fc.constantFrom(...USERS.map(({ id }) => id));
const someUsers = fc.uniqueArray(oneUser, { minLength: 1, maxLength: 3 });
const list = fc.uniqueArray(fc.constantFrom(...USERS.map(({ id }) => id), group.id), {
  maxLength: 3,
});
const ids = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 });

const targets = fc.oneof(
  fc.record({ case: ids, opportunity: ids, contact: ids }),
  fc.constantFrom(
    { cases: { tags: ['vip'] }, opportunities: { tags: ['vip'] }, contacts: { tags: ['vip'] } },
    { opportunities: { everything: true }, contacts: { everything: true } } as const,
  ),
);
const contactTargets = fc.oneof(
  fc.record({ contact: ids }),
  fc.constantFrom({ contacts: { tags: ['vip'] } }, { contacts: { everything: true } } as const),
);
const options = fc.record({ concurrency: fc.constantFrom(1, 3) });
const keep = fc.record({ dropRemovedUsers: fc.boolean(), concurrency: fc.constantFrom(1, 3) });

type Report = AccessReport<RecordAccess | TaskResponsibility>;
type Call = (crm: CrmClient, dryRun: boolean) => Promise<Report>;

const call: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(targets, someUsers, options).map(
    ([to, who, how]): Call =>
      (crm, dryRun) =>
        makePrivate(crm, to, who, { ...how, dryRun }),
  ),
  fc.tuple(targets, options).map(
    ([to, how]): Call =>
      (crm, dryRun) =>
        makePublic(crm, to, { ...how, dryRun }),
  ),
  fc.tuple(targets, someUsers, keep).map(
    ([to, who, how]): Call =>
      (crm, dryRun) =>
        grant(crm, to, who, { ...how, dryRun }),
  ),
  fc.tuple(targets, someUsers, keep, fc.constantFrom({}, { ifNobodyLeft: 'public' } as const)).map(
    ([to, who, how, left]): Call =>
      (crm, dryRun) =>
        revoke(crm, to, who, { ...how, ...left, dryRun }),
  ),
  fc.tuple(contactTargets, fc.constantFrom('read', 'readWrite'), options).map(
    ([to, how, rest]): Call =>
      (crm, dryRun) =>
        share(crm, to, how, { ...rest, dryRun }),
  ),
  fc
    .tuple(targets, fc.uniqueArray(oneUser, { minLength: 2, maxLength: 2 }), fc.boolean(), keep)
    .map(
      ([to, [from, heir], responsible, how]): Call =>
        (crm, dryRun) =>
          transfer(crm, { from: from!, to: heir!, targets: to, responsible }, { ...how, dryRun }),
    ),
);

const record = fc.record({ createBy: oneUser, tags: fc.constantFrom<string[]>([], ['vip']) });
const some = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one, one);
interface World {
  cases: [Made, string[]][];
  opportunities: [Made, string[], string][];
  contacts: [Made, string[], number][];
}
interface Made {
  createBy: string;
  tags: string[];
}

const world: fc.Arbitrary<World> = fc.record({
  cases: some(fc.tuple(record, list)),
  opportunities: some(fc.tuple(record, list, oneUser)),
  contacts: some(fc.tuple(record, list, fc.constantFrom(0, 1, 2))),
});

type Snapshot = Map<string, unknown>;

/** Every record as the portal keeps it. */
const snapshotOf = ({ records: { cases, opportunities, contacts } }: Portal): Snapshot =>
  new Map(
    Object.entries({ case: cases, opportunity: opportunities, contact: contacts }).flatMap(
      ([kind, all]) =>
        [...all].map(([id, one]) => [`${kind} ${id}`, structuredClone(one)] as const),
    ),
  );

const idsOf = ({ users }: RecordAccess): string[] => users.map(({ id }) => id).sort();

/** What a report says of the records that are as they were wanted, each compared with the portal. */
async function expectToBeTrue(report: Report, admin: CrmClient): Promise<void> {
  for (const result of report.results) {
    if (result.status !== 'changed' && result.status !== 'unchanged') continue;
    const claimed = result.after as RecordAccess;
    const target = { [result.kind]: result.id } as unknown as SingleTarget;
    const read = await readAccess(admin, target);
    expect([read.visibility, idsOf(read), read.responsible]).toEqual([
      claimed.visibility,
      idsOf(claimed),
      claimed.responsible,
    ]);
  }
}

/** What may fail on a portal without faults. In particular every change that was sent took effect. */
const EXPECTED_CODES = ['forbidden', 'invalid_input', 'not_found'];

test('after each of random calls by random users the access read back is what the result claimed, and nothing else changed', async () => {
  const seen = { changed: 0, unchanged: 0, skipped: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.array(fc.tuple(fc.constantFrom(...USERS), call), { minLength: 1, maxLength: 4 }),
      async (records, calls) => {
        const portal = portalOf(records);
        const admin = clientFor(portal, mike);
        for (const [user, run] of calls) {
          const before = snapshotOf(portal);
          const dry = await run(clientFor(portal, user), true);
          expect(snapshotOf(portal)).toEqual(before);

          const report = await run(clientFor(portal, user), false);
          const after = snapshotOf(portal);
          for (const [i, result] of report.results.entries()) {
            seen[result.status] += 1;
            if (result.status === 'failed') expect(EXPECTED_CODES).toContain(result.error.code);
            if (result.status === 'changed')
              expect(dry.results[i]).toMatchObject(withoutEdit(result));
            const key = `${result.kind} ${result.id}`;
            if (result.status === 'changed') before.delete(key);
            if (result.status === 'changed') after.delete(key);
          }
          expect(after).toEqual(before);
          await expectToBeTrue(report, admin);
        }
      },
    ),
    { numRuns: 60 },
  );
  // Else the test would prove nothing.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

/** The part of a result that a dry run foretells. */
function withoutEdit({ status, before, after, id }: Changed<RecordAccess | TaskResponsibility>) {
  const { visibility } = after as RecordAccess;
  return { status, id, before, after: { visibility } };
}

function portalOf({ cases, opportunities, contacts }: World): Portal {
  return portalWith({
    cases: cases.map(([one, access], i) => ({ ...one, id: i + 1, access })),
    opportunities: opportunities.map(([one, access, responsible], i) => ({
      ...one,
      id: i + 1,
      title: 'Deal',
      access,
      responsible,
    })),
    contacts: contacts.map(([one, managers, shareType], i) => ({
      ...one,
      id: i + 1,
      firstName: 'Ann',
      lastName: 'Lee',
      managers,
      shareType,
    })),
  });
}
