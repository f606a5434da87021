import { resolve } from 'node:path';
import { generateApi } from 'swagger-typescript-api';

await generateApi({
  input: resolve('../../openapi.json'),
  output: resolve('generated'),
  fileName: 'api.ts',
  silent: true,
});
