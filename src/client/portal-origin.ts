/**
 * Validates the address of a portal.
 *
 * @param portal what the caller gave, such as `https://acme.onlyoffice.com`
 * @param allowInsecure whether the token may go over a network unencrypted
 * @returns its origin, without a slash at the end
 * @throws TypeError when it is not an https origin, or an http origin that is allowed
 */
export function portalOrigin(portal: unknown, allowInsecure = false): string {
  const url = typeof portal === 'string' && URL.canParse(portal) ? new URL(portal) : undefined;
  // What an origin cannot have, a password for one, must not be dropped in silence.
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new TypeError(
      'createCrmClient: portal must be an origin only, such as https://acme.onlyoffice.com',
    );
  }
  const isLoopback = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !allowInsecure && !isLoopback) {
    throw new TypeError(
      'createCrmClient: portal must begin with https://, or others can read the token, unless allowInsecure is true',
    );
  }
  return url.origin;
}
