const escapeText = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function element(name, value) {
  if (Array.isArray(value)) return value.map((entry) => element(name, entry)).join('');
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  if (isEmpty) return `<${name} />`;
  const content =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([key, member]) => element(key, member))
          .join('')
      : escapeText(String(value));
  return `<${name}>${content}</${name}>`;
}

/**
 * A value as the server writes and reads it in XML: a list is its elements one after another, so an
 * empty one leaves nothing, and `null` and an empty object are both an empty element.
 *
 * @param {unknown} value
 * @param {string} [root] the name of the outermost element, which is `result` in a response
 */
export function toXml(value, root = 'result') {
  return element(root, value);
}
