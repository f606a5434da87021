import { fileURLToPath } from 'node:url';
import { generate } from 'orval';

await generate({
  input: fileURLToPath(new URL('../../openapi.json', import.meta.url)),
  output: { target: 'generated/api.ts', client: 'fetch', mode: 'single' },
});
