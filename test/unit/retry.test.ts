import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { operations, type OperationId } from '../../generated/operations.js';
import { results } from '../../generated/results.js';
import { RETRYABLE_STATUSES, RETRY_POLICY, type CallOptions, type CrmClientOptions, type RetryEvent } from '../../src/index.js';
import { ANNA, clientOf, json, rejection, success, type Sent } from '../support/fakes.js';
import { inputs } from '../support/inputs.js';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const broken = (): Promise<never> => Promise.reject(new TypeError('fetch failed'));
const status = (code: number, headers: Record<string, string> = {}) => (): Response => new Response(null, { status: code, headers });

/** Makes a call to a portal that gives one answer after another, the last one for ever, with the clock turned on at once. */
async function callWith(answers: (() => Response | Promise<Response>)[], { id = 'getCase', options = {}, callOptions }: { id?: OperationId; options?: Partial<CrmClientOptions>; callOptions?: CallOptions } = {}) {
  const retries: RetryEvent[] = [];
  let next = 0;
  const { crm, sent } = clientOf(() => answers[Math.min(next++, answers.length - 1)]!(), { onRetry: (event) => retries.push(event), ...options });
  const start = Date.now();
  const outcome = (crm[id] as (input: unknown, options?: CallOptions) => Promise<object>)(inputs[id], callOptions).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error: error as { code: string; status?: number; attempts: number; message: string; retryAfterMs?: number } }),
  );
  await vi.runAllTimersAsync();
  return { ...(await outcome), sent, retries, delays: retries.map(({ delayMs }) => delayMs), took: Date.now() - start };
}

const well = (): Response => json(success({ id: 1234 }));

describe('what is sent again', () => {
  test.each(RETRYABLE_STATUSES)('a read after %i', async (code) => {
    const { value, sent } = await callWith([status(code), status(code), well]);
    expect([value, sent.length]).toEqual([expect.objectContaining({ id: 1234 }), 3]);
  });

  test('a read after a broken connection, before the answer and within it', async () => {
    const half = (): Response => new Response(new ReadableStream({ start: (controller) => (controller.enqueue(new Uint8Array([123])), controller.error(new TypeError('terminated'))) }));
    const { value, sent, retries } = await callWith([broken, half, well]);
    expect([value, sent.length]).toEqual([expect.objectContaining({ id: 1234 }), 3]);
    expect(retries.map(({ reason }) => reason)).toEqual(['no answer came from the portal (fetch failed)', 'the answer of the portal broke off (terminated)']);
  });

  test('a change of access, with its body whole each time', async () => {
    const { sent } = await callWith([status(503), broken, well], { id: 'setCaseAccess' });
    const first: Sent = sent[0]!;
    expect(first.body).toContain(ANNA);
    expect(sent.map(({ method, url, body, headers }) => [method, url.href, body, headers.get('Authorization'), headers.get('Content-Type')])).toEqual(Array(3).fill(['PUT', first.url.href, first.body, first.headers.get('Authorization'), 'application/json']));
  });

  const ids = Object.keys(operations) as OperationId[];
  test.each(ids.filter((id) => operations[id].isIdempotent))('%s', async (id) => {
    const result = results[id].type === 'array' ? [] : { unknown: true };
    const { error, sent } = await callWith([status(503), () => json(success(result))], { id });
    expect([error, sent.length]).toEqual([undefined, 2]);
  });

  test('what reads and what sets access, and nothing else', () => {
    expect(ids.filter((id) => !operations[id].isIdempotent)).toEqual(ids.filter((id) => operations[id].method === 'post'));
    expect(ids.filter((id) => operations[id].isIdempotent)).toHaveLength(34);
  });
});

