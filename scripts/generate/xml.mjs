const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function element(name, value) {
  if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('');
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  if (isEmpty) return `<${name} />`;
  const content = typeof value === 'object' ? Object.entries(value).map(([key, member]) => element(key, member)).join('') : escape(String(value));
  return `<${name}>${content}</${name}>`;
}

/**
 * An answer as the server writes it in XML: a list is its elements one after another, so an empty one leaves nothing,
 * and `null` and an empty object are both an empty element.
 */
export function toXml(answer) {
  return element('result', answer);
}
