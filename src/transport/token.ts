import { TokenError } from '../errors/client-errors.js';
import type { Operation } from '../operation/operation.js';
import { DeadlineReached, withinTime } from './deadline.js';
import type { Exchange, Transport } from './exchange.js';

/** What a source of tokens knows of the client that it belongs to. */
export interface TokenContext {
  readonly operationId: string | undefined;
  readonly origin: string;
  readonly timeoutMs: number;
  /** Calls an operation that needs no token. */
  readonly call: <Input, Result>(
    operation: Operation<Input, Result>,
    input: Input,
  ) => PromiseLike<Result>;
}

/** Where the token of a request comes from. */
export interface TokenSource {
  /**
   * Whether requests to an origin carry the cookie of the page in place of a token.
   * @throws TypeError when the page is not one of that origin
   */
  readonly usesCookie?: (origin: string) => boolean;
  /** The token, if it is known and stays the same. No request waits for it. */
  readonly fixed?: string | undefined;
  /** How long a request waits for its token, in milliseconds. Absent is as long as for a response. */
  readonly timeoutMs?: number;
  /** Returns the token to send, or undefined when there is none. */
  readonly get: (context: TokenContext) => Promise<string | undefined>;
  /** Is told that the portal accepted a token. */
  readonly accepted?: () => void;
  /** Is told that the portal refused a token, and returns whether another one can be had. */
  readonly refused?: (token: string | undefined) => boolean;
  /** Is told that a request no longer waits for the token, which it may have got. */
  readonly released?: () => void;
  /** What must never be shown. */
  readonly secrets: () => readonly string[];
}

/** The outermost layer: sends the token, and once more with a new one when the portal refuses it. */
export function withToken(
  next: Transport,
  source: TokenSource,
  context: Omit<TokenContext, 'operationId'>,
): Transport {
  /** Others may wait for the same token, so that only this request stops waiting. */
  async function takeToken(exchange: Exchange): Promise<void> {
    const limitMs = source.timeoutMs ?? exchange.timeoutMs;
    let hasBegun = false;
    const get = (): Promise<string | undefined> => {
      hasBegun = true;
      return source.get({ ...context, operationId: exchange.operationId });
    };
    try {
      exchange.token = source.fixed ?? (await withinTime(get, limitMs, exchange.signal));
    } catch (failure) {
      if (!(failure instanceof DeadlineReached)) throw failure;
      const problem = `the function given as token returned none within ${limitMs} ms`;
      throw new TokenError(problem, exchange);
    } finally {
      if (hasBegun) source.released?.();
      for (const secret of source.secrets()) exchange.secrets.add(secret);
      // By now the source may know the token of another request only.
      if (exchange.token !== undefined) exchange.secrets.add(exchange.token);
    }
  }

  return async (exchange) => {
    if (exchange.operation.isOpen) return next(exchange);
    await takeToken(exchange);
    let complete = await next(exchange);
    const { token } = exchange;
    if (complete.response.status === 401 && source.refused?.(token) && exchange.isRepeatable) {
      await takeToken(exchange);
      if (exchange.token === token) return complete;
      exchange.renewals += 1;
      complete = await next(exchange);
    }
    const { status } = complete.response;
    if (status < 500 && status !== 401) source.accepted?.();
    return complete;
  };
}
