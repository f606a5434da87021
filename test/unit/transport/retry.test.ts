import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as operations from '../../../generated/operations/index.js';
import {
  type CallOptions,
  type CrmClientOptions,
  RETRY_POLICY,
  RETRYABLE_STATUSES,
  type RetryEvent,
} from '../../../src/index.js';
import { ANNA, clientOf, json, success } from '../../support/fakes.js';
import { bodyOf, failure, page, untyped } from '../../support/responses.js';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z') }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Answer = () => Response | Promise<Response>;
const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));
const well: Answer = () => json(success({ id: 1234 }));
const status = (code: number, headers: Record<string, string> = {}): Answer => {
  return () => new Response(null, { status: code, headers });
};

const PATH = { path: { caseid: 1234 } };
const READ = ['getCase', PATH] as const;
const CHANGE = ['setCaseAccess', { ...PATH, body: { isPrivate: false } }] as const;
const SIGN_IN = ['authenticate', { body: { userName: 'anna', password: 'x' } }] as const;

interface Setup {
  call?: readonly [id: string, input: object];
  options?: Partial<CrmClientOptions>;
  own?: CallOptions;
}

/** Calls a portal that gives one answer after another, the last one for ever, with the clock turned. */
async function callWith(answers: Answer[], { call = READ, options = {}, own }: Setup = {}) {
  const retries: RetryEvent[] = [];
  let next = 0;
  const { crm, sent } = clientOf(() => answers[Math.min(next++, answers.length - 1)]!(), {
    onRetry: (event) => retries.push(event),
    ...options,
  });
  const start = Date.now();
  const outcome = untyped(crm)[call[0]]!(call[1], own).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  await vi.runAllTimersAsync();
  const delays = retries.map(({ delayMs }) => delayMs);
  return { ...(await outcome), sent, retries, delays, took: Date.now() - start };
}

describe('is sent again', () => {
  test.each(RETRYABLE_STATUSES)('a GET after %i, until it returns its result', async (code) => {
    const { value, sent } = await callWith([status(code), status(code), well]);
    expect([value, sent.length]).toEqual([expect.objectContaining({ id: 1234 }), 3]);
  });

  test('a GET after a connection that broke before the response and within it', async () => {
    const half: Answer = () => new Response(bodyOf(['{'], 'broken'));
    const { value, sent, retries } = await callWith([broken, half, well]);
    expect([value, sent.length]).toEqual([expect.objectContaining({ id: 1234 }), 3]);
    expect(retries.map(({ reason }) => reason)).toEqual([
      'no response came from the portal (fetch failed)',
      'the response of the portal broke off (terminated)',
    ]);
  });

  test('a change of access, whole each time', async () => {
    const body = { isPrivate: true, accessList: [ANNA] };
    const call = ['setCaseAccess', { ...PATH, body }] as const;
    const { sent } = await callWith([status(503), broken, well], { call });
    const seen = sent.map(({ method, url, body, headers }) => [
      ...[method, url.href, body],
      ...[headers.get('Authorization'), headers.get('Content-Type')],
    ]);
    expect(seen).toEqual([seen[0], seen[0], seen[0]]);
    expect(JSON.parse(sent[2]!.body)).toEqual(body);
  });

  test('every operation that only reads, and every one that sets access', () => {
    for (const { id, method, isIdempotent } of Object.values(operations)) {
      if (method === 'GET' || /^set.*Access$/.test(id))
        expect([id, isIdempotent]).toEqual([id, true]);
      if (/^(?:authenticate|send)/.test(id)) expect([id, isIdempotent]).toEqual([id, false]);
    }
  });
});

