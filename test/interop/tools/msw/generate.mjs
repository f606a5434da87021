import { readFile } from 'node:fs/promises';
import { fromOpenApi } from '@mswjs/source/open-api';

await fromOpenApi(JSON.parse(await readFile('../../openapi.json', 'utf8')));
