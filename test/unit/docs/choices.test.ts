import { expect, test } from 'vitest';
import { choicesOf } from '../../../scripts/docs/parts/choices.mjs';

const Status = {
  type: 'integer',
  enum: [1, 2, 4],
  'x-enum-varnames': ['Active', 'Left', 'Away'],
};
const document = {
  components: { schemas: { Status } },
  resolve: ({ $ref }: { $ref: string }) => ({ Status })[$ref.split('/').at(-1) as 'Status'],
};
const words = { type: 'string', enum: ['Active', 'Left', 'active', 'left'], 'x-any-case': true };

test.each<[string, object, string[] | undefined]>([
  ['a boolean', { type: 'boolean' }, ['true', 'false']],
  ['an enum of words', { type: 'string', enum: ['up', 'down'] }, ['up', 'down']],
  ['words in any letter case, each once', words, ['Active', 'Left']],
  [
    'named numbers',
    { $ref: '#/components/schemas/Status' },
    ['1: Active (1)', '2: Left (2)', '4: Away (4)'],
  ],
  ['numbers without names', { type: 'integer', enum: [3, 5] }, ['3', '5']],
  [
    'names and numbers, sent as names',
    { anyOf: [{ $ref: '#/components/schemas/Status' }, words] },
    ['Active: Active (1)', 'Left: Left (2)', 'Away: Away (4)'],
  ],
  [
    'names, numbers of a range, and a label',
    {
      anyOf: [
        { type: 'integer', minimum: 1, maximum: 2 },
        words,
        { type: 'string', enum: ['Gone'] },
      ],
    },
    ['Active: Active (1)', 'Left: Left (2)', 'Gone'],
  ],
  ['an integer', { type: 'integer', minimum: 0, maximum: 9 }, undefined],
  ['an id or a word', { anyOf: [{ type: 'integer', minimum: 1 }, words] }, undefined],
  ['a text or a number', { anyOf: [{ type: 'string' }, { type: 'number' }] }, undefined],
  ['an array', { type: 'array', items: words }, undefined],
])('%s', (_, schema, expected) => {
  const choices = choicesOf(schema, document);
  expect(choices?.map(({ value, text }) => (value === text ? text : `${value}: ${text}`))).toEqual(
    expected,
  );
});
