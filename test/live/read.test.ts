import { describe, expect, test } from 'vitest';
import * as operations from '../../generated/operations/index.js';
import type { Operation } from '../../src/index.js';
import { isRequired } from '../../src/request/input.js';
import { compared, hasPortal, liveClient } from './portal.js';

const all = Object.values(operations) as unknown as Operation<object>[];

/** The operations that read, and need to be told nothing. `terminateReport` is a GET that changes. */
const reads = all.filter(
  ({ id, method, isOpen, input }) =>
    method === 'GET' &&
    /^(?:get|list)/.test(id) &&
    !isOpen &&
    !Object.entries(input.properties ?? {}).some(([part, schema]) => isRequired(part, schema)),
);

describe.skipIf(!hasPortal)('what a portal writes is what the document says', () => {
  test.each(reads.map((operation) => [operation.id, operation] as const))(
    '%s',
    async (id, operation) => {
      const query = operation.input.properties?.['query']?.properties ?? {};
      const input = 'count' in query ? { query: { count: 25 } } : {};
      const { differences, note } = await compared(id, () => liveClient().call(operation, input));
      if (note !== undefined) console.log(`${id}: ${note}`);
      if (differences.length > 0) console.log(differences.join('\n'));
      expect(differences).toEqual([]);
    },
  );

  test('the first records of the lists, one by one', async () => {
    const crm = liveClient();
    const query = { count: 1 };
    const [found] = await crm.listCases({ query });
    const [deal] = await crm.listOpportunities({ query });
    const [contact] = await crm.listContacts({ query });
    const [task] = await crm.listTasks({ query });
    const results = [
      found && (await compared('getCase', () => crm.getCase({ path: { caseid: found.id } }))),
      deal &&
        (await compared('getOpportunity', () =>
          crm.getOpportunity({ path: { opportunityid: deal.id } }),
        )),
      contact &&
        (await compared('getContact', () => crm.getContact({ path: { contactid: contact.id } }))),
      task && (await compared('getTask', () => crm.getTask({ path: { taskid: task.id } }))),
    ];
    const differences = results.flatMap((result) => result?.differences ?? []);
    if (differences.length > 0) console.log(differences.join('\n'));
    expect(differences).toEqual([]);
  });
});
