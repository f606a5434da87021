import { placedConstants } from './constants.mjs';
import { inlineInputs } from './inline.mjs';
import { inputSchemas } from './input-schemas.mjs';
import { operationsOf } from './model.mjs';
import { resultSchemas } from './result-schemas.mjs';
import { resultType } from './schema.mjs';
import { Code, comment, constantsIn, imports, source, upperFirst } from './source.mjs';
import { TYPES } from './type-constants.mjs';

/**
 * The operations as values, a file for each area, with the schemas that they use and the methods of
 * the client.
 *
 * @param document the bundled document
 * @param schema the types of the document, from renderSchema
 * @returns a map from file names to texts
 */
export function renderOperations(document, schema) {
  const inputs = inputSchemas(document);
  const results = resultSchemas(document);
  const operations = operationsOf(document).map((operation) =>
    describe(operation, { inputs, results, schema }),
  );
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const wholeForms = results.wholeForms();
  const constants = placedConstants(
    new Map([...TYPES, ...inlineInputs(inputs.constants, operations), ...results.constants]),
    operations,
  );
  const areas = groupBy(operations, ({ area }) => area);
  const files = new Map();
  for (const [area, own] of areas) {
    files.set(`operations/${fileOf(area)}.ts`, renderArea(own, byId, constants));
  }
  const modules = [...areas.keys()].map(fileOf).sort();
  files.set(
    'operations/index.ts',
    modules.map((file) => `export * from './${file}.js';\n`).join(''),
  );
  for (const place of constants.places()) {
    files.set(`operations/schemas/${fileOf(place)}.ts`, constants.render(place, fileOf));
  }
  files.set('whole-forms.ts', renderWholeForms(wholeForms, constants));
  files.set('methods.ts', renderMethods(operations));
  files.set('types.ts', renderTypes(operations, schema, document));
  return files;
}

const MULTIPART = 'multipart/form-data';
const NEEDS_FILTER =
  'The client refuses a call that no filter narrows, unless `everything: true` is given.';

/** The members of an operation that the client brings, each with its file and its name there. */
const GUARDS = [
  ['guard', 'require-filter', 'requireFilter'],
  ['signsIn', 'sign-in', 'SIGN_IN'],
  ['stopsAtFailure', 'stopped-batch', 'STOPPED_BATCH'],
  ['verify', 'verify-access', 'verifyAccess'],
];

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values)
    groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

const fileOf = (area) => area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the files say of an operation. */
function describe(operation, { inputs, results, schema }) {
  const { id, node, method, path, area, parameters, body } = operation;
  const isSelectable = parameters.some(({ name }) => name === 'fields');
  const names = new Set();
  const sent = body ? ['path', 'query', 'body'] : ['path', 'query'];
  const parts = sent.flatMap((part) => {
    const type = schema.inputs.part(id, part, part === 'query' ? ['fields'] : []);
    if (!type) return [];
    for (const name of type.names) names.add(name);
    const isRequired =
      part === 'body'
        ? body.isRequired
        : parameters.some((parameter) => parameter.in === part && parameter.required);
    const text = type.text.replaceAll('\n', '\n  ');
    const isUpload = part === 'body' && body.mediaType === MULTIPART;
    return [
      `  readonly ${part}${isRequired ? '' : '?'}: ${isUpload ? `MultipartBody<${text}>` : text};\n`,
    ];
  });
  const everything =
    '  /** Applies the change to every record that the caller can see, without a filter. */\n  readonly everything?: true;\n';
  const resultNames = new Set();
  return {
    id,
    area,
    isSelectable,
    text: [
      `${node.summary}: \`${method} ${path}\``,
      node.description ?? '',
      ...(node['x-filters'] ? [NEEDS_FILTER] : []),
    ].join('\n\n'),
    inputName: `${upperFirst(id)}Input`,
    inputType: parts.join('') + (node['x-filters'] ? everything : ''),
    isInputOptional: !parts.some((part) => /^ {2}readonly \w+: /.test(part)),
    names,
    result: resultType(operation.result, resultNames),
    resultNames,
    verifies: node['x-verify']?.operationId,
    value: {
      id,
      method,
      path,
      isIdempotent: node['x-idempotent'],
      isOpen: node.security?.length === 0 || undefined,
      signsIn: node.responses['500'].$ref.endsWith('/SignInFailed')
        ? new Code('SIGN_IN')
        : undefined,
      bodyKind: body?.mediaType === MULTIPART ? 'multipart' : undefined,
      isSelectable: isSelectable || undefined,
      stopsAtFailure: node['x-stops-at-failure'] && new Code('STOPPED_BATCH'),
      input: inputs.input(operation),
      result: results.result(operation),
      mayBeEmpty: results.mayBeEmpty(operation) || undefined,
      guard:
        node['x-filters'] &&
        new Code(`(input) => requireFilter(input, ${source(node['x-filters'])})`),
      verify:
        node['x-verify'] &&
        new Code(
          `(change) => verifyAccess(change, ${node['x-verify'].operationId}, '${node['x-verify'].parameter}')`,
        ),
    },
  };
}

