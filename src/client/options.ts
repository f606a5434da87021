import { isToken } from '../auth/tokens.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { messageOf, oneLine } from '../errors/text.js';
import type { Hooks } from '../logging/hooks.js';
import type { Schema } from '../operation/schema.js';
import { type Codec, JSON_CODEC } from '../response/codec.js';
import { MAX_TIMER_MS } from '../transport/deadline.js';
import type { RateLimiter } from '../transport/rate-limit.js';
import { RETRY_POLICY, type RetryPolicy } from '../transport/retry.js';
import type { Fetch } from '../transport/send.js';
import type { TokenSource } from '../transport/token.js';
import { validate } from '../validation/validate.js';
import { portalOrigin } from './portal-origin.js';

/** How a client of `onlyoffice-crm/core` is made. What most applications do without is a value to import. */
export interface CoreOptions {
  /** The origin of the portal, such as `https://acme.onlyoffice.com`. */
  readonly portal: string;
  /**
   * The token that `authenticate` returned, sent as it is in the header `Authorization`, or a
   * function that returns the token for each call, or `signIn()` or `pageCookie()`. Without it only
   * operations that need no token can succeed.
   */
  readonly token?: string | TokenSource | (() => Promise<string> | string);
  /**
   * Lets the token go over plain http to another machine, where whoever is on the way can read it.
   * @defaultValue `false`
   */
  readonly allowInsecure?: boolean;
  /**
   * Sends the requests.
   * @defaultValue `globalThis.fetch`
   */
  readonly fetch?: Fetch;
  /** Headers for every request. The client sets `Authorization` and `Content-Type` itself. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
  /**
   * How bodies are written and responses are read: JSON, or `xml()` from `onlyoffice-crm/xml`. The
   * results are the same.
   * @defaultValue JSON
   */
  readonly codec?: Codec;
  /**
   * How long one attempt may take until its response is complete, in milliseconds; Infinity for no
   * limit.
   * @defaultValue {@link DEFAULT_TIMEOUT_MS}
   */
  readonly timeoutMs?: number;
  /**
   * When and how often a request is sent again, or false for never; what is left out is as in the
   * default. Only idempotent operations are repeated, which the document says of each.
   * @defaultValue {@link RETRY_POLICY}
   */
  readonly retry?: Partial<RetryPolicy> | false;
  /**
   * How large a response may be, in bytes and unpacked. Of an error 64 KiB are read.
   * @defaultValue {@link DEFAULT_MAX_RESPONSE_BYTES}
   */
  readonly maxResponseBytes?: number;
  /** Keeps the client below a number of requests in a span of time: `rateLimiter()`. */
  readonly limiter?: RateLimiter;
  /** Who is told what the client does: `observe()`. */
  readonly hooks?: Hooks;
}

/** What one call wants otherwise than its client. */
export interface CallOptions {
  /** Ends the whole call, its sign-in and its pauses included. It then rejects with an AbortError. */
  readonly signal?: AbortSignal;
  /** How long one attempt may take, in milliseconds, as the option of the client. */
  readonly timeoutMs?: number;
  /**
   * When and how often the request is sent again, as the option of the client; what is left out is
   * as there.
   */
  readonly retry?: Partial<RetryPolicy> | false;
}

/** How long one attempt may take unless the options say otherwise, in milliseconds: two minutes. */
export const DEFAULT_TIMEOUT_MS = 120_000;

/** How large a response may be unless the options say otherwise, in bytes: 32 MiB. */
export const DEFAULT_MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** The options of a client, validated and complete. */
export interface Settings {
  readonly origin: string;
  readonly token: CoreOptions['token'];
  /** What the caller gave, or undefined for that of the runtime. */
  readonly fetch: Fetch | undefined;
  readonly headers: Headers;
  readonly codec: Codec;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy | false;
  readonly maxResponseBytes: number;
  readonly limiter: RateLimiter | undefined;
  readonly hooks: Hooks | undefined;
}

const COUNT: Schema = { type: 'integer', minimum: 1 };
const MS: Schema = { type: 'number', minimum: 0, maximum: MAX_TIMER_MS };
const POLICY = { maxAttempts: COUNT, baseDelayMs: MS, maxDelayMs: MS, maxTotalMs: MS };

