/**
 * Serializes a body as the server reads XML: an element for each member, repeated for an array.
 *
 * @param body a body that has been validated; its dates are strings already
 * @returns XML
 * @throws RangeError when a string has a character that XML cannot carry
 */
export function writeXml(body: object): string {
  return `<request>${members(body)}</request>`;
}

const members = (value: object): string =>
  Object.entries(value)
    .map(([name, member]) => element(name, member))
    .join('');

/** What is null or absent is left out, which the server reads as the same. */
function element(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => element(name, one)).join('');
  return `<${name}>${typeof value === 'object' ? members(value) : text(name, String(value))}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

function text(name: string, value: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(value)) {
    throw new RangeError(
      `${name} has a character that XML cannot carry: remove it, or use a client without codec: xml()`,
    );
  }
  return value.replaceAll(/[&<>\r]/g, (character) => ENTITIES[character]!);
}
