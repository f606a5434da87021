import { METHODS } from './model.mjs';
import { withoutUnused } from './unused.mjs';
import { toXml } from './xml.mjs';

const DESCRIPTION = `The same API in XML: every path ends in \`.xml\`. What the operations do is described in the main document.

The server responds in XML only when the \`Content-Type\` of the request is not \`application/json\`, so request bodies are
\`text/xml\` here. The sign-in stays JSON and is described in the main document only.

Bodies are texts in this document, so it refuses nothing. What the main document refuses in JSON the server misreads in
XML just the same.

- The outermost element of a response is \`result\`, with the members of the JSON envelope as its elements. The outermost
  element of a request may have any name.
- A list is its elements one after another under the name of the list. One element looks like a single value, and an empty
  list leaves nothing.
- \`null\` and an empty object are both an empty element.
- The server cannot write XML for a text with control characters: the request then fails with an HTML page.`;

// Without examples: a mock would prefer them to those of the bodies.
const SCHEMAS = {
  XmlRequest: { type: 'string', description: 'An XML document, as the examples show it.' },
  XmlResponse: { type: 'string', description: 'An XML document, as the examples show it.' },
};

/** The second document, of the XML forms of the operations. */
export function xmlDocument(document) {
  const { openapi, jsonSchemaDialect, info, tags, paths, components, ...rest } =
    structuredClone(document);
  const items = Object.entries(paths).filter(([, item]) => !isSignIn(item));
  for (const [, item] of items)
    for (const method of METHODS.filter((name) => item[name]))
      operationInXml(item[method], components.examples);
  for (const response of Object.values(components.responses))
    response.content = responseInXml(response.content);
  for (const example of Object.values(components.examples)) example.value = toXml(example.value);
  return withoutUnused({
    openapi,
    jsonSchemaDialect,
    info: { ...info, title: `${info.title}, in XML`, description: DESCRIPTION },
    ...rest,
    tags: tags.filter(({ name }) => name !== 'authentication'),
    paths: Object.fromEntries(items.map(([url, item]) => [`${url}.xml`, item])),
    components: { ...components, schemas: { ...components.schemas, ...SCHEMAS } },
  });
}

function isSignIn(item) {
  return METHODS.some((method) => item[method]?.tags[0] === 'authentication');
}

function operationInXml(operation, examples) {
  delete operation['x-filters'];
  delete operation['x-verify'];
  const { requestBody } = operation;
  if (requestBody?.content['application/json']) {
    const { 'application/json': json, ...others } = requestBody.content;
    const whole = ([name, example]) => [
      name,
      example.$ref ? structuredClone(examples[example.$ref.split('/').at(-1)]) : example,
    ];
    requestBody.description =
      'The `Content-Type` must be exactly `text/xml`. The outermost element may have any name.';
    requestBody.content = {
      'text/xml': inXml(
        'XmlRequest',
        Object.fromEntries(Object.entries(json.examples).map(whole)),
        'request',
      ),
      ...others,
    };
  }
  for (const response of Object.values(operation.responses))
    if (response.content) response.content = responseInXml(response.content);
}

function responseInXml({ 'application/json': json, ...others }) {
  return json ? { 'text/xml': inXml('XmlResponse', json.examples, 'result'), ...others } : others;
}

/** A body in XML. Examples that are components become XML where they stand. */
function inXml(schema, examples, root) {
  const convert = (example) =>
    example.$ref ? example : { ...example, value: toXml(example.value, root) };
  return {
    schema: { $ref: `#/components/schemas/${schema}` },
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, example]) => [name, convert(example)]),
    ),
  };
}
