// Makes the clients of hey-api from the document: one that trusts what it gets, and one that validates.
import { createClient } from '@hey-api/openapi-ts';

const make = (name, ...plugins) =>
  createClient({
    input: process.argv[2],
    output: `generated/${name}`,
    logs: { level: 'error', file: false },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', ...plugins],
  });

await make('hey-api', '@hey-api/sdk');
await make(
  'hey-api-zod',
  { name: '@hey-api/sdk', validator: true },
  { name: 'zod', dates: { offset: true } },
);
