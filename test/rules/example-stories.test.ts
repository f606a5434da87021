import { expect, test } from 'vitest';
import {
  type DocumentedOperation,
  documentedOperations,
  examplesOf,
  type OperationId,
  successOf,
} from '../support/document.js';

// The path, the request and the response of an operation tell of one record: who copies the request
// looks for what it asked for in the response.

type Members = Readonly<Record<string, unknown>>;
type Example = readonly [name: string, value: unknown];

const requestsOf = ({ body }: DocumentedOperation): Example[] =>
  examplesOf(body ?? { schema: {} }).filter(([, value]) => typeof value === 'object');
const recordsOf = (response: unknown): Members[] =>
  [(response as { response: Members | Members[] }).response]
    .flat()
    .filter((one) => typeof one === 'object');
const idsIn = (members: Members): unknown[] =>
  Object.entries(members).flatMap(([name, value]) => (/ids?$/i.test(name) ? value : []));

test('a change of access responds to its first example', () => {
  const changes = documentedOperations.filter(({ id }) => /^set.*Access$/.test(id));
  expect(changes).toHaveLength(9);
  for (const operation of changes)
    expect(examplesOf(successOf(operation))[0]![0], operation.id).toBe(
      requestsOf(operation)[0]![0],
    );
});

const pairs = documentedOperations.flatMap((operation) => {
  const responses = new Map(examplesOf(successOf(operation)));
  return requestsOf(operation)
    .filter(([name]) => responses.has(name))
    .map(([name, request]): [OperationId, string, Members, Members[]] => [
      operation.id,
      name,
      request as Members,
      recordsOf(responses.get(name)),
    ]);
});

// Responses about contacts show these as they were before the change.
const FLAGS = /^(?:isPrivate|isShared|shareType)$/;

test.each(pairs)('%s shows what its request %s asks for', (_id, _name, request, records) => {
  const users = request['accessList'] ?? request['managerList'] ?? [];
  const changesAccess = Object.keys(request).some((name) => FLAGS.test(name));
  for (const record of records) {
    const isContact = 'shareType' in record;
    const listed = record['accessList'] as { id: string }[] | undefined;
    if (changesAccess && listed)
      expect(listed.map(({ id }) => id).sort()).toEqual([...(users as string[])].sort());
    for (const [name, value] of Object.entries(request)) {
      if (isContact && FLAGS.test(name)) continue;
      const shown = record[name];
      if (typeof value !== 'object' && typeof value === typeof shown && !/Date$/.test(name))
        expect(shown, name).toBe(value);
    }
  }
  const batch = ['casesid', 'contactid', 'opportunityid'].map((name) => request[name]);
  const asked = batch.find(Array.isArray);
  if (asked) expect(records.map(({ id }) => id)).toEqual(asked);
});

/** Operations whose response is no record of their path. */
const OTHERS: Readonly<Partial<Record<OperationId, string>>> = {
  getInvoicePdf: 'responds with the file',
  updateContactAddress: 'has the id of a contact information in its path, as all of its family',
};

const atRecord = documentedOperations.filter(
  ({ id, method, parameters }) =>
    method !== 'POST' &&
    !(id in OTHERS) &&
    parameters.some(({ in: place, example }) => place === 'path' && typeof example === 'number'),
);

test.each(atRecord.map((one) => [one.id, one] as const))(
  '%s responds with a record that the request names',
  (_id, operation) => {
    const [first] = examplesOf(successOf(operation));
    const { id } = (first?.[1] as { response: Members } | undefined)?.response ?? {};
    if (id === undefined) return;
    const named = operation.parameters.map(({ example }) => example);
    const sent = requestsOf(operation).flatMap(([, request]) => idsIn(request as Members));
    expect([...named, ...sent]).toContain(id);
  },
);
