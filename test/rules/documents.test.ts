import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toXml } from '../../scripts/generate/xml.mjs';
import { xmlDocument } from '../../scripts/generate/xml-document.mjs';

type Node = Record<string, unknown>;
interface Operation {
  operationId: string;
  tags: string[];
  description: string;
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  'x-codeSamples': { lang: string; source: string }[];
}
interface Document {
  openapi: string;
  info: Node;
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Node>>;
}

const METHODS = ['get', 'put', 'post', 'delete'];
const read = (name: string) =>
  parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8')) as Document & {
    'x-notice'?: string;
  };
const [main, json, openapi30, xml] = [
  'openapi.yaml',
  'openapi.json',
  'openapi-3.0.json',
  'openapi-xml.yaml',
].map(read) as [Document, Document, Document, Document];
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path,
      method,
      operation: item[method]!,
    })),
  );

test.each(['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'openapi-xml.yaml'])(
  '%s is valid for another validator than the linter',
  async (name) => {
    const { 'x-notice': _notice, ...document } = read(name);
    const { valid, errors } = await new Validator().validate(document);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  },
);

test('JSON holds the document of the YAML without its deprecated bodies, and nothing else is missing', () => {
  const { 'x-notice': notice, ...document } = json as Document & { 'x-notice': string };
  expect(notice).toContain('DO NOT EDIT');
  const wanted = structuredClone(main);
  const { schemas } = wanted.components;
  const deprecated = Object.keys(schemas!).filter((name) => schemas![name]!['deprecated']);
  expect(deprecated).toHaveLength(11);
  for (const { operation } of operationsOf(wanted)) {
    const content = operation.requestBody?.content ?? {};
    for (const [type, { schema }] of Object.entries(content))
      if (deprecated.includes(schema.$ref?.split('/').at(-1) ?? '')) delete content[type];
    if (Object.keys(content).length === 0) delete operation.requestBody;
  }
  // The parts that only deprecated bodies use.
  for (const name of [...deprecated, 'FilteringTags', 'NarrowingDate']) delete schemas![name];
  expect(document).toEqual(wanted);
});

test('an upload of a file is a form alone for the tools that make clients', () => {
  const types = ({ paths }: Document) =>
    Object.keys(
      paths['/api/2.0/crm/{entityType}/{entityid}/files/upload']!['post']!.requestBody!.content,
    );
  expect(types(main)).toEqual(['multipart/form-data', 'application/json']);
  for (const one of [json, openapi30]) expect(types(one)).toEqual(['multipart/form-data']);
});

test('the main document has no XML, no private map of an enum, and its calls in x-codeSamples only', () => {
  expect(JSON.stringify(main)).not.toMatch(/text\/xml"|x-enumDescriptions/);
  for (const { operation } of operationsOf(main)) {
    expect(operation.description).not.toContain('```');
    expect(operation['x-codeSamples'].map(({ lang }) => lang)).toEqual(['TypeScript', 'Shell']);
    expect(operation['x-codeSamples'][0]!.source).toContain(`crm.${operation.operationId}(`);
  }
});

describe('the XML document', () => {
  test('has every operation of the main one but the sign-in, with .xml at the end of its path', () => {
    const name = ({
      path,
      method,
      operation,
    }: {
      path: string;
      method: string;
      operation: Operation;
    }) => `${method} ${path} ${operation.operationId}`;
    const wanted = operationsOf(main).filter(
      ({ operation }) => operation.tags[0] !== 'authentication',
    );
    expect(operationsOf(xml).map(name)).toEqual(
      wanted.map(({ path, method, operation }) => name({ path: `${path}.xml`, method, operation })),
    );
  });

  test('has no JSON, and nothing that is not used', () => {
    const text = JSON.stringify(xml);
    expect(text).not.toContain('"application/json"');
    for (const [kind, parts] of Object.entries(xml.components)) {
      if (kind !== 'securitySchemes')
        for (const name of Object.keys(parts))
          expect(text).toContain(`"#/components/${kind}/${name}"`);
    }
    for (const [, kind, name] of text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g))
      expect(xml.components[kind!]).toHaveProperty(name!);
  });

  test('has the examples of the main one as the server would write them', () => {
    for (const [name, { value }] of Object.entries(xml.components['examples']!))
      expect(value).toBe(toXml(main.components['examples']![name]!['value']));
  });

  test('leaves bodies alone that are not JSON', () => {
    const form = { 'multipart/form-data': { schema: { type: 'object' } } };
    const operation = {
      tags: ['files'],
      operationId: 'upload',
      requestBody: { content: form },
      responses: {},
    };
    const small = {
      openapi: '3.1.0',
      info: { title: 'Small' },
      tags: [],
      paths: { '/files': { post: operation } },
      components: { responses: {}, examples: {}, schemas: {} },
    };
    expect((xmlDocument(small) as unknown as Document).paths['/files.xml']!['post']).toMatchObject({
      requestBody: { content: form },
    });
  });
});
