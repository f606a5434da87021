/**
 * Checks the address of a portal.
 *
 * @param portal what the caller gave, such as `https://acme.onlyoffice.com`
 * @param allowInsecure whether the token may go over a network unencrypted
 * @returns its origin, without a slash at the end
 * @throws TypeError when it is not the origin of an https address, or of an http address that is allowed
 */
export function portalOrigin(portal: string, allowInsecure = false): string {
  const hint = 'give its origin, such as https://acme.onlyoffice.com';
  if (typeof allowInsecure !== 'boolean') throw new TypeError('allowInsecure must be true or false.');
  if (typeof portal !== 'string' || !URL.canParse(portal)) {
    throw new TypeError(`portal is not a complete address: ${hint}.`);
  }
  const url = new URL(portal);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`portal must start with https:// or http://: ${hint}.`);
  if (url.username !== '' || url.password !== '') throw new TypeError(`portal must not hold a user name or a password: ${hint}.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new TypeError(`portal must not go on after the host, as ${url.pathname}${url.search === '' ? '' : '?…'} does: ${hint}. The paths of the API are added to it.`);
  }
  if (url.protocol === 'http:' && !allowInsecure && !isLoopback(url.hostname)) {
    throw new TypeError('portal must start with https://, since over http:// whoever is on the way can read the token; say allowInsecure: true if that network is yours.');
  }
  return url.origin;
}

/** Whether a host is the machine itself. Not every runtime takes names such as crm.localhost for that. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(hostname) || hostname === '[::1]';
}
