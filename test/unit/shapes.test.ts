// What a reader knows of a schema.
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../scripts/generate/results.mjs';

const list = { type: 'array', items: { type: 'string' } };
const A = { type: 'object', required: ['xs', 'id'], properties: { id: { type: 'integer' }, xs: list } };
const B = { type: 'object', required: ['ys'], properties: { ys: list, xs: list } };
const document = { components: { schemas: { A, B, Loop: { type: 'object', 'x-whole-form': 'Whole', properties: { id: { type: 'integer' } } }, Whole: { type: 'object', required: ['xs'], properties: { id: { type: 'integer' }, xs: list, inner: { $ref: '#/components/schemas/Loop' } } } } } };
const [a, b] = [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }];
const texts = { type: 'array', items: { type: 'string' } };

describe('a shape', () => {
  test.each<[string, object, object]>([
    ['of a text that may be null', { type: ['string', 'null'] }, { type: 'string', isNullable: true }],
    ['of an enum', { type: 'integer', enum: [0, 1] }, { type: 'integer' }],
    ['of an object', a, { type: 'object', members: { id: { type: 'integer' }, xs: texts }, lists: ['xs'] }],
    ['of an object that may be null', { anyOf: [a, { type: 'null' }] }, { type: 'object', isNullable: true, members: { id: { type: 'integer' }, xs: texts }, lists: ['xs'] }],
    ['of all of two', { allOf: [a, b] }, { type: 'object', members: { id: { type: 'integer' }, xs: texts, ys: texts }, lists: ['xs', 'ys'] }],
    ['of one of two, which both or neither always write a list', { oneOf: [a, b] }, { type: 'object', members: { id: { type: 'integer' }, xs: texts, ys: texts } }],
    ['of one of two that agree', { oneOf: [a, { allOf: [a] }] }, { type: 'object', members: { id: { type: 'integer' }, xs: texts }, lists: ['xs'] }],
    ['of something and more that is required', { allOf: [b], required: ['xs'] }, { type: 'object', members: { ys: texts, xs: texts }, lists: ['ys', 'xs'] }],
    ['of a record that may come whole', { $ref: '#/components/schemas/Loop' }, { type: 'object', members: { id: { type: 'integer' }, xs: texts, inner: { type: 'object', members: { id: { type: 'integer' } } } } }],
  ])('%s', (_what, schema, wanted) => {
    expect(shapeOf(document, schema)).toEqual(wanted);
  });

  test.each<[string, object, string]>([
    ['of two types', { type: ['integer', 'string'] }, 'A reader cannot tell the types of a schema apart, of which one is integer and the other string.'],
    ['of branches of two types', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, 'A reader cannot tell the branches of a schema apart, of which one is integer and the other string.'],
    ['of an object without members', { type: 'object', title: 'Bag' }, 'A reader has to know the members of an object: give properties to the schema "Bag".'],
  ])('%s is none', (_what, schema, message) => {
    expect(() => shapeOf(document, schema)).toThrow(message);
  });
});
