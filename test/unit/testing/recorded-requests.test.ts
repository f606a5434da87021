import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPortal, type Portal, type PortalRecords } from '../../../src/testing/index.js';

// 281 requests of the access family and what the server itself made of them, which executed its own
// binder, methods and serializer over prepared records.

interface Recorded {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly type?: string;
  readonly body?: string;
  readonly status: number;
  readonly isXml?: true;
  readonly result?: Brief | readonly Brief[];
  readonly changed?: Readonly<Record<string, Access>>;
}
interface Brief {
  readonly id: number;
  readonly isPrivate: boolean;
  readonly accessList?: readonly string[];
}
type Access = readonly string[] | { readonly shareType: number; readonly managers: string[] };

const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/recorded-access.json', import.meta.url), 'utf8'),
) as readonly Recorded[];

const MIKE = '11111111-1111-4111-8111-111111111111';
const ANNA = '22222222-2222-4222-8222-222222222222';
const IVAN = '33333333-3333-4333-8333-333333333333';

/** The records that the server was given. */
const records: PortalRecords = {
  people: [
    { id: MIKE, firstName: 'Mike', isAdmin: true },
    { id: ANNA, firstName: 'Anna' },
    { id: IVAN, firstName: 'Иван' },
    { id: 'aaaabbbb-cccc-4ddd-8eee-ffff00001111', firstName: 'Fourth' },
  ],
  contacts: [
    { id: 10, firstName: 'Tadjeddine', managers: [ANNA] },
    { id: 11, firstName: 'Ann', companyId: 20, shareType: 1 },
    { id: 20, isCompany: true, companyName: 'Food and Culture Project', shareType: 2 },
  ],
  cases: [
    { id: 1, title: 'Exhibition organization' },
    { id: 2, title: 'Private case', isClosed: true, members: [10, 20], access: [MIKE, ANNA] },
    { id: 3, title: 'Owned by Anna', createBy: ANNA },
  ],
  opportunities: [
    { id: 1, title: 'Hotel catalogue' },
    {
      id: 2,
      title: 'Full deal',
      responsible: ANNA,
      stageId: 2,
      contactId: 20,
      access: [MIKE, IVAN],
    },
    { id: 3, title: 'Owned by Anna', createBy: ANNA, responsible: ANNA, stageId: 3 },
  ],
  stages: [{ id: 1 }, { id: 2, stageType: 1 }, { id: 3, stageType: 2 }],
};

/** Where the portal in memory does otherwise than the recording, and why. */
const DIFFERENCES: readonly (readonly [reason: string, names: RegExp])[] = [
  [
    'the records were found by a stand-in that looked at the responsible user, the stage and the kind of contact only',
    /^(?:form\.)?(?:case|contact|deal)filter\.(?:tags|filterValue|filterBy|full|stageType|fromDate|contact(?:Also|Stage|Type|ListView\.'3)|offset)/,
  ],
  [
    'the caller was shown a private contact that no rule shows him',
    /^contactfilter\.not-editable$/,
  ],
];

function accessOf({ records: { cases, contacts, opportunities } }: Portal): Map<string, string> {
  const lists: [string, readonly unknown[]][] = [
    ...[...cases.values()].map(({ id, access }) => [`case:${id}`, access] as const),
    ...[...opportunities.values()].map(({ id, access }) => [`deal:${id}`, access] as const),
    ...[...contacts.values()].map(
      ({ id, shareType, managers }) => [`contact:${id}`, [shareType, ...managers]] as const,
    ),
  ].map(([name, list]) => [name, list]);
  return new Map(lists.map(([name, list]) => [name, [...list].sort().join()]));
}

const textOf = (access: Access): string =>
  ('shareType' in access ? [access.shareType, ...access.managers] : [...access]).sort().join();

const briefOf = ({ id, isPrivate, accessList }: Brief & { accessList?: readonly unknown[] }) => ({
  id,
  isPrivate,
  ...(accessList && {
    accessList: accessList.map((one) => (one as { id?: string }).id ?? one).sort(),
  }),
});

const briefsOf = (result: unknown) =>
  Array.isArray(result) ? result.map(briefOf) : briefOf(result as Brief);

/** What the portal in memory makes of a request, in the form of the recording. */
async function outcomeOf({ name, method, url, type, body, result, isXml }: Recorded) {
  const portal = createPortal(records, { url: 'http://portal.example.com' });
  const before = accessOf(portal);
  const caller = name.endsWith('.forbidden') ? IVAN : MIKE;
  const response = await portal.fetch(`http://portal.example.com${url}`, {
    method,
    headers: { Authorization: portal.tokenOf(caller), ...(type && { 'Content-Type': type }) },
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  });
  const text = await response.text();
  const changed = [...accessOf(portal)].filter(([record, access]) => before.get(record) !== access);
  return {
    status: response.status,
    changed: Object.fromEntries(changed),
    ...(result && response.ok && { result: briefsOf(JSON.parse(text).response) }),
    ...(isXml && { isXml: text.startsWith('<result>') }),
  };
}

const expected = ({ status, changed = {}, result, isXml }: Recorded) => ({
  status,
  changed: Object.fromEntries(
    Object.entries(changed).map(([record, access]) => [record, textOf(access)]),
  ),
  ...(result && { result: briefsOf(result) }),
  ...(isXml && { isXml }),
});

test('responds to recorded requests of the access family as the server did', async () => {
  const different: string[] = [];
  for (const request of recorded) {
    const [ours, theirs] = [await outcomeOf(request), expected(request)];
    expect(ours.status, request.name).toBe(theirs.status);
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) different.push(request.name);
  }
  const unexplained = different.filter(
    (name) => !DIFFERENCES.some(([, names]) => names.test(name)),
  );
  expect(unexplained).toEqual([]);
  expect(DIFFERENCES.filter(([, names]) => !different.some((name) => names.test(name)))).toEqual(
    [],
  );
  expect([recorded.length, different.length]).toEqual([281, 48]);
});
