import { expect } from 'vitest';
import type { Portal } from '../../src/testing/index.js';
import { anna, boris, clara, mike, portalWith } from './access.js';

/** Every third record is private to Boris and others, every third to others, and the rest are public. */
const listOf = (i: number): string[] => [[mike.id, boris.id], [mike.id], []][i % 3] as string[];

const many = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => ({ id: i + 1, ...make(i) }));

/** 300 records: 90 cases, 90 opportunities, 90 contacts and 30 tasks. */
const records = {
  cases: many(90, (i) => ({ title: `Case ${i}`, access: listOf(i), createBy: mike.id })),
  opportunities: many(90, (i) => ({
    title: `Deal ${i}`,
    access: listOf(i),
    createBy: mike.id,
    responsible: i % 2 === 0 ? boris.id : mike.id,
    description: `Description ${i}`,
    bidValue: i,
  })),
  contacts: many(90, (i) => ({
    firstName: 'Ann',
    lastName: `Lee ${i}`,
    managers: listOf(i),
    shareType: i % 3 === 2 ? 1 : 0,
    createBy: mike.id,
  })),
  tasks: many(30, (i) => ({
    title: `Task ${i}`,
    responsible: i % 2 === 0 ? boris.id : mike.id,
    description: `Description ${i}`,
  })),
};

/** The same records as targets. */
export const targets = {
  cases: { everything: true },
  opportunities: { everything: true },
  contacts: { everything: true },
  tasks: { everything: true },
} as const;

/** A portal of 300 records, in which Boris leaves and Clara takes over. */
export const portalOf300 = (): Portal => portalWith(records);

/** What the hand-over by Anna has to come to, record by record. */
export function expectHandedOver({ records: found }: Portal): void {
  const replaced = (users: string[]): string[] =>
    users.map((id) => (id === boris.id ? clara.id : id)).sort();
  for (const { id, access } of records.cases) {
    const added = access.includes(boris.id) ? [anna.id] : [];
    expect([...found.cases.get(id)!.access].sort()).toEqual(replaced([...access, ...added]));
  }
  for (const { id, access, responsible, ...rest } of records.opportunities) {
    const { access: list, ...deal } = found.opportunities.get(id)!;
    const isChanged = access.includes(boris.id) || responsible === boris.id;
    const added = isChanged && access.length > 0 ? [anna.id] : [];
    expect([...list].sort()).toEqual(replaced([...access, ...added]));
    expect(deal).toMatchObject({ ...rest, responsible: replaced([responsible])[0] });
  }
  for (const { id, managers, shareType } of records.contacts) {
    expect([...found.contacts.get(id)!.managers].sort()).toEqual(replaced(managers));
    expect(found.contacts.get(id)!.shareType).toBe(shareType);
  }
  for (const { id, responsible, ...rest } of records.tasks) {
    expect(found.tasks.get(id)).toMatchObject({ ...rest, responsible: replaced([responsible])[0] });
  }
}
