import { describe, expect, test } from 'vitest';
import { type AnyCrmError, createCrmClient } from '../../src/index.js';
import type { Portal } from '../../src/testing/index.js';
import { routes } from '../../src/testing/routes/index.js';
import { type DocumentedOperation, deviations, documentedOperations } from '../support/document.js';
import { rejection } from '../support/fakes.js';
import { bodyExamples, call, type Extent, inputOf } from '../support/inputs.js';
import { find, portalFor, send } from '../support/portal-attempts.js';

/*
 * What the contract says of the mock, for the portal in memory: every operation that it has, with every
 * example of its body, and with every status that the document gives it.
 */

const operations = documentedOperations.filter(({ id }) => id in routes);

/** What must not be there before an example makes it. */
const PREPARE: Readonly<Record<string, (portal: Portal) => void>> = {
  createTag: ({ records }) => records.tags.opportunity.splice(0),
  createInvoice: ({ records }) => records.invoices.clear(),
};

/** Examples that the portal in memory refuses, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  'authenticate 1': 'it knows no other service that people sign in with',
};

let examples = 0;

async function expectSuccess(
  operation: DocumentedOperation,
  body: unknown,
  extent: Extent,
): Promise<void> {
  const portal = portalFor(operation);
  PREPARE[operation.id]?.(portal);
  const response = await send(portal, operation, inputOf(operation.id, extent, body));
  const envelope: unknown = await response.json();
  const documented = [...operation.responses.keys()].find((status) => status < 300);
  expect(response.status, JSON.stringify(envelope)).toBe(documented);
  expect(envelope).toMatchObject({ status: 0, statusCode: documented });
  expect(deviations(operation.id, response.status, envelope)).toEqual([]);
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
  examples += 1;
}

/** How many operations have a status as a fault only, which a test orders with `portal.fail`, and why. */
const ONLY_AS_A_FAULT: Readonly<Record<number, readonly [operations: number, reason: string]>> = {
  400: [20, 'they read texts and nothing that could be unreadable'],
  402: [152, 'the portal is paid'],
  403: [
    108,
    'what the caller may not do is skipped, or 404, and the CRM is switched off for nobody',
  ],
  404: [4, 'their paths take any text, so that nothing in them is unknown'],
  500: [153, 'the faults of the server itself are not in the portal; a refused sign-in is'],
  503: [157, 'the portal is never moved or restored'],
};

const CODES: Readonly<Record<number, AnyCrmError['code']>> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'payment_required',
  403: 'forbidden',
  404: 'not_found',
  500: 'server',
  503: 'unavailable',
};

/** Checks a response of a failure, and that the client makes the error of it that the status has. */
async function expectFailure(
  operation: DocumentedOperation,
  status: number,
  response: Response,
): Promise<void> {
  expect(response.status).toBe(status);
  const { content } = operation.responses.get(status)!;
  const type = response.headers.get('Content-Type')!;
  const body = await response.clone().text();
  if (type.startsWith('application/json')) {
    expect(type).toBe('application/json; charset=UTF-8');
    expect(deviations(operation.id, status, JSON.parse(body))).toEqual([]);
  } else {
    expect(Object.keys(content)).toContain(type.split(';')[0]);
    expect(body).toMatch(status === 401 ? /^Unauthorized$/ : /^<!DOCTYPE html>/);
  }
  const crm = createCrmClient({
    portal: 'https://portal.example.com',
    ...(status !== 401 && { token: 'any' }),
    fetch: async () => response,
    retry: false,
  });
  const code = status === 500 && operation.signsIn ? 'sign_in' : CODES[status];
  const error = await rejection(call(crm, operation.id, inputOf(operation.id)));
  expect(error).toMatchObject({ code, status, operationId: operation.id });
}

const statuses = new Map<number, { byItself: number; ordered: number }>();

describe.each(operations)('$id of the portal in memory', (operation) => {
  const bodies = bodyExamples(operation).map(([, body]) => body);
  const success = [...operation.responses.keys()].find((status) => status < 300)!;

  test(`responds ${success} to every example as the document says`, async () => {
    for (const [i, body] of (bodies.length > 0 ? bodies : [undefined]).entries()) {
      if (`${operation.id} ${i}` in REFUSED) continue;
      for (const extent of ['all', 'required'] as const)
        await expectSuccess(operation, body, extent);
    }
    count(success, false);
  });

  test.each([...operation.responses.keys()].filter((status) => status >= 400))(
    'responds %i as the document says',
    async (status) => {
      const { response, isOrdered } = await find(operation, status);
      await expectFailure(operation, status, response);
      count(status, isOrdered);
    },
  );
});

function count(status: number, isOrdered: boolean): void {
  const one = statuses.get(status) ?? { byItself: 0, ordered: 0 };
  one[isOrdered ? 'ordered' : 'byItself'] += 1;
  statuses.set(status, one);
}

test.each([402, 503])('responds %i without a body, as an installation may', async (status) => {
  for (const operation of operations) {
    const portal = portalFor(operation);
    portal.fail({ status });
    const response = await send(portal, operation, inputOf(operation.id));
    expect([response.status, await response.text()]).toEqual([status, '']);
  }
});

test('says to a wrong token how to sign in, and no more to none', async () => {
  for (const operation of operations.filter(({ isOpen }) => !isOpen)) {
    const portal = portalFor(operation);
    const wrong = await send({ ...portal, tokenOf: () => 'x' }, operation, inputOf(operation.id));
    const documented = operation.responses.get(401) as { headers?: object } | undefined;
    expect(Object.keys(documented?.headers ?? {})).toEqual(['WWW-Authenticate']);
    expect(wrong.headers.get('WWW-Authenticate')).toBe('Basic Realm="portal.example.com"');
  }
});

test('every status of every operation was responded with, and by itself where there is no reason not to', () => {
  const documented = operations.flatMap(({ responses }) => [...responses.keys()]);
  const table = Object.fromEntries([...statuses].map(([status, one]) => [status, one]));
  console.log(`${operations.length} operations, ${examples} examples, ${JSON.stringify(table)}`);
  const ordered = Object.entries(ONLY_AS_A_FAULT).map(([status, [number]]) => [status, number]);
  expect(Object.fromEntries(ordered)).toEqual(
    Object.fromEntries(
      [...statuses]
        .filter(([, one]) => one.ordered > 0)
        .map(([status, one]) => [status, one.ordered]),
    ),
  );
  const byItself = Object.fromEntries([...statuses].map(([status, one]) => [status, one.byItself]));
  expect(byItself).toEqual({
    200: 120,
    201: 37,
    400: 137,
    401: 152,
    402: 0,
    403: 44,
    404: 98,
    500: 4,
    503: 0,
  });
  expect([operations.length, documented.length, examples]).toEqual([157, 1186, 384]);
});
