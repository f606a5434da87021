import { TokenError } from '../errors/client-errors.js';
import type { TokenSource } from '../transport/token.js';

/** Whether a value can be a token: visible ASCII without blanks, which is what the server issues. */
export function isToken(token: unknown): token is string {
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
}

/** The source that the option `token` stands for. */
export function tokenSource(
  token: string | TokenSource | (() => Promise<string> | string) | undefined,
): TokenSource {
  if (typeof token === 'object') return token;
  if (typeof token === 'function') return tokenFunction(token);
  const secrets = token === undefined ? [] : [token];
  return { fixed: token, get: async () => token, secrets: () => secrets };
}

/** A function that gives the token for each call. When the portal refuses one, it is asked once more. */
function tokenFunction(give: () => Promise<string> | string): TokenSource {
  let last: string[] = [];
  return {
    async get({ operationId }) {
      const fail = (what: string, cause?: unknown): never => {
        throw new TokenError(`the function given as token ${what}`, { operationId, cause });
      };
      let token: unknown;
      try {
        token = await give();
      } catch (cause) {
        fail('failed', cause);
      }
      if (!isToken(token)) return fail('returned something that is not a token');
      last = [token];
      return token;
    },
    refused: () => true,
    secrets: () => last,
  };
}
