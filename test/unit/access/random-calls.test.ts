import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Changed, RecordAccess, TaskResponsibility } from '../../../src/access/index.js';
import { type CrmClient, isCrmError } from '../../../src/index.js';
import type { Portal } from '../../../src/testing/index.js';
import { anna, clientFor, group, type Kind, mike } from '../../support/access.js';
import {
  CALLERS,
  type HelperCall,
  helperCall,
  type Report,
  world,
} from '../../support/random-access.js';
import {
  type Claim,
  type OperationCall,
  operationCall,
  readRaw,
} from '../../support/random-operations.js';

type Snapshot = Map<string, { createBy: string; access?: string[]; managers?: string[] }>;

/** Every record as the portal keeps it. */
const snapshotOf = ({ records }: Portal): Snapshot =>
  new Map(
    Object.entries({
      case: records.cases,
      opportunity: records.opportunities,
      contact: records.contacts,
      task: records.tasks,
    }).flatMap(([kind, all]) =>
      [...all].map(([id, one]) => [`${kind} ${id}`, structuredClone(one)] as const),
    ),
  );

type Caller = (typeof CALLERS)[number];

/** What someone is to a record. */
function roleOf({ id }: { readonly id: string }, key: string, before: Snapshot): string {
  const { createBy, access, managers } = before.get(key) ?? { createBy: '' };
  const users = access ?? managers ?? [];
  if (id === mike.id || id === anna.id) return 'administrator';
  if (createBy === id) return 'creator';
  if (users.includes(id)) return 'listed';
  return users.includes(group.id) && group.members.includes(id) ? 'member of a group' : 'stranger';
}

/** What an administrator reads, without a helper, is what was claimed. */
async function expectAccess(admin: CrmClient, { kind, id, access }: Claim): Promise<void> {
  expect([kind, id, ...(await readRaw(admin, kind, id))]).toEqual([kind, id, ...access]);
}

const SHARE_TYPES = { private: 0, public: 1, sharedRead: 2 };

/** What a report says of the records that are as they were wanted. */
async function expectToBeTrue({ results }: Report, admin: CrmClient): Promise<void> {
  for (const result of results) {
    if (result.status !== 'changed' && result.status !== 'unchanged') continue;
    const { kind, id, after } = result;
    const read = await admin.request<{ responsible?: { id: string } }>(
      'GET',
      `/api/2.0/crm/${kind}/${id}`,
    );
    expect(read.responsible?.id).toBe((after as TaskResponsibility).responsible?.id);
    if (kind === 'task') continue;
    const { visibility, users } = after as RecordAccess;
    const first = kind === 'contact' ? SHARE_TYPES[visibility] : visibility === 'private';
    const access = [first, ...users.map((user) => user.id).sort()];
    await expectAccess(admin, { kind: kind as Kind, id, access });
  }
}

/** What may fail on a portal without faults. In particular every change that was sent took effect. */
const EXPECTED_CODES = ['forbidden', 'invalid_input', 'not_found'];

const seen = new Set<string>();

const each = (names: readonly string[], outcomes: readonly string[]): string[] =>
  names.flatMap((name) => outcomes.map((outcome) => `${name} ${outcome}`));

/** Without these the test would prove nothing of a helper, a kind of record, a caller or an operation. */
const MUST_BE_SEEN = [
  ...each(
    ['makePrivate', 'makePublic', 'grant', 'revoke', 'share', 'transfer'],
    ['changed', 'failed'],
  ),
  ...each(['case', 'opportunity', 'contact', 'task'], ['changed', 'unchanged', 'failed']),
  ...each(['administrator', 'creator', 'listed'], ['changed', 'failed']),
  ...each(['member of a group', 'stranger'], ['failed']),
  ...each(['set', 'set many', 'set filtered', 'create'], ['case', 'opportunity', 'contact']),
  ...each(['update'], ['case', 'opportunity']),
];

async function callHelper(portal: Portal, user: Caller, { name, run }: HelperCall): Promise<void> {
  const before = snapshotOf(portal);
  const dry = await run(clientFor(portal, user), true);
  expect(snapshotOf(portal)).toEqual(before);

  const report = await run(clientFor(portal, user), false);
  const [left, after] = [new Map(before), snapshotOf(portal)];
  for (const [i, result] of report.results.entries()) {
    const key = `${result.kind} ${result.id}`;
    for (const who of [name, result.kind, roleOf(user, key, before)])
      seen.add(`${who} ${result.status}`);
    if (result.status === 'failed') expect(EXPECTED_CODES).toContain(result.error.code);
    if (result.status !== 'changed') continue;
    expect(dry.results[i]).toMatchObject(foretold(result));
    left.delete(key);
    after.delete(key);
  }
  expect(after).toEqual(left); // nothing but what was changed
  await expectToBeTrue(report, clientFor(portal, mike));
}

/** The part of a result that a dry run foretells. */
function foretold({ status, before, after, id }: Changed<RecordAccess | TaskResponsibility>) {
  const { visibility } = after as RecordAccess;
  return { status, id, before, after: visibility ? { visibility } : {} };
}

async function callOperation(
  portal: Portal,
  user: Caller,
  { name, run }: OperationCall,
): Promise<void> {
  const claims = await run(clientFor(portal, user)).catch((error: unknown) => {
    if (!isCrmError(error)) throw error;
    expect(EXPECTED_CODES).toContain(error.code);
    return [];
  });
  for (const claim of claims) {
    seen.add(name);
    await expectAccess(clientFor(portal, mike), claim);
  }
}

type Step = (portal: Portal, user: Caller) => Promise<void>;

const steps = fc.oneof(
  helperCall.map(
    (call): Step =>
      (portal, user) =>
        callHelper(portal, user, call),
  ),
  {
    weight: 3,
    arbitrary: operationCall.map(
      (call): Step =>
        (portal, user) =>
          callOperation(portal, user, call),
    ),
  },
);

test('after each of random calls by random users the access read back is what the result claimed, and nothing else changed', async () => {
  const calls = fc.array(fc.tuple(fc.constantFrom(...CALLERS), steps), {
    minLength: 4,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(world, calls, async (make, made) => {
      const portal = make();
      for (const [user, step] of made) await step(portal, user);
    }),
    { numRuns: 120 },
  );
  expect(MUST_BE_SEEN.filter((what) => !seen.has(what))).toEqual([]);
});