/** What the options of a call may be. */
export const CALL_OPTIONS = {
  timeoutMs: { anyOf: [{ ...MS, minimum: 1 }, { const: Infinity }] },
  retry: { anyOf: [{ const: false }, { closed: true, properties: POLICY }] },
  signal: {
    properties: { aborted: { type: 'boolean' } },
    required: ['aborted', 'addEventListener'],
  },
} satisfies Record<keyof CallOptions, Schema>;

/** What the options of a client may be. */
export const CLIENT_OPTIONS = {
  timeoutMs: CALL_OPTIONS.timeoutMs,
  retry: CALL_OPTIONS.retry,
  portal: {},
  token: {
    type: ['string', 'function', 'object'],
    properties: { get: { type: 'function' } },
    required: ['get', 'secrets'],
  },
  allowInsecure: { type: 'boolean' },
  fetch: { type: 'function' },
  headers: { type: 'object' },
  codec: { properties: { decode: { type: 'function' } }, required: ['decode'] },
  maxResponseBytes: COUNT,
  limiter: { type: 'function' },
  hooks: { type: 'object' },
} satisfies Record<keyof CoreOptions, Schema>;

/** What is wrong with options, or undefined. Those of a client need a portal, which others call url. */
export function problemOf(options: object, known: Record<string, Schema>): string | undefined {
  const ofClient = known['portal'] && { required: ['portal'], hints: { url: 'portal' } };
  return validate({ closed: true, properties: known, ...ofClient }, options, 'options');
}

/**
 * Validates the options of a client.
 *
 * @throws TypeError when an option cannot be used; the message says which and shows no token
 */
export function settingsOf(given: CoreOptions): Settings {
  const options = given ?? {};
  const {
    portal,
    allowInsecure,
    headers,
    codec = JSON_CODEC,
    timeoutMs = DEFAULT_TIMEOUT_MS,
    retry = {},
    maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES,
    token,
    fetch,
    limiter,
    hooks,
  } = options;
  const problem = problemOf(options, CLIENT_OPTIONS) ?? problemOfToken(options, token);
  if (problem) throw new TypeError(`createCrmClient: ${problem}`);
  return {
    origin: portalOrigin(portal, allowInsecure),
    headers: headersOf(headers),
    codec,
    timeoutMs,
    retry: retry && { ...RETRY_POLICY, ...retry },
    maxResponseBytes,
    token,
    fetch,
    limiter,
    hooks,
  };
}

/** A variable of the environment that is not set must not turn into calls without a token. */
function problemOfToken(options: object, token: CoreOptions['token']): string | undefined {
  if (token === undefined && 'token' in options)
    return 'token is undefined: is the environment variable set?';
  if (typeof token !== 'string' || isToken(token)) return undefined;
  return 'token must be what authenticate returned, without Bearer and blanks';
}

/**
 * Reads the options of a call, each of them once, and validates them.
 *
 * @throws InvalidInputError when an option cannot be used
 */
export function readOptions<Options extends CallOptions>(
  operationId: string | undefined,
  given: Options | undefined,
  known: Record<string, Schema>,
): Options {
  if (given === undefined) return {} as Options;
  let options: unknown;
  try {
    // A signal in the place of the options has a name that no option has.
    options = isObject(given)
      ? { ...given, ...pick(given, [...Object.keys(known), 'aborted']) }
      : given;
  } catch (cause) {
    const problem = `options cannot be read: ${oneLine(messageOf(cause))}`;
    throw new InvalidInputError(problem, { operationId, cause });
  }
  const problem = problemOf(options as object, known);
  if (problem) throw new InvalidInputError(problem, { operationId });
  return options as Options;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]): object =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));

// The client sets the first three, and fetch fails or waits for ever with the others.
const REFUSED_HEADERS = [
  'Authorization',
  'Cookie',
  'Content-Type',
  'Content-Length',
  'Connection',
  'Expect',
  'Keep-Alive',
  'Transfer-Encoding',
  'Upgrade',
];

function headersOf(given: CoreOptions['headers']): Headers {
  let headers: Headers;
  try {
    headers = new Headers(given);
  } catch {
    // Without the value, which may be a secret.
    throw new TypeError('createCrmClient: headers cannot be sent');
  }
  const name = REFUSED_HEADERS.find((one) => headers.has(one));
  if (!name) return headers;
  throw new TypeError(
    `createCrmClient: headers must not have ${name}, which the client or the runtime sets`,
  );
}
