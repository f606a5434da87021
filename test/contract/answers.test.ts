import { describe, expect, inject, test } from 'vitest';
import { operations, type OperationId } from '../../generated/operations.js';
import { results } from '../../generated/results.js';
import { toXml } from '../../scripts/generate/xml.mjs';
import { withPortalDates } from '../../src/dates.js';
import { createCrmClient, type AnyCrmError, type CrmClient, type CrmClientOptions } from '../../src/index.js';
import { xml } from '../../src/xml.js';
import { deviations, documentedOperations, examplesOf, type DocumentedOperation } from '../support/document.js';
import { rejection } from '../support/fakes.js';
import { inputs } from '../support/inputs.js';
import { withoutWhatXmlLoses } from '../support/xmlLoss.js';

const portal = inject('mock');
const token = 'any';

/** Calls an operation through the client; the table of inputs has checked the type of the input. */
function call(id: OperationId, options: Omit<CrmClientOptions, 'portal'>): Promise<object> {
  const crm: CrmClient = createCrmClient({ portal, ...options });
  return (crm[id] as (input: unknown) => Promise<object>)(inputs[id]);
}

async function succeeds(operation: DocumentedOperation, status: number): Promise<void> {
  const media = operation.responses.get(status)!.content['application/json']!;
  const examples = examplesOf(media);
  expect(examples).not.toHaveLength(0);
  for (const [name, example] of examples) {
    let answer: unknown;
    const result = await call(operation.id, {
      token,
      headers: { Prefer: `code=${status}, example=${name}` },
      fetch: async (request) => {
        const response = await fetch(request);
        answer = await response.clone().json();
        return response;
      },
    });
    expect(deviations(operation.id, status, answer)).toEqual([]);
    expect(result).toEqual((example as { response: object }).response);
    await readsAlikeInXml(operation.id, status, name, result);
  }
}

/** Asks for XML as of a portal, and has the mock answer it, which takes `Accept` in place of `.xml` and reads bodies in JSON only. */
async function readsAlikeInXml(id: OperationId, status: number, example: string, wanted: object): Promise<void> {
  const { signsIn } = operations[id];
  const { body } = inputs[id] as { body?: object };
  const result = await call(id, {
    token,
    format: xml(),
    headers: { Prefer: `code=${status}, example=${example}` },
    fetch: async (request) => {
      const url = new URL(request.url);
      expect(url.pathname.endsWith('.xml')).toBe(!signsIn);
      if (body && !signsIn) expect([request.headers.get('Content-Type'), await request.clone().text()]).toEqual(['text/xml', toXml(withPortalDates(body)).replaceAll(/<(\/?)result>/g, '<$1request>').replaceAll(/<\w+ \/>/g, '')]);
      url.pathname = url.pathname.replace(/\.xml$/, '');
      const headers = new Headers(request.headers);
      headers.set('Accept', signsIn ? 'application/json' : 'text/xml');
      if (body) headers.set('Content-Type', 'application/json');
      return fetch(url, { method: request.method, headers, ...(body && { body: JSON.stringify(withPortalDates(body)) }) });
    },
  });
  expect(result).toEqual(withoutWhatXmlLoses(wanted, results[id]));
}

/** The refusal that a status leads to, with what the mock needs to give it. */
function refused(code: AnyCrmError['code']) {
  return async (operation: DocumentedOperation, status: number): Promise<void> => {
    const examples = examplesOf(operation.responses.get(status)!.content['application/json']!);
    expect(examples).not.toHaveLength(0);
    for (const [name, example] of examples) {
      const { message, hresult } = (example as { error: { message: string; hresult: number } }).error;
      expect(deviations(operation.id, status, example)).toEqual([]);
      const error = await rejection(call(operation.id, { token, retry: false, headers: { Prefer: `code=${status}, example=${name}` } }));
      expect(error).toMatchObject({ code, status, operationId: operation.id, serverMessage: message, hresult });
      expect(error.message).toContain(message);
    }
  };
}

/** A test for each status that the document may give an operation. One without an entry here has no test. */
const tests: Record<number, (operation: DocumentedOperation, status: number) => Promise<void>> = {
  200: succeeds,
  201: succeeds,
  400: refused('bad_request'),
  401: async ({ id }) => {
    const error = await rejection(call(id, {}));
    expect(error).toMatchObject({ code: 'unauthorized', status: 401, operationId: id, serverMessage: undefined, hresult: undefined });
  },
  402: refused('payment_required'),
  403: refused('forbidden'),
  404: refused('not_found'),
  500: (operation, status) => refused(operations[operation.id].signsIn ? 'sign_in' : 'server')(operation, status),
  503: refused('unavailable'),
};

const passed = new Set<string>();
const statuses = [...new Set(documentedOperations.flatMap(({ responses }) => [...responses.keys()]))].sort();

for (const operation of documentedOperations) {
  describe(operation.id, () => {
    for (const status of operation.responses.keys()) {
      const check = tests[status];
      if (!check) continue; // told by the last test
      test(`${status}`, async () => {
        await check(operation, status);
        passed.add(`${operation.id} ${status}`);
      });
    }
  });
}

test('every documented status of every operation has a test that passed', () => {
  const width = Math.max(...documentedOperations.map(({ id }) => id.length));
  const row = (name: string, cells: string[]): string => `${name.padEnd(width)}  ${cells.map((cell) => cell.padEnd(4)).join(' ')}`.trimEnd();
  const mark = ({ id, responses }: DocumentedOperation, status: number): string => (passed.has(`${id} ${status}`) ? 'ok' : responses.has(status) ? 'NONE' : '.');
  console.log([row('operation x status', statuses.map(String)), ...documentedOperations.map((operation) => row(operation.id, statuses.map((status) => mark(operation, status))))].join('\n'));

  const documented = documentedOperations.flatMap(({ id, responses }) => [...responses.keys()].map((status) => `${id} ${status}`));
  const missing = documented.filter((pair) => !passed.has(pair));
  expect(missing, 'give each of these statuses a test in test/contract/answers.test.ts').toEqual([]);
  console.log(`${documented.length} pairs of ${documentedOperations.length} operations and ${statuses.length} statuses, all tested`);
});