describe('what is not sent again', () => {
  test.each(ids().flatMap((id) => [[id, 'a 503', status(503)] as const, [id, 'a broken connection', broken] as const]))('%s after %s', async (id, _what, answer) => {
    const { error, sent, took } = await callWith([answer], { id });
    expect(error).toMatchObject({ attempts: 1 });
    expect([sent.length, took]).toEqual([1, 0]);
  });

  test.each([400, 401, 402, 403, 404, 405, 500, 501])('a read after %i', async (code) => {
    const { error, sent } = await callWith([status(code)]);
    expect(error).toMatchObject({ status: code, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['an answer that is no envelope', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['an error under status 200', () => json({ status: 1, statusCode: 503, error: {} })],
    ['a fetch that gives no response', () => undefined as unknown as Response],
  ])('a read after %s', async (_what, answer) => {
    expect((await callWith([answer])).sent).toHaveLength(1);
  });

  test('anything once retry is false, for the client or for a call', async () => {
    expect((await callWith([status(503)], { options: { retry: false } })).sent).toHaveLength(1);
    expect((await callWith([status(503)], { callOptions: { retry: false } })).sent).toHaveLength(1);
    expect((await callWith([status(503)], { options: { retry: false }, callOptions: { retry: { maxAttempts: 2 } } })).sent).toHaveLength(2);
  });

  function ids(): OperationId[] {
    return (Object.keys(operations) as OperationId[]).filter((id) => !operations[id].isIdempotent);
  }
});

describe('how often and when', () => {
  test('four times, then the last failure with the number of attempts', async () => {
    const { error, sent, retries } = await callWith([status(502), status(503)]);
    expect(sent).toHaveLength(RETRY_POLICY.maxAttempts);
    expect(error).toMatchObject({ code: 'unavailable', status: 503, attempts: 4, message: 'getCase: 503, the portal is being moved, restored or encrypted, after 4 attempts' });
    expect(retries.map(({ attempt, maxAttempts, operationId, reason }) => [operationId, attempt, maxAttempts, reason])).toEqual([
      ['getCase', 1, 4, '502'],
      ['getCase', 2, 4, '503'],
      ['getCase', 3, 4, '503'],
    ]);
  });

  test('a broken connection tells the attempts too', async () => {
    expect((await callWith([broken])).error).toMatchObject({ code: 'connection', attempts: 4, message: 'getCase: no answer came from the portal (fetch failed), in the last of 4 attempts' });
  });

  test.each([
    [0.999999, [500, 1000, 2000, 4000, 8000, 8000]],
    [0.5, [250, 500, 1000, 2000, 4000, 4000]],
    [0, [0, 0, 0, 0, 0, 0]],
  ])('the pauses double up to a bound, by chance %d of them', async (chance, wanted) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    expect((await callWith([status(503)], { callOptions: { retry: { maxAttempts: 7 } } })).delays).toEqual(wanted);
    vi.mocked(Math.random).mockRestore();
  });

  test.each([
    ['seconds', '7', 7_000],
    ['no seconds', '0', 0],
    ['a date', 'Mon, 01 Jun 2026 12:00:09 GMT', 9_000],
    ['a date that is over', 'Mon, 01 Jun 2026 11:00:00 GMT', 0],
    ['what is neither', 'soon', 0],
    ['a number that is none', '-5', 0],
    ['part of a second', '1.5', 0],
    ['nothing', '', 0],
  ])('the portal asks for a pause: %s', async (_what, header, wanted) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { delays, sent } = await callWith([status(429, { 'Retry-After': header }), well]);
    expect([delays, sent.length]).toEqual([[wanted], 2]);
    vi.mocked(Math.random).mockRestore();
  });

  test('never sooner than the portal asks', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999999);
    expect((await callWith([status(503, { 'Retry-After': '2' }), status(503, { 'Retry-After': '0' }), well])).delays).toEqual([2_000, 1_000]);
    vi.mocked(Math.random).mockRestore();
  });

  test('a pause that does not fit into the time is not begun, and the caller is told how long it would be', async () => {
    const { error, sent, took } = await callWith([status(503, { 'Retry-After': '61' })]);
    expect(error).toMatchObject({ code: 'unavailable', attempts: 1, retryAfterMs: 61_000 });
    expect([sent.length, took]).toEqual([1, 0]);
  });

  test('the time of all attempts is bounded', async () => {
    const { sent, took } = await callWith([status(503, { 'Retry-After': '25' })], { callOptions: { retry: { maxAttempts: 99 } } });
    expect([sent.length, took]).toEqual([3, 50_000]);
  });

  test('a 429 that stays says when to come back', async () => {
    expect((await callWith([status(429, { 'Retry-After': '3' })])).error).toMatchObject({ code: 'rate_limited', status: 429, attempts: 4, retryAfterMs: 3_000 });
  });

  test('each attempt asks for its token', async () => {
    let tokens = 0;
    const { sent } = await callWith([status(503), well], { options: { token: () => `token-${++tokens}` } });
    expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual(['token-1', 'token-2']);
  });

  test('a token that was renewed gives one more request and no new round of attempts', async () => {
    const answers = [status(503), status(401), status(503)];
    let next = 0;
    const events: number[] = [];
    const { error, sent, retries } = await callWith([well], {
      callOptions: { retry: { maxAttempts: 3 } },
      options: {
        token: undefined as unknown as string,
        credentials: { userName: 'anna', password: 'x' },
        onRequest: ({ operationId, attempt }) => void (operationId === 'getCase' && events.push(attempt)),
        fetch: async (request) => (request.url.endsWith('/authentication') ? json(success({ token: 'x', expires: '2027-01-01T00:00:00.0000000Z' }), 201) : answers[Math.min(next++, 2)]!()),
      },
    });
    expect(error).toMatchObject({ code: 'unavailable', attempts: 4 });
    expect([next, events, retries.map(({ attempt }) => attempt)]).toEqual([4, [1, 2, 3, 4], [1, 3]]);
    expect(sent).toEqual([]);
  });

  test('the time in the queue of the limiter is not the time of the attempts', async () => {
    const answers = [well, status(503), status(503), status(503), well];
    let next = 0;
    const { crm } = clientOf(() => answers[next++]!(), { rateLimit: { requests: 1, perMs: 2_000 }, retry: { maxTotalMs: 1_500, baseDelayMs: 10 } });
    const calls = Promise.all([crm.getCase({ path: { caseid: 1 } }), crm.getCase({ path: { caseid: 1 } })]);
    await vi.runAllTimersAsync();
    expect(await calls).toHaveLength(2);
    expect(next).toBe(5);
  });
});

