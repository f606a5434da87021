/**
 * Writes a value as JSON that is short enough to read: some members in the order in which they came,
 * and `…` for those that are left out.
 *
 * @typedef {{ readonly [name: string]: true | Shown }} Shown
 * @param {unknown} value
 * @param {true | Shown} shown the members to show, with theirs; true is all. Those of an array are
 * the members of its elements
 * @returns {string}
 */
export function briefJson(value, shown) {
  if (shown === true || typeof value !== 'object' || value === null) return spaced(value);
  if (Array.isArray(value)) return `[${value.map((one) => briefJson(one, shown)).join(', ')}]`;
  const all = Object.entries(value);
  const members = all
    .filter(([name]) => Object.hasOwn(shown, name))
    .map(([name, member]) => `${JSON.stringify(name)}: ${briefJson(member, shown[name])}`);
  return `{${[...members, ...(members.length < all.length ? ['…'] : [])].join(', ')}}`;
}

/** With a blank after commas and colons, where a line can be broken. */
const spaced = (value) =>
  JSON.stringify(value, undefined, 1)
    .replaceAll(/(?<=[[{])\n\s*|\n\s*(?=[\]}])/g, '')
    .replaceAll(/\n\s*/g, ' ');
