import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toOpenApi30 } from '../../scripts/generate/openapi-3.0.mjs';
import { document as main } from '../support/document.js';

type Node = Record<string, unknown>;
interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string }>>;
  components: Record<string, Record<string, Node>>;
}

const openapi30 = JSON.parse(
  readFileSync(new URL('../../generated/openapi-3.0.json', import.meta.url), 'utf8'),
) as Document;
const operationIds = ({ paths }: { paths: Document['paths'] }): (string | undefined)[] =>
  Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));

describe('the OpenAPI 3.0 copy', () => {
  test('has the operations of the main document, and no keyword of a later version', () => {
    expect(openapi30.openapi).toBe('3.0.3');
    expect(operationIds(openapi30)).toEqual(operationIds(main));
    expect(JSON.stringify(openapi30.components['schemas'])).not.toMatch(
      /"(const|contains|dependentRequired|exclusiveMinimum|examples)":|"type":(\[|"null")/,
    );
  });

  // A tool that reads 3.0 to the letter takes `nullable` beside the type of the same schema only, and
  // null has to pass each part of `allOf`.
  test('says in a way that counts where null may stand', () => {
    const placed: Node[] = [];
    JSON.stringify(openapi30, (_, value: Node | null) => {
      if (value?.['nullable'] === true) placed.push(value);
      return value;
    });
    expect(placed.length).toBeGreaterThan(100);
    for (const one of placed) {
      expect(one).toHaveProperty('type');
      expect(one).not.toHaveProperty('allOf');
    }
  });

  const NULL = { type: 'object', enum: [null], nullable: true };
  const schema = (value: object) =>
    (
      toOpenApi30({
        openapi: '3.1.0',
        info: { title: 'Small', license: { name: 'MIT', identifier: 'MIT' } },
        paths: {},
        components: { schemas: { S: value, Text: { type: 'string', minLength: 1 } } },
      }) as unknown as Document
    ).components['schemas']!['S'];

  test.each<[what: string, schema: object, wanted: object]>([
    ['a constant', { type: 'boolean', const: true }, { type: 'boolean', enum: [true] }],
    [
      'a constant beside its enum',
      { type: 'boolean', const: true, enum: [true] },
      { type: 'boolean', enum: [true] },
    ],
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    [
      'several types',
      { type: ['string', 'integer'] },
      { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    ],
    [
      'several types or null',
      { type: ['string', 'integer', 'null'] },
      { anyOf: [{ type: 'string' }, { type: 'integer' }, NULL] },
    ],
    ['null alone', { type: 'null', examples: [null] }, { ...NULL, example: null }],
    [
      'a schema or null',
      { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
      { anyOf: [{ $ref: '#/components/schemas/A' }, NULL] },
    ],
    [
      'two schemas or null',
      { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
      { oneOf: [{ type: 'string' }, { type: 'integer' }, NULL] },
    ],
    [
      'a description beside a reference',
      { $ref: '#/components/schemas/A', description: 'A.' },
      { allOf: [{ $ref: '#/components/schemas/A' }], description: 'A.' },
    ],
    [
      'a description beside a reference to a text',
      { $ref: '#/components/schemas/Text', description: 'A.' },
      { type: 'string', minLength: 1, description: 'A.' },
    ],
    [
      'a text or null',
      { anyOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }] },
      { type: 'string', minLength: 1, nullable: true },
    ],
    [
      'a reference to a text',
      { $ref: '#/components/schemas/Text' },
      { $ref: '#/components/schemas/Text' },
    ],
    ['a reference', { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }],
    ['examples', { type: 'integer', examples: [1, 2] }, { type: 'integer', example: 1 }],
    [
      'an exclusive bound',
      { type: 'integer', exclusiveMinimum: 0 },
      { type: 'integer', minimum: 0, exclusiveMinimum: true },
    ],
    [
      'keywords that 3.0 does not have',
      { type: 'array', items: { type: 'string', const: 'a' }, contains: { const: 'a' } },
      { type: 'array', items: { type: 'string', enum: ['a'] } },
    ],
    [
      'members with the names of keywords',
      {
        type: 'object',
        properties: { type: { type: ['string', 'null'] }, const: { const: 1 } },
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: { type: { type: 'string', nullable: true }, const: { enum: [1] } },
        additionalProperties: false,
      },
    ],
  ])('converts %s', (_what, before, after) => {
    expect(schema(before)).toEqual(after);
  });
});
