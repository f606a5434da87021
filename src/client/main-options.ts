import { pageCookie } from '../auth/page-cookie.js';
import { type Credentials, signIn } from '../auth/sign-in.js';
import { type HookOptions, LOG_LEVELS } from '../logging/hooks.js';
import { observe } from '../logging/observe.js';
import type { Schema } from '../operation/schema.js';
import { ANY_CASE_JSON_CODEC } from '../response/any-case-json.js';
import { MAX_TIMER_MS } from '../transport/deadline.js';
import { type RateLimit, rateLimiter } from '../transport/rate-limit.js';
import { CLIENT_OPTIONS, type CoreOptions, problemOf } from './options.js';

/** How a client of the main entry is made. */
export interface CrmClientOptions extends Omit<CoreOptions, 'hooks' | 'limiter'>, HookOptions {
  /**
   * Who to sign in as, in place of a token: as `token: signIn(credentials)`. The client signs in when
   * a token is first needed, and again when the token expires or is refused.
   */
  readonly credentials?: Credentials;
  /**
   * Uses the cookie of the page in place of a token, for pages inside the portal itself: as
   * `token: pageCookie()`.
   * @defaultValue `false`
   */
  readonly cookie?: boolean;
  /**
   * Keeps the client below a number of requests in a span of time, for bulk work; true stands for
   * {@link PORTAL_RATE_LIMIT}. Other clients of the same portal are not counted.
   * @defaultValue `false`
   */
  readonly rateLimit?: RateLimit | boolean;
}

const BOOLEAN: Schema = { type: 'boolean' };
const FUNCTION: Schema = { type: 'function' };
const STRING: Schema = { type: 'string', minLength: 1 };
const COUNT: Schema = { type: 'integer', minimum: 1, maximum: MAX_TIMER_MS };

const { hooks: _hooks, limiter: _limiter, ...SHARED } = CLIENT_OPTIONS;
const MAIN_OPTIONS: Record<keyof CrmClientOptions, Schema> = {
  ...SHARED,
  credentials: {
    type: 'object',
    closed: true,
    properties: { userName: STRING, password: STRING, code: FUNCTION },
    required: ['userName', 'password'],
  },
  cookie: BOOLEAN,
  rateLimit: {
    anyOf: [
      BOOLEAN,
      {
        type: 'object',
        closed: true,
        properties: { requests: COUNT, perMs: COUNT },
        required: ['requests', 'perMs'],
      },
    ],
  },
  onRequest: FUNCTION,
  onResponse: FUNCTION,
  onRetry: FUNCTION,
  logger: {
    type: 'object',
    properties: Object.fromEntries(LOG_LEVELS.map((level) => [level, FUNCTION])),
    required: LOG_LEVELS,
  },
  logLevel: { type: 'string', enum: LOG_LEVELS },
};

/**
 * The options of the main entry as those of the core, with the features that they name.
 *
 * @throws TypeError or RangeError when an option cannot be used
 */
export function coreOptionsOf(options: CrmClientOptions): CoreOptions {
  const problem = problemOf(options ?? {}, MAIN_OPTIONS);
  if (problem !== undefined) {
    const example = problem.includes('rateLimit must') ? ', such as { requests, perMs }' : '';
    throw new TypeError(`createCrmClient: ${problem}${example}`);
  }
  const {
    credentials,
    cookie,
    rateLimit,
    onRequest,
    onResponse,
    onRetry,
    logger,
    logLevel,
    ...core
  } = options ?? {};
  if ([Object.hasOwn(core, 'token'), credentials, cookie].filter(Boolean).length > 1) {
    throw new TypeError('createCrmClient: give one of token, credentials and cookie');
  }
  const observers = { onRequest, onResponse, onRetry, logger };
  const isObserved = Object.values(observers).some((observer) => observer !== undefined);
  return {
    ...core,
    codec: core.codec ?? ANY_CASE_JSON_CODEC,
    ...(credentials && { token: signIn(credentials) }),
    ...(cookie && { token: pageCookie() }),
    ...(rateLimit && { limiter: rateLimit === true ? rateLimiter() : rateLimiter(rateLimit) }),
    ...(isObserved && { hooks: observe({ ...observers, logLevel } as HookOptions) }),
  };
}
