import fc from 'fast-check';
import {
  type AccessReport,
  grant,
  makePrivate,
  makePublic,
  type RecordAccess,
  revoke,
  share,
  type TaskResponsibility,
  transfer,
} from '../../src/access/index.js';
import type { CrmClient } from '../../src/index.js';
import type { Portal } from '../../src/testing/index.js';
import { anna, boris, clara, dan, erik, group, mike, people, portalWith } from './access.js';

/** A user who is on no list and made nothing. */
export const sven = { id: '88888888-8888-4888-8888-888888888888', userName: 'sven' };

/** Those who call: an owner, an administrator, two users of whom Clara is in a group, and a stranger. */
export const CALLERS = [mike, anna, boris, clara, sven];

const MEMBERS = [mike, anna, boris, clara].map(({ id }) => id);
const oneUser = fc.constantFrom(...MEMBERS);
export const someUsers = fc.uniqueArray(oneUser, { minLength: 1, maxLength: 3 });
const list = fc.uniqueArray(fc.constantFrom(...MEMBERS, group.id, dan.id, erik.id), {
  maxLength: 3,
});
export const oneId = fc.integer({ min: 1, max: 4 });
/** With one that there is not. */
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 });
const filter = fc.constantFrom({ tags: ['vip'] }, { everything: true } as const, {
  filterValue: 'a',
});

type Named = { readonly case: number[] };

const mixed = (
  members: Record<string, fc.Arbitrary<unknown>>,
  requiredKeys: string[] = [],
): fc.Arbitrary<Named> => {
  const one = fc
    .record(members, { requiredKeys })
    .filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<Named>;
  return fc.oneof(one, fc.tuple(one, one) as unknown as typeof one);
};

const ofContacts = { contact: ids, contacts: filter };
const ofRecords = {
  ...ofContacts,
  case: ids,
  cases: filter,
  opportunity: ids,
  opportunities: filter,
};
const ofTasks = { task: ids, tasks: fc.constant({ everything: true }) };

const options = fc.record({ concurrency: fc.constantFrom(1, 3) });
const keep = fc.record({ dropRemovedUsers: fc.boolean(), concurrency: fc.constantFrom(1, 3) });

export type Report = AccessReport<RecordAccess | TaskResponsibility>;

/** A call of a helper, by its name. */
export interface HelperCall {
  readonly name: string;
  readonly run: (crm: CrmClient, dryRun: boolean) => Promise<Report>;
}

const called =
  <Args extends readonly unknown[]>(
    name: string,
    run: (crm: CrmClient, dryRun: boolean, ...args: Args) => Promise<Report>,
  ) =>
  (args: Args): HelperCall => ({ name, run: (crm, dryRun) => run(crm, dryRun, ...args) });

const left = fc.oneof(
  fc.constant({}),
  fc.constant({ ifNobodyLeft: 'public' } as const),
  oneUser.map((ifNobodyLeft) => ({ ifNobodyLeft })),
);

/** A call of a helper with random arguments. */
export const helperCall: fc.Arbitrary<HelperCall> = fc.oneof(
  fc
    .tuple(mixed(ofRecords), someUsers, options)
    .map(
      called('makePrivate', (crm, dryRun, to, who, how) =>
        makePrivate(crm, to, who, { ...how, dryRun }),
      ),
    ),
  fc
    .tuple(mixed(ofRecords), options)
    .map(called('makePublic', (crm, dryRun, to, how) => makePublic(crm, to, { ...how, dryRun }))),
  fc
    .tuple(mixed(ofRecords), someUsers, keep)
    .map(called('grant', (crm, dryRun, to, who, how) => grant(crm, to, who, { ...how, dryRun }))),
  fc.tuple(mixed(ofRecords), someUsers, keep, left).map(
    called('revoke', (crm, dryRun, to, who, how, heirs) => {
      const others = 'ifNobodyLeft' in heirs ? who.filter((id) => id !== heirs.ifNobodyLeft) : who;
      const users = others.length > 0 ? others : [erik.id];
      return revoke(crm, to, users, { ...how, ...heirs, dryRun });
    }),
  ),
  fc
    .tuple(mixed(ofContacts), fc.constantFrom('read', 'readWrite'), options)
    .map(
      called('share', (crm, dryRun, to, how, rest) =>
        share(crm, to as unknown as { contact: number[] }, how, { ...rest, dryRun }),
      ),
    ),
  fc
    .tuple(
      mixed({ ...ofRecords, ...ofTasks }, ['tasks']),
      fc.uniqueArray(fc.constantFrom(...MEMBERS, erik.id), { minLength: 2, maxLength: 2 }),
      keep,
    )
    .map(
      called('transfer', (crm, dryRun, targets, [one, other], how) => {
        const [from, to] = other === erik.id ? [other, one!] : [one!, other!];
        return transfer(crm, { from, to, targets, responsible: true }, { ...how, dryRun });
      }),
    ),
);

const record = fc.record({ createBy: oneUser, tags: fc.constantFrom<string[]>([], ['vip']) });
const four = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 4, maxLength: 4 });

/** Four records of each kind, with random creators, lists and tags. */
export const world: fc.Arbitrary<() => Portal> = fc
  .record({
    cases: four(fc.tuple(record, list)),
    opportunities: four(fc.tuple(record, list, oneUser)),
    contacts: four(fc.tuple(record, list, fc.constantFrom(0, 1, 2), fc.boolean())),
    tasks: four(oneUser),
  })
  .map(
    ({ cases, opportunities, contacts, tasks }) =>
      () =>
        portalWith({
          people: [...people, sven],
          cases: cases.map(([one, access], i) => ({ ...one, id: i + 1, access })),
          opportunities: opportunities.map(([one, access, responsible], i) => ({
            ...one,
            ...{ id: i + 1, title: 'A deal', access, responsible },
          })),
          contacts: contacts.map(([one, managers, shareType, isCompany], i) => ({
            ...one,
            ...{ id: i + 1, managers, shareType, isCompany },
            ...(isCompany ? { companyName: 'Hall' } : { firstName: 'Ann', lastName: 'Lee' }),
          })),
          tasks: tasks.map((responsible, i) => ({ id: i + 1, createBy: responsible, responsible })),
        }),
  );
