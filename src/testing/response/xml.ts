/**
 * Writes a value as the server writes XML: an element for each member, repeated for an array, so
 * that an empty array leaves nothing.
 */
export function xmlOf(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return `<${name} />`;
  if (Array.isArray(value)) return value.map((one) => xmlOf(name, one)).join('');
  if (typeof value !== 'object') return `<${name}>${escapeXml(String(value))}</${name}>`;
  const members = Object.entries(value);
  if (members.length === 0) return `<${name} />`;
  return `<${name}>${members.map(([key, member]) => xmlOf(key, member)).join('')}</${name}>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
