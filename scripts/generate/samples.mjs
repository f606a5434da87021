import { inspect } from 'node:util';
import { METHODS } from './bundle.mjs';

const PORTAL = 'https://yourportal.onlyoffice.com';

/** The same document, where each operation says how it is called. */
export function withCalls(document) {
  const copy = structuredClone(document);
  for (const [url, item] of Object.entries(copy.paths)) {
    for (const method of METHODS.filter((name) => item[name])) {
      const operation = item[method];
      operation['x-codeSamples'] = codeSamples(copy, url, method, item);
      // Redoc leaves TypeScript out of the samples beside the text.
      operation.description += `\n\nThe client's method is \`crm.${operation.operationId}\`:\n\n\`\`\`ts\n${operation['x-codeSamples'][0].source}\n\`\`\``;
    }
  }
  return copy;
}

/** How an operation is called with its first examples, through the client and with curl. */
function codeSamples(document, url, method, item) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(({ $ref }) => document.components.parameters[$ref.split('/').at(-1)]).filter(({ required }) => required);
  const [example] = Object.values(operation.requestBody?.content['application/json'].examples ?? {});
  const body = example?.value;
  return [
    { lang: 'TypeScript', source: typescript(operation.operationId, parameters, body) },
    { lang: 'Shell', label: 'curl', source: curl(url, method, operation.security?.length === 0, parameters, body) },
  ];
}

function typescript(operationId, parameters, body) {
  const input = {};
  for (const { name, in: place, example } of parameters) input[place] = { ...input[place], [name]: example };
  if (body) input.body = body;
  const text = Object.keys(input).length === 0 ? '' : inspect(input, { depth: 9, breakLength: 60, compact: 1 });
  return `const result = await crm.${operationId}(${text});`;
}

function curl(url, method, isOpen, parameters, body) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const path = parameters.filter((parameter) => parameter.in === 'path').reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(example)), url);
  const query = new URLSearchParams(parameters.filter((parameter) => parameter.in === 'query').map(({ name, example }) => [name, example])).toString();
  return [
    `curl -X ${method.toUpperCase()} ${quoted(`${PORTAL}${path}${query && `?${query}`}`)}`,
    ...(isOpen ? [] : ['-H "Authorization: $TOKEN"']),
    ...(body ? ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body))}`] : []),
  ].join(' \\\n  ');
}
