import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { nameOf, operationsOf, schemasIn } from './model.mjs';

const { factory } = ts;
const STRING = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);

const named = (name, ...args) => factory.createTypeReferenceNode(name, args);

/** A date in a request may be given as a Date, and a file in several ways. */
function transform(schema) {
  if (schema['x-typescript'] === 'Date')
    return factory.createUnionTypeNode([STRING, named('Date')]);
  if (schema.format !== 'binary') return undefined;
  const bytes = named('Uint8Array');
  return factory.createUnionTypeNode([named('Blob'), bytes, named('ReadableStream', bytes)]);
}

/**
 * The types of the document: the text of schema.ts, and the types of inputs for those who write
 * them out.
 *
 * @param document the bundled document
 */
export async function renderSchema(document) {
  const options = { arrayLength: true, rootTypes: true, rootTypesNoSchemaPrefix: true, transform };
  const ast = (await openapiTS(structuredClone(document), options)).map((node) =>
    withReadonlyRequests(node, requestOnly(document)),
  );
  return { text: astToString(ast), inputs: inputTypes(ast), names: rootNames(ast) };
}

/** The schema components that stand in requests and in no response. */
function requestOnly(document) {
  const operations = operationsOf(document);
  const inRequests = new Set(
    operations.flatMap(({ body, parameters }) => [
      ...schemasIn(document, [body?.schema, parameters]),
    ]),
  );
  const inResponses = new Set(
    operations.flatMap(({ node }) => [...schemasIn(document, node.responses)]),
  );
  return new Set([...inRequests].filter((name) => !inResponses.has(name)));
}

/** Arrays that a caller gives may be read-only. */
const readonlyArrays = (node) =>
  ts.visitNode(node, function visit(child) {
    const inner = ts.visitEachChild(child, visit, undefined);
    if (!ts.isArrayTypeNode(inner) && !ts.isTupleTypeNode(inner)) return inner;
    return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
  });

function withReadonlyRequests(node, names) {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return node;
  const schemas = memberOf(node, 'schemas');
  const changed = factory.updateTypeLiteralNode(
    schemas.type,
    factory.createNodeArray(
      schemas.type.members.map((member) =>
        names.has(keyOf(member)) ? readonlyArrays(member) : member,
      ),
    ),
  );
  const members = node.members.map((member) =>
    member === schemas
      ? factory.updatePropertySignature(
          member,
          member.modifiers,
          member.name,
          member.questionToken,
          changed,
        )
      : member,
  );
  return factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}

const keyOf = ({ name }) => name.text;
const memberOf = (node, key) => node?.members?.find((member) => keyOf(member) === key);

/** The names that schema.ts gives to the schemas of the document. */
const rootNames = (ast) => ast.filter(ts.isTypeAliasDeclaration).map(({ name }) => name.text);

/** Writes out the type of each part of an input, with the names of the schemas that it uses. */
function inputTypes(ast) {
  const find = (name) =>
    ast.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  const parametersOf = memberOf(find('components'), 'parameters')?.type;
  const file = ts.createSourceFile('input.ts', '', ts.ScriptTarget.Latest);
  const printer = ts.createPrinter({ removeComments: false });

  function partsOf(operationId) {
    const operation = memberOf(find('operations'), operationId).type;
    const parameters = memberOf(operation, 'parameters')?.type;
    const content = memberOf(memberOf(operation, 'requestBody')?.type, 'content')?.type;
    return {
      path: memberOf(parameters, 'path')?.type,
      query: memberOf(parameters, 'query')?.type,
      body: content?.members[0].type,
    };
  }

  /** Replaces what stands in `components` by its name or its type. */
  function written(node, names) {
    return ts.visitNode(node, function visit(child) {
      const reference = componentOf(child);
      if (reference?.kind === 'schemas') {
        names.add(reference.name);
        return factory.createTypeReferenceNode(reference.name);
      }
      if (reference?.kind === 'parameters')
        return ts.visitNode(memberOf(parametersOf, reference.name).type, visit);
      return ts.visitEachChild(child, visit, undefined);
    });
  }

  return {
    /**
     * @param operationId the operation
     * @param part `path`, `query` or `body`
     * @param without the parameters to leave out
     * @returns the type as text and the names of the schemas in it, or undefined when there is no
     * such part
     */
    part(operationId, part, without = []) {
      const node = partsOf(operationId)[part];
      if (!node || node.kind === ts.SyntaxKind.NeverKeyword) return undefined;
      const names = new Set();
      let type = readonlyArrays(written(node, names));
      if (ts.isTypeLiteralNode(type)) {
        type = factory.updateTypeLiteralNode(
          type,
          factory.createNodeArray(
            type.members.filter((member) => !without.includes(keyOf(member))),
          ),
        );
        if (type.members.length === 0) return undefined;
      }
      return { text: printer.printNode(ts.EmitHint.Unspecified, type, file), names };
    },
  };
}

/** `components["schemas"]["Case"]` as its kind and its name. */
function componentOf(node) {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType, indexType } = node.objectType;
  if (!ts.isTypeReferenceNode(objectType) || objectType.typeName.text !== 'components')
    return undefined;
  return { kind: indexType.literal.text, name: node.indexType.literal.text };
}

/** The type of a result, by the names of the schemas of the document. */
export function resultType(schema, names) {
  if (schema.$ref) {
    names.add(nameOf(schema));
    return nameOf(schema);
  }
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.map((branch) => resultType(branch, names)).join(' | ');
  return [schema.type]
    .flat()
    .map((type) => {
      if (type === 'array') return arrayOf(resultType(schema.items, names));
      if (type === 'integer') return 'number';
      if (['boolean', 'null', 'number', 'string'].includes(type)) return type;
      throw new Error(
        `A result must be a component, an array of components or a scalar, and not "${JSON.stringify(schema)}".`,
      );
    })
    .join(' | ');
}

const arrayOf = (type) => (type.includes('|') ? `(${type})[]` : `${type}[]`);
