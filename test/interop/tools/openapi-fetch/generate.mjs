import { mkdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

await mkdir('generated');
const document = new URL('../../openapi.json', import.meta.url);
await writeFile('generated/schema.ts', astToString(await openapiTS(document)));
