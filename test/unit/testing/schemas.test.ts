import { afterEach, describe, expect, test, vi } from 'vitest';
import * as operations from '../../../generated/operations/index.js';
import type { CrmClient } from '../../../src/index.js';
import { createPortal, type OperationId } from '../../../src/testing/index.js';
import { routes } from '../../../src/testing/routes/index.js';
import { xml } from '../../../src/xml/index.js';
import { inputs } from './inputs.js';
import { records } from './records.js';
import { anna, boris, clientOf, schemaOf } from './support.js';

const implemented = Object.keys(routes) as OperationId[];

/** Users whose sign-in asks for a code, for the operations that send or take one. */
const people = [anna, { ...boris, secondFactor: 'sms' as const }];

const isSecondFactor = (id: OperationId): boolean => /Code$|^send|Phone$/.test(id);

const portalFor = (id: OperationId) =>
  createPortal(isSecondFactor(id) ? { ...records, people } : records);

type Methods = Record<string, (input: object) => Promise<unknown>>;

const call = (crm: CrmClient, id: OperationId): Promise<unknown> =>
  (crm as unknown as Methods)[id]!(inputs[id]!);

afterEach(() => vi.useRealTimers());

describe('the portal in memory', () => {
  test.each(implemented)('responds to %s as the document says', async (id) => {
    const portal = portalFor(id);
    let raw: Response | undefined;
    const crm = clientOf(portal, anna, {
      fetch: async (request) => {
        const response = await portal.fetch(request);
        raw ??= response.clone();
        return response;
      },
    });
    await call(crm, id);
    const validate = schemaOf(id, raw!.status);
    const body: unknown = await raw!.json();
    expect(validate(body) ? [] : validate.errors, JSON.stringify(body)).toEqual([]);
  });

  test.each(implemented)('responds to %s in XML with the same result as in JSON', async (id) => {
    vi.useFakeTimers({ toFake: ['Date'] }); // so that both are made at the same time
    const results = [];
    for (const options of [{}, { codec: xml() }]) {
      results.push(await call(clientOf(portalFor(id), anna, options), id));
    }
    expect(withoutWhatChanges(results[1])).toEqual(withoutWhatChanges(results[0]));
  });

  test('says which operation it does not have', async () => {
    const missing = Object.keys(operations).filter(
      (id) => !implemented.includes(id as OperationId),
    );
    expect(missing).toContain('listReportFiles');
    const crm = clientOf(createPortal());
    await expect(crm.listReportFiles()).rejects.toMatchObject({
      status: 501,
      message:
        'listReportFiles: 501, which the document does not list: the portal in memory does not have this operation, listReportFiles; use the mock for it, or a fetch that responds to it and leaves the rest to the portal',
    });
  });

  test('has every operation that programs ask for first, and every one of the access family', () => {
    expect(implemented).toEqual(expect.arrayContaining([...FIRST_40, ...ACCESS]));
  });
});

/** XML does not carry empty arrays that may be absent, and tokens and ids are made anew. */
function withoutWhatChanges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWhatChanges);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .filter(([, member]) => !(Array.isArray(member) && member.length === 0))
    .filter(([name]) => !/^(?:token|id)$/.test(name));
  return Object.fromEntries(members.map(([name, member]) => [name, withoutWhatChanges(member)]));
}

const FIRST_40: OperationId[] = [
  'listOpportunities',
  'createTask',
  'listContacts',
  'createHistoryEvent',
  'listHistoryCategories',
  'listTasks',
  'createPerson',
  'createOpportunity',
  'listOpportunityStages',
  'listEntityFiles',
  'listInvoices',
  'deleteTask',
  'updateTask',
  'updateOpportunity',
  'listTaskCategories',
  'listCustomFieldDefinitions',
  'getOpportunity',
  'listTags',
  'addTagToEntity',
  'setEntityCustomFieldValue',
  'listHistory',
  'listEntityCustomFields',
  'listEntityTags',
  'getContact',
  'createInvoiceItem',
  'deleteHistoryEvent',
  'removeTagFromEntity',
  'createCase',
  'updatePerson',
  'createCompany',
  'updateCompany',
  'deleteContact',
  'deleteOpportunity',
  'getInvoice',
  'deleteInvoice',
  'createInvoice',
  'updateInvoice',
  'reopenTask',
  'closeTask',
  'createContactInfo',
];

const ACCESS: OperationId[] = [
  'setCaseAccess',
  'setCasesAccess',
  'setFilteredCasesAccess',
  'setOpportunityAccess',
  'setOpportunitiesAccess',
  'setFilteredOpportunitiesAccess',
  'getContactAccessList',
  'setContactAccess',
  'setContactsAccess',
  'setFilteredContactsAccess',
];
