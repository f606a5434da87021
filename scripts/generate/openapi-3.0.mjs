// Keywords of JSON Schema that OpenAPI 3.0 does not have. What they say stays in the descriptions.
const DROPPED = [
  '$schema',
  '$id',
  '$anchor',
  '$comment',
  '$defs',
  'contains',
  'minContains',
  'maxContains',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'patternProperties',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const SCHEMAS = ['items', 'not', 'additionalProperties'];
const PLAIN = ['string', 'number', 'integer', 'boolean'];
// Null alone. In 3.0 `nullable` counts only beside the `type` of the same schema.
const NULL = { type: 'object', enum: [null], nullable: true };
const BOUNDS = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' };

/** A copy of the document in OpenAPI 3.0.3, for the tools that do not read 3.1. */
export function toOpenApi30(document) {
  const {
    openapi: _version,
    jsonSchemaDialect: _dialect,
    webhooks: _webhooks,
    info,
    components,
    ...rest
  } = inlineTexts(document, document.components.schemas);
  const { identifier: _identifier, ...license } = info.license;
  const { summary: _summary, ...others } = info;
  const { schemas, ...kinds } = components;
  return {
    openapi: '3.0.3',
    info: { ...others, license },
    ...convert(rest),
    components: { schemas: mapValues(schemas, schema30), ...convert(kinds) },
  };
}

/**
 * Puts a referenced text, number or boolean into the schema that says more about it or makes it nullable.
 * In 3.0 that takes `allOf`, of which swagger-codegen makes classes that do not compile.
 */
function inlineTexts(node, schemas) {
  if (Array.isArray(node)) return node.map((element) => inlineTexts(element, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const copy = mapValues(node, (value) => inlineTexts(value, schemas));
  const { $ref, anyOf, ...rest } = copy;
  const isNullable = anyOf?.length === 2 && anyOf[1].type === 'null';
  const reference = isNullable ? anyOf[0].$ref : $ref;
  const target = schemas[/^#\/components\/schemas\/(.+)$/.exec(reference)?.[1]];
  const isPlain = PLAIN.includes(target?.type) && !target.enum;
  if (!isPlain || (!isNullable && Object.keys(rest).length === 0)) return copy;
  return { ...target, ...rest, type: isNullable ? [target.type, 'null'] : target.type };
}

/**
 * Converts the schemas that stand anywhere in a part of the document. Examples and extensions are
 * left as they are.
 */
function convert(node) {
  if (Array.isArray(node)) return node.map(convert);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'schema') return [key, schema30(value)];
      if (key === 'example' || key === 'examples' || key.startsWith('x-')) return [key, value];
      return [key, convert(value)];
    }),
  );
}

function schema30(schema) {
  if (typeof schema !== 'object') return schema;
  const { $ref, const: constant, type, examples, ...rest } = schema;
  const result = {};

  for (const [key, value] of Object.entries(rest)) {
    if (DROPPED.includes(key)) continue;
    if (key === 'properties') result.properties = mapValues(value, schema30);
    else if (SCHEMAS.includes(key)) result[key] = schema30(value);
    else if (typeof value === 'number' && BOUNDS[key])
      Object.assign(result, { [BOUNDS[key]]: value, [key]: true });
    else if (LISTS.includes(key)) result[key] = value.map(schema30);
    else result[key] = value;
  }

  const types = [type ?? []].flat();
  const names = types.filter((name) => name !== 'null');
  const isNullable = names.length < types.length;
  if (names.length > 1)
    result.anyOf = [...names.map((name) => ({ type: name })), ...(isNullable ? [NULL] : [])];
  else if (names.length === 1)
    Object.assign(result, { type: names[0] }, isNullable && { nullable: true });
  else if (isNullable) Object.assign(result, NULL);
  if (constant !== undefined) result.enum ??= [constant];
  if (examples) result.example = examples[0];
  if (!$ref) return result;
  // What stands beside a reference is ignored in 3.0.
  return Object.keys(result).length === 0 ? { $ref } : { allOf: [{ $ref }], ...result };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
