/**
 * Checks the address of a portal.
 *
 * @param portal what the caller gave, such as `https://acme.onlyoffice.com`
 * @returns its origin, without a slash at the end
 * @throws TypeError when it is not the origin of an http or https address
 */
export function portalOrigin(portal: string): string {
  const hint = 'give its origin, such as https://acme.onlyoffice.com';
  if (typeof portal !== 'string' || !URL.canParse(portal)) {
    throw new TypeError(`portal is not a complete address: ${hint}.`);
  }
  const url = new URL(portal);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`portal must start with https:// or http://: ${hint}.`);
  if (url.username !== '' || url.password !== '') throw new TypeError(`portal must not hold a user name or a password: ${hint}.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new TypeError(`portal must not go on after the host, as ${url.pathname}${url.search === '' ? '' : '?…'} does: ${hint}. The paths of the API are added to it.`);
  }
  return url.origin;
}
