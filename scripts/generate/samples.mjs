import { inspect } from 'node:util';
import { METHODS, nameOf, sentBody } from './model.mjs';

const PORTAL = 'https://yourportal.onlyoffice.com';

/** The same document, where `x-codeSamples` of each operation shows how it is called. */
export function withSamples(document) {
  const copy = structuredClone(document);
  for (const [url, item] of Object.entries(copy.paths)) {
    for (const method of METHODS.filter((name) => item[name]))
      item[method]['x-codeSamples'] = requestSamples(copy, url, method, item[method])[0].samples;
  }
  return copy;
}

/**
 * How an operation is called through the client and with curl, for each example of its body.
 *
 * @returns for each example its name, the JSON that is sent, if any, and the samples
 */
export function requestSamples(document, url, method, operation) {
  const parameters = shownParameters(document, operation);
  const { mediaType: type, ...media } = sentBody(document, operation) ?? {};
  const isOpen = operation.security?.length === 0;
  return bodyExamples(document, media).map(({ summary: label, value }) => {
    const isForm = type === 'multipart/form-data';
    const body = isForm ? withFiles(value, media.schema, document.components) : value;
    return {
      label,
      body: isForm ? undefined : value,
      samples: [
        { lang: 'TypeScript', source: typescript(operation.operationId, parameters, type, body) },
        {
          lang: 'Shell',
          label: 'curl',
          source: curl(url, method, isOpen, parameters, type, body),
        },
      ],
    };
  });
}

/** The examples of a body, or nothing as the only one. */
function bodyExamples({ components }, { examples, example }) {
  if (!examples) return [{ value: example }];
  return Object.values(examples).map((one) => (one.$ref ? components.examples[nameOf(one)] : one));
}

/** The parameters that a call needs: the required ones, and one filter of a change that has no body. */
function shownParameters(document, operation) {
  const { components } = document;
  const all = (operation.parameters ?? []).map(
    ({ $ref }) => components.parameters[nameOf({ $ref })],
  );
  const filters = sentBody(document, operation) ? [] : (operation['x-filters'] ?? []);
  const isShown = ({ name, required }) => required || name === filters[0]?.name;
  const exampleOf = ({ example, schema }) => example ?? firstExample(schema, components.schemas);
  return all.filter(isShown).map((one) => ({ ...one, example: exampleOf(one) }));
}

function firstExample({ $ref, examples, anyOf = [] }, schemas) {
  if (examples) return examples[0];
  if ($ref) return firstExample(schemas[nameOf({ $ref })], schemas);
  return anyOf.map((branch) => firstExample(branch, schemas)).find((one) => one !== undefined);
}

function typescript(operationId, parameters, type, body) {
  const input = {};
  for (const { name, in: place, example } of parameters) {
    input[place] = { ...input[place], [name]: example };
  }
  if (body !== undefined) input.body = type === 'multipart/form-data' ? new Upload(body) : body;
  return `const result = await crm.${operationId}(${Object.keys(input).length === 0 ? '' : shown(input)});`;
}

const shown = (value) => inspect(value, { depth: 9, breakLength: 60, compact: 1 });

/** The body of an upload, in which the name of a file is written as curl has it: `@offer.docx`. */
function withFiles(fields, schema, { schemas }) {
  const target = (node) => (node?.$ref ? schemas[nameOf(node)] : node);
  const { properties } = target(schema);
  const isFile = (name) => {
    const member = target(properties[name]);
    return [member?.format, target(member?.items)?.format].includes('binary');
  };
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    isFile(name) ? `@${String(value).replace(/^@/, '')}` : value,
  ]);
  return Object.fromEntries(entries);
}

class Upload {
  constructor(fields) {
    this.fields = fields;
  }

  [inspect.custom]() {
    const fields = Object.entries(this.fields).map(([name, value]) => {
      const file = /^@(.*)/.exec(String(value))?.[1];
      return `${name}: ${file === undefined ? shown(value) : `new File([bytes], ${shown(file)})`}`;
    });
    return `multipart({ ${fields.join(', ')} })`;
  }
}

function curl(url, method, isOpen, parameters, type, body) {
  const path = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(example)),
      url,
    );
  const query = new URLSearchParams(
    parameters
      .filter((parameter) => parameter.in === 'query')
      .flatMap(({ name, example, explode }) =>
        Array.isArray(example) && explode !== false
          ? example.map((element) => [name, element])
          : [[name, example]],
      ),
  ).toString();
  return [
    `curl -X ${method.toUpperCase()} ${quoted(`${PORTAL}${path}${query && `?${query}`}`)}`,
    ...(isOpen ? [] : ['-H "Authorization: $TOKEN"']),
    ...(body === undefined ? [] : curlBody(type, body)),
  ].join(' \\\n  ');
}

function curlBody(type, body) {
  if (type === 'application/json')
    return ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body))}`];
  return Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((entry) => `-F ${quoted(`${name}=${entry}`)}`),
  );
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