function renderArea(operations, byId, constants) {
  const types = new Set(operations.flatMap(({ names, resultNames }) => [...names, ...resultNames]));
  const used = operations.flatMap(({ value }) =>
    constantsIn({ input: value.input, result: value.result }),
  );
  const own = new Set(operations.map(({ id }) => id));
  const elsewhere = new Map();
  for (const { verifies } of operations) {
    if (!verifies || own.has(verifies)) continue;
    const module = `./${fileOf(byId.get(verifies).area)}.js`;
    elsewhere.set(module, (elsewhere.get(module) ?? new Set()).add(verifies));
  }
  const uploads = new Set(operations.some(({ value }) => value.bodyKind) ? ['MultipartBody'] : []);
  const kinds = new Set(
    operations.map(({ isSelectable }) => (isSelectable ? 'SelectableOperation' : 'Operation')),
  );
  return [
    imports(
      [
        ['../../src/operation/operation.js', kinds],
        ['../../src/operation/schema.js', new Set(['Schema'])],
        ['../../src/request/multipart-body.js', uploads],
        ['../schema.js', types],
      ],
      'type ',
    ),
    imports([...constants.modules(used, './schemas', fileOf), ...elsewhere]),
    imports(
      GUARDS.map(([member, file, name]) => [
        `../../src/guards/${file}.js`,
        new Set(operations.some(({ value }) => value[member]) ? [name] : []),
      ]),
    ),
    '\n',
    operations.map(renderOperation).join('\n'),
  ].join('');
}

function renderOperation({ id, isSelectable, text, inputName, inputType, result, value }) {
  const kind = isSelectable ? 'SelectableOperation' : 'Operation';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // A getter, so that an import does not pay for the inputs of operations that nobody calls.
  const written = ([name, member]) =>
    name === 'input'
      ? `  get input(): Schema {\n    return ${source(member)};\n  },\n`
      : `  ${name}: ${source(member)},\n`;
  return `/** The input of {@link ${id}}. */
export interface ${inputName} {
${inputType}}

${comment(text)}
export const ${id}: ${kind}<${inputName}, ${result}> = {
${members.map(written).join('')}};
`;
}

function renderMethods(operations) {
  const sorted = [...operations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const inputs = new Set(sorted.map(({ inputName }) => inputName));
  const names = new Set(sorted.flatMap(({ resultNames }) => [...resultNames]));
  const methods = sorted.map(({ id, isSelectable, text, inputName, isInputOptional, result }) => {
    const optional = isInputOptional ? '?' : '';
    // Editors show the first of two signatures, so that both tell the hazards.
    const thin = `${text}\n\nThe result has only the members that \`query.fields\` names.`;
    const selecting = `${comment(thin, '  ')}\n  ${id}(input: ${inputName} & WithFields, options?: CallOptions): CrmPromise<Sparse<${result}>>;\n`;
    return `${isSelectable ? selecting : ''}${comment(text, '  ')}\n  ${id}(input${optional}: ${inputName}, options?: CallOptions): CrmPromise<${result}>;\n`;
  });
  return `${imports(
    [
      ['../src/client/crm-promise.js', new Set(['CrmPromise'])],
      ['../src/client/options.js', new Set(['CallOptions'])],
      ['../src/client/types.js', new Set(['Sparse', 'WithFields'])],
      ['./operations/index.js', inputs],
      ['./schema.js', names],
    ],
    'type ',
  )}${imports([['./operations/index.js', new Set(sorted.map(({ id }) => id))]])}
/** The methods of a client, one for each operation of the document. */
export interface CrmMethods {
${methods.join('\n')}}

/** The operations that the methods call. */
export const operations = {
${sorted.map(({ id }) => `  ${id},\n`).join('')}};
`;
}

/**
 * The types that the package exports: those of the schemas, but for envelopes and enums, and those
 * of inputs.
 */
function renderTypes(operations, { names }, { components }) {
  const isExported = (name) =>
    components.schemas[name] &&
    !components.schemas[name].deprecated &&
    !name.endsWith('Envelope') &&
    !components.schemas[name]?.['x-enum-varnames'];
  const inputs = operations.map(({ inputName }) => inputName).sort();
  const clash = inputs.find((name) => names.includes(name));
  if (clash) throw new Error(`The schema ${clash} has the name of an input: rename it.`);
  const list = (lines) => lines.map((name) => `  ${name},\n`).join('');
  return `export type {\n${list(names.filter(isExported).sort())}} from './schema.js';\nexport type {\n${list(inputs)}} from './operations/index.js';\n`;
}

/**
 * The records that may stand whole where the document has their short form, as on a page of a
 * vendor.
 */
function renderWholeForms(pairs, constants) {
  return `${imports([['../src/operation/schema.js', new Set(['Schema'])]], 'type ')}${imports(constants.modules(pairs.flat(), './operations/schemas', fileOf))}
/** For the schema of a short form: the schema of the whole record, whose members it may have too. */
export const wholeForms: ReadonlyMap<Schema, Schema> = new Map([
${pairs.map(([short, whole]) => `  [${short}, ${whole}],\n`).join('')}]);
`;
}
