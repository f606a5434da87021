import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const { factory } = ts;
const STRING = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);

/** The TypeScript type of a schema whose JSON type says too little, by its `x-typescript`. */
function transform(schema) {
  const wanted = schema['x-typescript'];
  if (wanted === 'Date') return factory.createUnionTypeNode([STRING, factory.createTypeReferenceNode('Date')]);
  return undefined;
}

/** schema.ts: every type of the document. */
export async function renderSchema(document) {
  const ast = await openapiTS(structuredClone(document), { arrayLength: true, rootTypes: true, rootTypesNoSchemaPrefix: true, transform });
  return astToString(ast);
}
