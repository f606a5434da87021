import { getHttpOperationsFromSpec } from '@stoplight/prism-http';

const operations = await getHttpOperationsFromSpec('../../openapi.json');
if (operations.length !== 236) throw new Error(`Prism has ${operations.length} operations.`);
