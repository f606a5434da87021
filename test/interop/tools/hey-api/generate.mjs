import { createClient } from '@hey-api/openapi-ts';

await createClient({
  input: '../../openapi.json',
  output: 'generated',
  logs: { level: 'error' },
  plugins: [
    '@hey-api/client-fetch',
    '@hey-api/typescript',
    '@hey-api/sdk',
    {
      name: 'zod',
      compatibilityVersion: 3,
      dates: { offset: true }, // the dates of the server have an offset
      // The zod of hey-api drops unknown members of a closed object, a misspelt filter among them, unless it is told not to.
      '~resolvers': {
        object({ nodes, schema, ...context }) {
          const object = nodes.base({ nodes, schema, ...context });
          const isClosed = schema.additionalProperties?.type === 'never';
          return isClosed ? object.attr('strict').call() : object;
        },
      },
    },
  ],
});
