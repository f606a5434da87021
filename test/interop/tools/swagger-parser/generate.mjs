import parser from '@apidevtools/swagger-parser';

await parser.validate('../../openapi.json');
await parser.validate('../../openapi-3.0.json');
