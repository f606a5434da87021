import { nameOf } from './model.mjs';
import { Constant, lowerFirst, source } from './source.mjs';
import { orType } from './type-constants.mjs';

// What the validator of src/validation checks, with the names that it has there. A keyword that is
// neither here nor dropped stops the generator, so that none is ignored in silence.
const KEPT = {
  type: 'type',
  const: 'const',
  enum: 'enum',
  pattern: 'pattern',
  minLength: 'minLength',
  maxLength: 'maxLength',
  minItems: 'minItems',
  minimum: 'minimum',
  maximum: 'maximum',
  required: 'required',
  dependentRequired: 'dependentRequired',
  'x-because': 'because',
  'x-hints': 'hints',
};
const NESTED = ['items', 'contains'];
const BRANCHES = ['anyOf', 'oneOf'];
const DROPPED = [
  'description',
  'title',
  'format',
  'default',
  'examples',
  'example',
  'deprecated',
  'contentMediaType',
  'x-typescript',
  'x-any-case',
  'x-enum-varnames',
  'x-enum-descriptions',
  'x-enumDescriptions',
];

/**
 * Reduces the schemas of requests to what the client validates. A component becomes a constant,
 * which is written once.
 *
 * @param document the bundled document
 */
export function inputSchemas(document) {
  const constants = new Map();

  function component(componentName, schema) {
    const name = `${lowerFirst(componentName)}Input`;
    if (!constants.has(name)) constants.set(name, source(reduce(schema)));
    return new Constant(name);
  }

  function reduce(schema) {
    if (schema.$ref) return component(nameOf(schema), document.components.schemas[nameOf(schema)]);
    if (schema.allOf)
      throw new Error(
        `A request schema must not have allOf: write its members out. It is "${schema.description}".`,
      );
    const reduced = {};
    for (const [key, value] of Object.entries(schema)) {
      if (DROPPED.includes(key)) continue;
      if (key in KEPT) reduced[KEPT[key]] = value;
      else if (NESTED.includes(key)) reduced[key] = reduce(value);
      // The branches of a oneOf exclude each other by constants, so that it is an anyOf.
      else if (BRANCHES.includes(key)) reduced.anyOf = value.map(reduce);
      else if (key === 'properties') reduced.properties = mapValues(value, reduce);
      else if (key === 'additionalProperties' && value === false) reduced.closed = true;
      else
        throw new Error(
          `The validator does not know the keyword "${key}" of a request schema: teach it in src/validation, or drop the keyword in scripts/generate/input-schemas.mjs.`,
        );
    }
    if (schema['x-any-case']) {
      reduced.anyCase = true;
      reduced.enum = distinctWords(schema.enum);
    }
    if (schema.format === 'binary') reduced.type = 'binary';
    if (schema.pattern) {
      const pattern = withoutCase(schema.pattern);
      if (pattern !== undefined) Object.assign(reduced, { pattern, anyCase: true });
      reduced.like = String(schema.examples[0]);
    }
    if (reduced.hints) reduced.hints = shortHints(reduced.hints, reduced.properties);
    if ('const' in reduced) delete reduced.enum; // it repeats the constant for other tools
    return orType(reduced);
  }

  /**
   * The input of an operation: its path, query and body, and whether it may apply to everything.
   * A part is required if a member of it is, which the client sees for itself.
   */
  function input({ parameters, body, node }) {
    const properties = {};
    for (const place of ['path', 'query']) {
      const here = parameters.filter((parameter) => parameter.in === place);
      if (here.length === 0) continue;
      const needed = here.filter((parameter) => parameter.required).map(({ name }) => name);
      properties[place] = {
        type: 'object',
        properties: Object.fromEntries(
          here.map(({ name, component: of, schema }) => [
            name,
            of && !schema.$ref ? component(of, schema) : reduce(schema),
          ]),
        ),
        ...(needed.length > 0 && { required: needed }),
        ...(place === 'query' && { dependentRequired: node['x-query-together'] }),
        closed: true,
      };
    }
    if (body) properties.body = reduce(body.schema);
    if (node['x-filters']) properties.everything = orType({ type: 'boolean' });
    return { type: 'object', properties };
  }

  return { constants, input };
}

/**
 * The hints that say more than the spelling of a name, which the validator finds by itself. A hint
 * that only names the right member is cut down to that name: the sentence stays in the document.
 */
function shortHints(hints, properties = {}) {
  const known = Object.keys(properties);
  const isSpelling = (name) => known.some((one) => one.toLowerCase() === name.toLowerCase());
  const kept = Object.entries(hints)
    .filter(([name]) => !isSpelling(name))
    .map(([name, sentence]) => {
      const named = known.filter((one) => new RegExp(`\\b${one}\\b`).test(sentence));
      return [
        name,
        named.length === 1 && !/\b(?:true|false)\b/.test(sentence) ? named[0] : asClause(sentence),
      ];
    });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/**
 * The pattern in small letters, if the document writes each letter in both cases: JSON Schema has no flag
 * for it, and a regular expression of the client has.
 */
function withoutCase(pattern) {
  const BOTH_CASES = /\[([A-Z])([a-z])\]|([A-Z]-[A-Z])([a-z]-[a-z])/g;
  const small = pattern.replace(
    BOTH_CASES,
    (both, ...[letter, small = '', range, smallRange = '']) =>
      [letter, range].some((one) => one?.toLowerCase() === small + smallRange)
        ? small + smallRange
        : both,
  );
  const others = pattern.replace(BOTH_CASES, '');
  return /[A-Za-z]/.test(others) || /[A-Z]/.test(small) ? undefined : small;
}

/** A sentence as it stands after a colon. */
const asClause = (sentence) =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

/** Words that differ in more than the case of their letters: the first spelling of each. */
function distinctWords(words) {
  const seen = new Set();
  return words.filter((word) => {
    const small = String(word).toLowerCase();
    return !seen.has(small) && seen.add(small);
  });
}

const mapValues = (record, map) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
