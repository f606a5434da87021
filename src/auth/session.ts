import { StatusError } from '../errors/response-errors.js';
import { pause } from '../transport/deadline.js';
import type { TokenContext, TokenSource } from '../transport/token.js';

/** A token and when it expires, as a sign-in returns it. */
export interface IssuedToken {
  readonly token: string;
  readonly expires: string;
}

// A token is replaced this long before it expires, so that it does not expire on its way.
const MARGIN_MS = 60_000;

// A refused password is not sent again for this long: too many refusals lock the user out.
const REFUSED_MS = 60_000;

// A portal that refuses what it has just issued is asked again after a pause, which doubles up to
// the longest.
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Signs in when a token is first needed, and again when it expires or is refused. */
export function session(
  signIn: (context: TokenContext) => Promise<IssuedToken>,
  password: string,
): TokenSource {
  let current: Promise<IssuedToken> | undefined; // the sign-in that is under way or done
  let issued: IssuedToken | undefined;
  let issuedAt = 0; // by a clock that nobody sets
  let waiting = 0;
  let refusals = 0; // since the portal last accepted a token
  let lastFailure: { readonly error: StatusError; readonly at: number } | undefined;

  function start(context: TokenContext): Promise<IssuedToken> {
    issued = undefined;
    const attempt = beginAfterPause(context).then(
      (token) => {
        if (current === attempt) issued = token;
        issuedAt = performance.now();
        lastFailure = undefined;
        return token;
      },
      (error: unknown) => {
        if (current === attempt) current = undefined; // the next call signs in anew
        if (isRefusal(error)) lastFailure = { error, at: performance.now() };
        throw error;
      },
    );
    return attempt;
  }

  async function beginAfterPause(context: TokenContext): Promise<IssuedToken> {
    if (refusals > 1) {
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (refusals - 2)), undefined);
    }
    return signIn(context);
  }

  return {
    timeoutMs: Infinity, // the requests of a sign-in and the code have limits of their own
    async get(context) {
      waiting += 1;
      if (lastFailure && performance.now() - lastFailure.at < REFUSED_MS) throw lastFailure.error;
      const isOld = performance.now() - issuedAt > MARGIN_MS;
      if (issued && isOld && isExpiring(issued)) current = undefined;
      current ??= start(context);
      return (await current).token;
    },
    accepted() {
      refusals = 0;
    },
    refused(token) {
      if (issued?.token !== token) return true; // another call has already signed in again
      refusals += 1;
      current = undefined;
      return true;
    },
    released() {
      waiting -= 1;
      if (waiting === 0 && !issued) current = undefined; // nobody waits for the code any more
    },
    secrets: () => (issued ? [password, issued.token] : [password]),
  };
}

/**
 * The server writes the year 1, which is before the time that Date counts from, for a token that
 * never expires.
 */
function isExpiring({ expires }: IssuedToken): boolean {
  const end = Date.parse(expires);
  return end > 0 && end - MARGIN_MS <= Date.now();
}

/**
 * Whether the portal may have refused the password. It may not when it is busy, when its fault has no
 * message, or when it refused the code that follows the password.
 */
function isRefusal(error: unknown): error is StatusError {
  if (!(error instanceof StatusError) || error.operationId !== 'authenticate') return false;
  return error.status < 500 ? error.status !== 429 : error.serverMessage !== undefined;
}