test.each([
  [{ maxAttempts: 0 }, 'retry.maxAttempts must be a whole number of at least 1.'],
  [{ maxAttempts: 1.5 }, 'retry.maxAttempts must be a whole number of at least 1.'],
  [{ baseDelayMs: -1 }, 'retry.baseDelayMs must be a number of milliseconds from 0 to 2147483647.'],
  [{ maxDelayMs: Number.NaN }, 'retry.maxDelayMs must be a number of milliseconds from 0 to 2147483647.'],
  [{ maxTotalMs: Infinity }, 'retry.maxTotalMs must be a number of milliseconds from 0 to 2147483647.'],
  [{ tries: 3 }, 'tries is not known in retry; known are maxAttempts, baseDelayMs, maxDelayMs, maxTotalMs.'],
  [3, 'retry must be false, or an object with some of maxAttempts, baseDelayMs, maxDelayMs, maxTotalMs.'],
  [null, 'retry must be false, or an object with some of maxAttempts, baseDelayMs, maxDelayMs, maxTotalMs.'],
])('the policy %j is refused, by the client and by a call', async (retry, message) => {
  expect(() => clientOf(well, { retry: retry as object })).toThrow(new TypeError(message));
  const { crm, sent } = clientOf(well);
  expect(await rejection(crm.getCase({ path: { caseid: 1 } }, { retry: retry as object }))).toMatchObject({ code: 'invalid_input', message: `getCase: the options of the call cannot be used: ${message}` });
  expect(sent).toEqual([]);
});
