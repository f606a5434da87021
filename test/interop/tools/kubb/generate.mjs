import { build } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

const { error } = await build({
  config: {
    root: process.cwd(),
    input: { path: '../../openapi.json' },
    output: { path: 'generated' },
    plugins: [
      pluginOas({ generators: [] }),
      pluginTs({ output: { path: 'types' } }),
      pluginZod({
        output: { path: 'zod' },
        version: '4',
        dateType: 'stringOffset', // the dates of the server have an offset
        importPath: 'zod/v4',
        // The zod of kubb drops unknown members of a closed object, a misspelt filter among them, unless it is told not to.
        wrapOutput: ({ output, schema }) =>
          schema?.additionalProperties === false
            ? output.replace(/^z\.object\(/, 'z.strictObject(')
            : undefined,
      }),
      pluginClient({ output: { path: 'client' }, client: 'fetch', parser: 'zod' }),
    ],
  },
});
if (error) throw error;
