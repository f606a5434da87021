import { inspect } from 'node:util';
import { METHODS } from './bundle.mjs';

const PORTAL = 'https://yourportal.onlyoffice.com';

/** The same document, where `x-codeSamples` of each operation shows how it is called. */
export function withSamples(document) {
  const copy = structuredClone(document);
  for (const [url, item] of Object.entries(copy.paths)) {
    for (const method of METHODS.filter((name) => item[name]))
      item[method]['x-codeSamples'] = codeSamples(copy, url, method, item[method]);
  }
  return copy;
}

/** How an operation is called with its first examples, through the client and with curl. */
function codeSamples(document, url, method, operation) {
  const parameters = (operation.parameters ?? [])
    .map(({ $ref }) => document.components.parameters[$ref.split('/').at(-1)])
    .filter(({ required }) => required);
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  const body = example?.$ref
    ? document.components.examples[example.$ref.split('/').at(-1)].value
    : (example?.value ?? media?.example);
  return [
    { lang: 'TypeScript', source: typescript(operation.operationId, parameters, body) },
    {
      lang: 'Shell',
      label: 'curl',
      source: curl(url, method, operation.security?.length === 0, parameters, type, body),
    },
  ];
}

function typescript(operationId, parameters, body) {
  const input = {};
  for (const { name, in: place, example } of parameters)
    input[place] = { ...input[place], [name]: example };
  if (body !== undefined) input.body = body;
  const text =
    Object.keys(input).length === 0
      ? ''
      : inspect(input, { depth: 9, breakLength: 60, compact: 1 });
  return `const result = await crm.${operationId}(${text});`;
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
      .map(({ name, example }) => [name, example]),
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
