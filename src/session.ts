import type { OperationId } from '../generated/operations.js';
import { TokenError } from './errors.js';

/** Where the token of a request comes from. */
export interface Session {
  /** Whether it signs in, which takes as long as a person takes to answer a code. */
  readonly isSignIn: boolean;
  /**
   * The token to send, or undefined when there is none.
   * @param operationId the operation that it is for
   */
  token(operationId: OperationId | undefined): Promise<string | undefined>;
  /** Hears that the portal took a token. */
  accepted(): void;
  /**
   * Hears that the portal refused a token.
   * @returns whether another one can be had
   */
  refused(token: string | undefined): boolean;
  /** What must never be shown. */
  secrets(): readonly string[];
}

/** A token and when it ends, as a sign-in gives it. */
export interface IssuedToken {
  readonly token: string;
  readonly expires: string;
}

/** Visible ASCII without blanks: what fits into a header and what the server issues. */
export function isToken(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
}

/** A session with one token, or with none. */
export function fixedToken(token: string | undefined): Session {
  return { isSignIn: false, token: async () => token, accepted: () => undefined, refused: () => false, secrets: () => (token === undefined ? [] : [token]) };
}

/** A session whose token a function gives, for each request anew. */
export function tokenFrom(give: () => string | Promise<string>): Session {
  let last: string | undefined;
  return {
    isSignIn: false,
    token: async (operationId) => {
      let token: unknown;
      try {
        token = await give();
      } catch (cause) {
        throw new TokenError('the function given as token failed', { operationId, cause });
      }
      if (!isToken(token)) throw new TokenError('the function given as token gave something that is no token', { operationId });
      last = token;
      return token;
    },
    accepted: () => undefined,
    refused: () => false,
    secrets: () => (last === undefined ? [] : [last]),
  };
}

// A token is given up this long before it ends, so that it does not end on its way.
const MARGIN_MS = 60_000;

// A portal that refuses what it has just issued, or that issues what is over at once by the clock of this machine, is
// not asked for more before this time is over: each sign-in may send a text message, and too many lock the user out.
const PAUSE_MS = 60_000;

/** A session that signs in when a token is first needed, and again when it ends or is refused. */
export function signingIn(signIn: () => Promise<IssuedToken>, password: string): Session {
  let current: Promise<IssuedToken> | undefined;
  let known: IssuedToken | undefined;
  let refusals = 0; // since the portal last took a token
  let issuedAt = 0; // by a clock that nobody sets
  let pausedUntil = 0;

  function start(): Promise<IssuedToken> {
    known = undefined;
    const attempt = signIn().then(
      (issued) => {
        if (current === attempt) known = issued;
        issuedAt = performance.now();
        return issued;
      },
      (failure: unknown) => {
        if (current === attempt) current = undefined; // the next call may try again
        throw failure;
      },
    );
    return attempt;
  }

  return {
    isSignIn: true,
    async token() {
      if (known && isOver(known) && performance.now() - issuedAt > PAUSE_MS) current = undefined;
      current ??= start();
      return (await current).token;
    },
    accepted() {
      refusals = 0;
    },
    refused(token) {
      if (known?.token !== token) return true; // another call has seen to it
      refusals += 1;
      if (refusals > 1 && performance.now() < pausedUntil) return false;
      pausedUntil = performance.now() + PAUSE_MS;
      current = undefined;
      return true;
    },
    secrets: () => (known ? [password, known.token] : [password]),
  };
}

/** The server writes the year 1, which is before the time that Date counts from, for a token that never ends. */
function isOver({ expires }: IssuedToken): boolean {
  const end = Date.parse(expires);
  return end > 0 && end - MARGIN_MS <= Date.now();
}
