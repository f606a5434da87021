// Whatever comes, a call resolves with a result that the document accepts, or rejects with an error
// of this package.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toXml } from '../../scripts/generate/xml.mjs';
import { createCrmClient, isCrmError } from '../../src/index.js';
import { xml } from '../../src/xml/index.js';
import {
  anyElement,
  anyExample,
  anyId,
  anyMutation,
  anyResponse,
  anySplices,
  anyStatus,
  dangerousName,
  spliced,
  type Tried,
} from '../support/arbitraries.js';
import { compileRelaxed, type OperationId, operationOf, successOf } from '../support/document.js';
import { PORTAL, TOKEN } from '../support/fakes.js';
import { call, inputs } from '../support/inputs.js';

const RUNS = 1_500;
const tally = { cases: 0, resolved: 0, rejected: 0 };

/** What is wrong with the types of a result by another way than the client's: ajv and the document. */
function errorsOf(id: OperationId, response: unknown): unknown {
  const isValid = compileRelaxed(successOf(operationOf(id)).schema);
  return isValid({ status: 0, statusCode: 200, response }) ? [] : isValid.errors;
}

function responseOf({ body, status, type }: Tried): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  return new Response(bytes, {
    status,
    headers: type === undefined ? {} : { 'Content-Type': type },
  });
}

async function isNotLost(tried: Tried): Promise<void> {
  const { id, codec } = tried;
  const crm = createCrmClient({
    portal: PORTAL,
    token: TOKEN,
    retry: false,
    timeoutMs: 5_000,
    fetch: async () => responseOf(tried),
    ...(codec === 'xml' && { codec: xml() }),
  });
  tally.cases += 1;
  let result: unknown;
  try {
    result = await call(crm, id, inputs[id]);
  } catch (error) {
    expect(isCrmError(error) ? error.code : error).toBeTypeOf('string');
    expect(JSON.stringify(error)).not.toContain(TOKEN);
    tally.rejected += 1;
    return;
  }
  expect(errorsOf(id, result)).toEqual([]);
  if (typeof result === 'object' && result !== null) {
    const prototype = Array.isArray(result) ? Array.prototype : Object.prototype;
    expect(Object.getPrototypeOf(result)).toBe(prototype);
  }
  tally.resolved += 1;
}

const IN_JSON = { codec: 'json' as const, status: 200, type: 'application/json' };
const IN_XML = { codec: 'xml' as const, status: 200, type: 'text/xml' };

const anyEnvelope = fc
  .record({
    id: anyId,
    value: fc.jsonValue(),
    members: fc.dictionary(dangerousName, fc.jsonValue()),
    status: anyStatus,
    isError: fc.boolean(),
  })
  .map(({ id, value, members, status, isError }) => {
    const envelope = {
      ...members,
      status: Number(isError),
      [isError ? 'error' : 'response']: value,
    };
    return { ...IN_JSON, id, status, body: JSON.stringify(envelope) };
  });

const splicedExample = fc.record({ example: anyExample, splices: anySplices });

const kinds: [what: string, tried: fc.Arbitrary<Tried>][] = [
  ['bytes', fc.record({ ...anyResponse, body: fc.uint8Array({ maxLength: 300 }) })],
  ['text', fc.record({ ...anyResponse, body: fc.string({ unit: 'binary', maxLength: 300 }) })],
  ['JSON', fc.record({ ...anyResponse, body: fc.json() })],
  ['an envelope', anyEnvelope],
  [
    'a mutated example in JSON',
    anyMutation.map(({ id, value }) => ({ ...IN_JSON, id, body: JSON.stringify(value) ?? '' })),
  ],
  [
    'a mutated example in XML',
    anyMutation.map(({ id, value }) => ({ ...IN_XML, id, body: toXml(value) })),
  ],
  [
    'spliced JSON',
    splicedExample.map(({ example: { id, value }, splices }) => ({
      ...IN_JSON,
      id,
      body: spliced(JSON.stringify(value), splices),
    })),
  ],
  [
    'spliced XML',
    splicedExample.map(({ example: { id, value }, splices }) => ({
      ...IN_XML,
      id,
      body: spliced(toXml(value), splices),
    })),
  ],
  [
    'XML of known names',
    fc
      .record({ id: anyId, elements: fc.array(anyElement, { maxLength: 4 }) })
      .map(({ id, elements }) => ({
        ...IN_XML,
        id,
        body: `<result><status>0</status><response>${elements.join('')}</response></result>`,
      })),
  ],
];

describe('no call is lost when the response is', () => {
  beforeAll(() => {
    const wait = globalThis.setTimeout;
    // The pause before a record is read again is left out, but not the limit of an attempt.
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => wait(run, ms < 5_000 ? 0 : ms));
  });

  test.each(kinds)('%s', async (_what, tried) => {
    const before = tally.cases;
    await fc.assert(fc.asyncProperty(tried, isNotLost), { numRuns: RUNS });
    expect(tally.cases - before).toBe(RUNS);
  });

  afterAll(() => {
    vi.unstubAllGlobals();
    const { cases, resolved, rejected } = tally;
    const lost = cases - resolved - rejected;
    console.log(`${cases} responses: ${resolved} resolved, ${rejected} rejected, ${lost} lost`);
  });
});

test('the run saw many of both ends', () => {
  expect(tally.cases).toBe(kinds.length * RUNS);
  expect(tally.resolved).toBeGreaterThan(500);
  expect(tally.rejected).toBeGreaterThan(500);
  expect(tally.resolved + tally.rejected).toBe(tally.cases);
});
