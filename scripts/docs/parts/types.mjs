// What a schema is called and what it allows, in a few words.
import { html } from '../html.mjs';
import { inline } from '../markdown.mjs';

const MAX_PATTERN = 60;
const GUID = '[0-9A-Fa-f]{8}-';

/** The name of the component that a schema refers to, also through an `allOf` of one. */
export function refName(schema) {
  const $ref = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0].$ref : undefined);
  return $ref?.split('/').at(-1);
}

/** The schema behind references, with what stands beside the reference. */
export function follow(schema, document) {
  if (schema.$ref) return { ...follow(document.resolve(schema), document), ...omitRef(schema) };
  return schema;
}

function omitRef({ $ref: _, ...rest }) {
  return rest;
}

/** The members of an object, those of every part of its `allOf` included. */
export function membersOf(schema, document) {
  const members = new Map();
  const required = new Set();
  const add = (one) => {
    const part = follow(one, document);
    for (const each of part.allOf ?? []) add(each);
    for (const [name, member] of Object.entries(part.properties ?? {})) members.set(name, member);
    for (const name of part.required ?? []) required.add(name);
  };
  add(schema);
  return [...members].map(([name, member]) => ({
    name,
    schema: member,
    required: required.has(name),
  }));
}

/** What the members of an object need beside them, by their names, from every part of its `allOf`. */
export function dependenciesOf(schema, document) {
  const { allOf = [], dependentRequired } = follow(schema, document);
  return Object.assign({}, ...allOf.map((one) => dependenciesOf(one, document)), dependentRequired);
}

/** Whether a schema has a table of its own: an object with members, variants, or named integers. */
export function hasTable(schema, document) {
  const full = follow(schema, document);
  return Boolean(full['x-enum-varnames'] || full.oneOf || membersOf(full, document).length > 0);
}

/**
 * The type of a schema as markup, with a link to each component that has a table on the page.
 *
 * @param {object} schema
 * @param {{ document: object, labels: object, uses: (name: string) => void }} context `uses` is told
 *   of each component that is linked
 */
export function typeOf(schema, context) {
  const { document, labels, uses } = context;
  const name = refName(schema);
  if (name !== undefined) {
    const target = document.components.schemas[name];
    if (!hasTable(target, document)) return typeOf(target, context);
    uses(name);
    return html`<a href="#${name}">${name}</a>`;
  }
  if (schema.maxProperties === 0) return labels.typeNames.nothing;
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants)
    return joined(
      variants.map((one) => typeOf(one, context)),
      labels.or,
    );
  const types = [schema.type ?? inferredType(schema)].flat().filter((one) => one !== undefined);
  return joined(
    types.map((type) => {
      if (type === 'array' && schema.items)
        return html`${labels.typeNames.arrayOf} ${typeOf(schema.items, context)}`;
      const label = labels.typeNames[type] ?? type;
      const format = schema.format ?? (schema.pattern?.includes(GUID) && 'uuid');
      return format && type !== 'null' ? `${label} (${format})` : label;
    }),
    labels.or,
  );
}

function inferredType({ properties, allOf, enum: values, const: value }) {
  if (properties || allOf) return 'object';
  return values || value !== undefined ? typeof (value ?? values[0]) : undefined;
}

function joined(parts, or) {
  const unique = [...new Map(parts.map((part) => [String(part), part])).values()];
  return unique.map((part, i) => html`${i > 0 ? ` ${or} ` : ''}${part}`);
}

/** What a schema allows beside its type: limits, values and the default. */
export function limitsOf(schema, { document, labels }) {
  const { limits } = labels;
  const full = follow(schema, document);
  const code = (value) =>
    html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`;
  const list = (values) => values.map((value, i) => html`${i > 0 ? ', ' : ''}${code(value)}`);
  const found = [];
  const add = (label, value) => found.push(html`${label} ${value}`);

  if (full.const !== undefined) add(limits.always, code(full.const));
  else if (full.enum && !full['x-enum-varnames']) add(limits.values, list(withoutCases(full)));
  if (full.minimum !== undefined || full.maximum !== undefined)
    found.push(limits.range(full.minimum, full.maximum));
  if (full.minLength || full.maxLength) found.push(limits.length(full.minLength, full.maxLength));
  if (full.minItems || full.maxItems) found.push(limits.items(full.minItems, full.maxItems));
  const element = full.contains && (full.contains.const ?? full.contains.examples?.[0]);
  if (element !== undefined) found.push(inline(limits.contains(`\`${element}\``)));
  // A longer one is no help to a reader, and the description says what it stands for.
  if (full.pattern?.length <= MAX_PATTERN) add(limits.pattern, code(full.pattern));
  if (full.default !== undefined) add(limits.default, code(full.default));
  for (const variant of full.anyOf ?? []) found.push(...limitsOf(variant, { document, labels }));
  return [...new Map(found.map((one) => [String(one), one])).values()];
}

/** The words of an enum that the server reads in any letter case, each once. */
export function withoutCases({ enum: values, 'x-any-case': anyCase }) {
  if (!anyCase) return values;
  const seen = new Set();
  return values.filter((value) => {
    const key = String(value).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
