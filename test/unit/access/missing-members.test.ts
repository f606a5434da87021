import { describe, expect, test } from 'vitest';
import { audit, readAccess, revoke, transfer } from '../../../src/access/index.js';
import { createCrmClient } from '../../../src/core.js';
import { anna, boris, changesSent, clara, mike, portalWith } from '../../support/access.js';
import { json, rejection } from '../../support/fakes.js';

type Json = Record<string, unknown>;

const made = () =>
  portalWith({
    cases: [{ id: 1, access: [boris.id, clara.id] }],
    opportunities: [{ id: 2, responsible: boris.id, access: [boris.id, clara.id] }],
    contacts: [
      { id: 3, isCompany: true, companyName: 'Hotel', shareType: 0, managers: [boris.id] },
    ],
    tasks: [{ id: 4, responsible: boris.id }],
  });

/** A client of the core, which does not check responses, for a portal that leaves out a member. */
function clientWithout(portal: ReturnType<typeof made>, member: string) {
  const without = (record: Json) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== member));
  return createCrmClient({
    portal: portal.url,
    token: portal.tokenOf(anna.id),
    fetch: async (request) => {
      const response = await portal.fetch(request);
      if (!new URL(request.url).pathname.includes('/crm/')) return response;
      const envelope = (await response.json()) as { response: Json | Json[] };
      const { response: found } = envelope;
      const cut = Array.isArray(found) ? found.map(without) : without(found);
      return json({ ...envelope, response: cut });
    },
  });
}

describe.each([
  ['case', 1, 'isPrivate'],
  ['case', 1, 'createBy'],
  ['case', 1, 'accessList'],
  ['opportunity', 2, 'isPrivate'],
  ['opportunity', 2, 'responsible'],
  ['contact', 3, 'shareType'],
  ['contact', 3, 'createBy'],
])('a %s %i without %s', (kind, id, member) => {
  const target = { [kind]: id } as { case: number };
  const expected = {
    code: 'protocol',
    status: 200,
    message: expect.stringContaining(`the ${kind} ${id} without a ${member}`),
  };

  test('is a ProtocolError of readAccess', async () => {
    const crm = clientWithout(made(), member);
    expect(await rejection(readAccess(crm, target))).toMatchObject(expected);
  });

  test('stands in the report of an audit', async () => {
    const { records, failed } = await audit(clientWithout(made(), member), target);
    expect(records).toEqual([]);
    expect(failed).toMatchObject([{ kind, id, error: expected }]);
  });

  test('fails in a revoke, which sends nothing', async () => {
    const portal = made();
    const { results } = await revoke(clientWithout(portal, member), target, boris);
    expect(results).toMatchObject([{ kind, id, status: 'failed', error: expected }]);
    expect(changesSent(portal)).toEqual([]);
  });
});

test('a list with a case without isPrivate is a ProtocolError', async () => {
  const call = audit(clientWithout(made(), 'isPrivate'), { cases: { everything: true } });
  expect((await rejection(call)).code).toBe('protocol');
});

test('a task without responsible fails in a transfer', async () => {
  const what = { from: boris, to: mike, targets: { task: 4 }, responsible: true };
  const { results } = await transfer(clientWithout(made(), 'responsible'), what);
  expect(results[0]).toMatchObject({ status: 'failed', error: { code: 'protocol' } });
});
