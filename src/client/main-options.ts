import { pageCookie } from '../auth/page-cookie.js';
import { type Credentials, signIn } from '../auth/sign-in.js';
import type { HookOptions } from '../logging/hooks.js';
import { observe } from '../logging/observe.js';
import { ANY_CASE_JSON_CODEC } from '../response/pascal-case.js';
import { type RateLimit, rateLimiter } from '../transport/rate-limit.js';
import type { CoreOptions } from './options.js';

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

/**
 * The options of the main entry as those of the core, with the features that they name.
 *
 * @throws TypeError or RangeError when an option cannot be used
 */
export function coreOptionsOf(options: CrmClientOptions): CoreOptions {
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
    codec: ANY_CASE_JSON_CODEC,
    ...core,
    ...(credentials && { token: signIn(credentials) }),
    ...(cookie && { token: pageCookie() }),
    ...(rateLimit && { limiter: rateLimit === true ? rateLimiter() : rateLimiter(rateLimit) }),
    ...(isObserved && { hooks: observe({ ...observers, logLevel } as HookOptions) }),
  };
}
