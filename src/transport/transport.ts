import { withDeadline } from './deadline.js';
import type { Transport } from './exchange.js';
import type { RateLimiter } from './rate-limit.js';
import { withRetry } from './retry.js';
import { createSend, type SendOptions } from './send.js';
import { type TokenContext, type TokenSource, withToken } from './token.js';

/** What a transport is made of. */
export interface TransportOptions extends SendOptions {
  readonly limiter: RateLimiter | undefined;
  readonly tokens: TokenSource;
  readonly tokenContext: Omit<TokenContext, 'operationId'>;
}

/** Composes the layers, from the innermost to the outermost: send, deadline, limiter, retry, token. */
export function createTransport(options: TransportOptions): Transport {
  const { hooks, limiter, tokens, tokenContext } = options;
  const attempt = withDeadline(createSend(options));
  const limited = limiter ? limiter(attempt) : attempt;
  const repeated = withRetry(limited, hooks);
  return withToken(repeated, tokens, tokenContext);
}
