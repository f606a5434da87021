import type { TokenSource } from '../transport/token.js';

/**
 * Makes a client use the cookie of the page in place of a token, for pages inside the portal itself.
 *
 * @returns what `createCrmClient` takes as `token`
 * @throws TypeError, in `createCrmClient`, when the page is not one of the portal
 * @example
 * ```ts
 * import { createCrmClient, pageCookie } from 'onlyoffice-crm/core';
 *
 * const crm = createCrmClient({ portal: location.origin, token: pageCookie() });
 * ```
 */
export function pageCookie(): TokenSource {
  return {
    usesCookie(origin) {
      if (globalThis.location?.origin === origin) return true;
      throw new TypeError(
        'createCrmClient: pageCookie() works in a page of the portal itself only',
      );
    },
    get: async () => undefined,
    secrets: () => [],
  };
}