describe('is not sent again', () => {
  test.each([400, 401, 402, 403, 404, 405, 500, 501])('a GET after %i', async (code) => {
    const { error, sent } = await callWith([status(code)]);
    expect(error).toMatchObject({ status: code, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['503', status(503)],
    ['a broken connection', broken],
  ])('a sign-in after %s', async (_what, answer) => {
    const { error, sent, took } = await callWith([answer], { call: SIGN_IN });
    expect(error).toMatchObject({ attempts: 1 });
    expect([sent.length, took]).toEqual([1, 0]);
  });

  test.each<[string, Answer]>([
    ['a page', () => page('<html>')],
    ['an error under the status 200', () => failure(503, 'x', 200)],
    ['a fetch that returns no Response', () => undefined as unknown as Response],
  ])('a GET after %s', async (_what, answer) => {
    expect((await callWith([answer])).sent).toHaveLength(1);
  });

  test.each([
    ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ...[
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    ],
  ])('a GET whose certificate is refused: %s', async (code) => {
    const cause = Object.assign(new Error('certificate'), { code });
    const refused: Answer = () => Promise.reject(new TypeError('fetch failed', { cause }));
    const { error, sent } = await callWith([refused]);
    expect(error).toMatchObject({
      code: 'connection',
      attempts: 1,
      message: expect.stringContaining('set NODE_EXTRA_CA_CERTS for an authority of your own'),
    });
    expect(sent).toHaveLength(1);
  });

  test('anything once retry is false, for the client or for a call', async () => {
    const retry = false;
    expect((await callWith([status(503)], { options: { retry } })).sent).toHaveLength(1);
    expect((await callWith([status(503)], { own: { retry } })).sent).toHaveLength(1);
    const both = { options: { retry }, own: { retry: { maxAttempts: 2 } } } as const;
    expect((await callWith([status(503)], both)).sent).toHaveLength(2);
  });
});

describe('how often and when', () => {
  test('four times, then the last failure with the number of attempts', async () => {
    const { error, sent, retries } = await callWith([status(502), status(503)]);
    expect(sent).toHaveLength(RETRY_POLICY.maxAttempts);
    expect(error).toMatchObject({
      ...{ code: 'unavailable', status: 503, attempts: 4 },
      message: 'getCase: 503, the portal is being moved, restored or encrypted, after 4 attempts',
    });
    expect(
      retries.map(({ attempt, maxAttempts, reason }) => [attempt, maxAttempts, reason]),
    ).toEqual([
      [1, 4, '502'],
      [2, 4, '503'],
      [3, 4, '503'],
    ]);
  });

  test('a connection error tells the attempts too', async () => {
    expect((await callWith([broken])).error).toMatchObject({
      ...{ code: 'connection', attempts: 4 },
      message:
        'getCase: no response came from the portal (fetch failed), in the last of 4 attempts',
    });
  });

  test.each([
    [0.999999, [500, 1000, 2000, 4000, 8000, 8000]],
    [0.5, [250, 500, 1000, 2000, 4000, 4000]],
    [0, [0, 0, 0, 0, 0, 0]],
  ])('the pauses double up to a bound, of which chance takes %d', async (chance, wanted) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const own = { retry: { maxAttempts: 7 } };
    expect((await callWith([status(503)], { own })).delays).toEqual(wanted);
  });

  test.each([
    ['seconds', '7', 7_000],
    ['no seconds', '0', 0],
    ['a date', 'Mon, 01 Jun 2026 12:00:09 GMT', 9_000],
    ['a date that is over', 'Mon, 01 Jun 2026 11:00:00 GMT', 0],
    ['what is neither', 'soon', 0],
    ['a negative number', '-5', 0],
    ['part of a second', '1.5', 0],
    ['nothing', '', 0],
  ])('the portal asks for a pause by %s', async (_what, header, wanted) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { delays, sent } = await callWith([status(429, { 'Retry-After': header }), well]);
    expect([delays, sent.length]).toEqual([[wanted], 2]);
  });

  test('never sooner than the portal asks', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999999);
    const asked = ['2', '0'].map((seconds) => status(503, { 'Retry-After': seconds }));
    expect((await callWith([...asked, well])).delays).toEqual([2_000, 1_000]);
  });

  test('a pause that does not fit into the time is not begun, and the caller learns of it', async () => {
    const { error, sent, took } = await callWith([status(503, { 'Retry-After': '61' })]);
    expect(error).toMatchObject({ code: 'unavailable', attempts: 1, retryAfterMs: 61_000 });
    expect([sent.length, took]).toEqual([1, 0]);
  });

  test('the time of all attempts is bounded', async () => {
    const own = { retry: { maxAttempts: 99 } };
    const { sent, took } = await callWith([status(503, { 'Retry-After': '25' })], { own });
    expect([sent.length, took]).toEqual([3, 50_000]);
  });
});

test.each([
  [504, 'the record is out of reach, perhaps because an earlier attempt was carried out'],
  [429, 'there is no such record, or the user of the token may not see it'],
])('a change that is 404 after %i says whether it may have been made', async (first, meaning) => {
  const answers = [status(first), () => failure(404, 'Not found')];
  const { error } = await callWith(answers, { call: CHANGE });
  const message = `setCaseAccess: 404, ${meaning}, after 2 attempts: Not found`;
  expect(error).toMatchObject({ code: 'not_found', message });
});

test('a GET that is 404 after 504 was carried out by nobody', async () => {
  const { error } = await callWith([status(504), () => failure(404, 'Not found')]);
  expect((error as Error).message).toContain('or the user of the token may not see it');
});
