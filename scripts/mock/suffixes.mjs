// The server has every path with .json and .xml at its end too. Prism does not know that, so what
// it is asked is changed before it looks for the operation: .json is left out, and .xml is looked
// for in the XML document, unless the request is JSON, since the server then responds in JSON.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const prismHttp = createRequire(import.meta.url)('@stoplight/prism-http');
const { createInstance, getHttpOperationsFromSpec } = prismHttp;

const xmlOperations = await getHttpOperationsFromSpec(
  fileURLToPath(new URL('../../generated/openapi-xml.yaml', import.meta.url)),
);

prismHttp.createInstance = (config, components) => {
  const prism = createInstance(config, components);
  const { request } = prism;
  prism.request = (input, operations, options) => {
    const { path } = input.url;
    const isXml =
      path.endsWith('.xml') && !/^application\/json(;|$)/.test(input.headers['content-type'] ?? '');
    if (isXml) return request(input, xmlOperations, options);
    return request(
      { ...input, url: { ...input.url, path: path.replace(/\.(json|xml)$/, '') } },
      operations,
      options,
    );
  };
  return prism;
};
