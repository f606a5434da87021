import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import converter from 'openapi-to-postmanv2';

const data = await readFile('../../openapi.json', 'utf8');
const convert = promisify(converter.convertV2);
const { result, reason, output } = await convert({ type: 'string', data }, {});
if (!result) throw new Error(reason);
await writeFile('collection.json', JSON.stringify(output[0].data));
