const TEXTS = new Set(['summary', 'description', 'x-displayName']);
// Members of these objects are named by the document, so that a property `description` is no text.
const MAPS = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'paths',
  'content',
  'variables',
  'headers',
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'securitySchemes',
]);
const DATA = new Set(['value', 'example', 'default', 'enum', 'const']);

/**
 * Every text of an OpenAPI document that its readers see: summaries, descriptions, names of tags and
 * descriptions of the values of enums.
 *
 * @param {object} document
 * @returns {{ path: (string | number)[], text: string }[]} in the order of the document
 */
export function textsOf(document) {
  return [...walk(document, [], false)];
}

function* walk(node, path, isMap) {
  for (const [key, value] of entriesOf(node)) {
    const here = [...path, key];
    if (!isMap && TEXTS.has(key)) yield { path: here, text: value };
    else if (!isMap && key === 'x-enum-descriptions')
      yield* value.map((text, i) => ({ path: [...here, i], text }));
    else if (isMap || (!DATA.has(key) && !String(key).startsWith('x-')))
      yield* walk(value, here, MAPS.has(key) && !isMap && !Array.isArray(value));
  }
}

function entriesOf(node) {
  if (Array.isArray(node)) return node.entries();
  return node !== null && typeof node === 'object' ? Object.entries(node) : [];
}
