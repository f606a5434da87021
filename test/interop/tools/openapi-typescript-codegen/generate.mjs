import { generate } from 'openapi-typescript-codegen';

await generate({ input: '../../openapi.json', output: 'generated', httpClient: 'fetch' });
