import { describe, expect, inject, test } from 'vitest';
import {
  type AnyCrmError,
  type CrmClientOptions,
  type CrmResponse,
  createCrmClient,
} from '../../src/index.js';
import {
  type DocumentedOperation,
  deviations,
  documentedOperations,
  examplesOf,
} from '../support/document.js';
import { rejection } from '../support/fakes.js';
import { call, contradicts, inputOf, inputsOf, operationValues } from '../support/inputs.js';

/*
 * Every operation, with every status that the document gives it and every example of that status: the
 * mock responds with the example, and the client has to return its result or reject with its error.
 * All of it comes from the document, so that a new operation needs no line here.
 */

interface Envelope {
  response: unknown;
  count?: number;
  startIndex?: number;
  total?: number;
}

const portal = inject('mock');

/** Asks the mock for one example. */
const preferring = (status: number, example: string): Pick<CrmClientOptions, 'headers'> => ({
  headers: { Prefer: `code=${status}, example=${example}` },
});

const clientFor = (options: Omit<CrmClientOptions, 'portal'>) =>
  createCrmClient({ portal, retry: false, ...options });

let examples = 0;
let contradictions = 0;

async function succeeds(operation: DocumentedOperation, status: number): Promise<void> {
  const { id, responses } = operation;
  const documented = examplesOf(responses.get(status)!.content['application/json']!);
  expect(documented).not.toHaveLength(0);
  for (const [name, example] of documented) {
    const { response, count, startIndex = 0, total } = example as Envelope;
    expect(deviations(id, status, example)).toEqual([]);
    examples += 1;

    const fitting = inputsOf(operation).filter((one) => !contradicts(id, response, one));
    expect(fitting, `no body leads to the example ${name}`).not.toHaveLength(0);
    for (const one of fitting) {
      const crm = clientFor({ token: 'any', ...preferring(status, name) });
      const whole: CrmResponse<unknown> = await call(crm, id, one).withResponse();
      expect(whole.data).toEqual(response);
      expect(whole.page).toEqual({ count: count ?? 0, startIndex, total });
      expect(whole.status).toBe(status);
      expect(whole.headers.get('Content-Type')).toContain('application/json');
    }
    const wrong = inputsOf(operation).filter((one) => contradicts(id, response, one));
    await Promise.all(
      wrong.map(async (one) => {
        const crm = clientFor({ token: 'any', ...preferring(status, name) });
        expect(await rejection(call(crm, id, one))).toMatchObject({ code: 'not_applied' });
        contradictions += 1;
      }),
    );
  }
}

/** Checks that each example of a status leads to an error with a code. */
function rejectsWith(code: AnyCrmError['code']) {
  return async ({ id, responses }: DocumentedOperation, status: number): Promise<void> => {
    const documented = examplesOf(responses.get(status)!.content['application/json']!);
    expect(documented).not.toHaveLength(0);
    for (const [name, example] of documented) {
      const { message, hresult } = (example as { error: { message: string; hresult: number } })
        .error;
      expect(deviations(id, status, example)).toEqual([]);
      examples += 1;

      const crm = clientFor({ token: 'any', ...preferring(status, name) });
      const error = await rejection(call(crm, id, inputOf(id)));
      const expected = { code, status, operationId: id, serverMessage: message, hresult };
      expect(error).toMatchObject(expected);
      expect(error.message).toContain(message);
    }
  };
}

async function rejectsWithoutToken({ id }: DocumentedOperation): Promise<void> {
  examples += 1;
  const error = await rejection(call(clientFor({}), id, inputOf(id)));
  expect(error).toMatchObject({ code: 'unauthorized', status: 401, operationId: id });
  expect(error).toMatchObject({ serverMessage: undefined, hresult: undefined });
}

/** What a status leads to. A status of the document that is missing here fails the last test. */
const CHECKS: Record<number, (operation: DocumentedOperation, status: number) => Promise<void>> = {
  200: succeeds,
  201: succeeds,
  400: rejectsWith('bad_request'),
  401: rejectsWithoutToken,
  402: rejectsWith('payment_required'),
  403: rejectsWith('forbidden'),
  404: rejectsWith('not_found'),
  500: (operation, status) =>
    rejectsWith(operation.signsIn ? 'sign_in' : 'server')(operation, status),
  503: rejectsWith('unavailable'),
};

const passed = new Set<string>();

for (const operation of documentedOperations) {
  describe(operation.id, () => {
    for (const status of operation.responses.keys()) {
      const check = CHECKS[status];
      if (!check) continue; // the last test fails for it
      test(`the client reads each example of ${status}`, async () => {
        await check(operation, status);
        passed.add(`${operation.id} ${status}`);
      });
    }
  });
}

test('every documented status of every operation has a test that passed', () => {
  const documented = documentedOperations.flatMap(({ id, responses }) =>
    [...responses.keys()].map((status) => `${id} ${status}`),
  );
  const missing = documented.filter((pair) => !passed.has(pair));
  expect(missing, 'see CHECKS in test/contract/responses.test.ts').toEqual([]);
  console.log(
    `${documented.length} statuses of ${documentedOperations.length} operations, ${examples} examples, ` +
      `${contradictions} results that contradict their request`,
  );
});

test('every operation of the document is a method of the client, and every method is documented', () => {
  const ids = documentedOperations.map(({ id }) => id).sort();
  expect(Object.keys(operationValues).sort()).toEqual(ids);
  const crm = clientFor({});
  for (const { id, method, path, node } of documentedOperations) {
    expect(crm[id]).toHaveProperty('operation', operationValues[id]);
    expect(operationValues[id]).toMatchObject({
      id,
      method,
      path,
      isIdempotent: node['x-idempotent'],
    });
  }
});
