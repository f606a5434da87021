import { expect, test } from 'vitest';
import type { Schema } from '../../src/index.js';
import { validate } from '../../src/validation/validate.js';
import { constants } from '../support/constants.js';
import { compile, document, type JsonSchema } from '../support/document.js';
import { ANNA } from '../support/fakes.js';

/*
 * The values that the server was seen to read as meant, or to misread, for the schemas that stand in
 * many requests. The document and the client have to judge them alike.
 */

const ofClient: Readonly<Record<string, Schema>> = constants;
const schemaOfClient = (name: string): Schema =>
  ofClient[`${name[0]!.toLowerCase()}${name.slice(1)}Input`]!;

const DATES = [
  '2008-04-10',
  '2008-04-10T06:30:00',
  '2008-04-10T06:30:00Z',
  '2008-04-10T06:30:00.123+03:00',
  '2008-04-10T06-30-00.120Z',
  '2008-04-10T06:30:00.0000000Z',
  '0001-01-01',
  '9999-12-31T23:59:59.999Z',
  '2024-02-29',
];
const NO_DATES = [
  '2008-04-10T06:30:00.1Z',
  '2008-04-10T06-30-00.1234Z',
  '2008-04-10T06:30',
  '2008-04-10 06:30:00',
  '2008-04-10T06:30-00Z',
  '10.04.2008',
  '2008-13-10',
  '2008-04-31',
  '2008-02-30',
  '2008-04-10T24:00:00Z',
  '0000-01-01',
  1207809000000,
  null,
  '',
];
/** What a body cannot carry, but a query can: decimals that end in 0 after colons. */
const ONLY_IN_QUERY = [
  '2008-04-10T06:30:00.120Z',
  '2008-04-10T06:30:00.120+03:00',
  '2008-04-10T06:30:00.1234560Z',
];

const VALUES: Readonly<Record<string, { accepted: unknown[]; refused: unknown[] }>> = {
  UserId: {
    accepted: [ANNA, ANNA.toUpperCase(), '00000000-0000-0000-0000-000000000000'],
    refused: [
      '4a515a15-d4d6-4b8e-828e-e0586f18f3a3',
      '4A515A15-D4D6-4B8E-828E-E0586F18F3A3',
      `{${ANNA}}`,
      `urn:uuid:${ANNA}`,
      ANNA.replaceAll('-', ''),
      `${ANNA}\n`,
      'anna',
      '',
      null,
      7,
      { id: ANNA },
      [ANNA],
    ],
  },
  RecordId: {
    accepted: [1, 2147483647],
    refused: [0, -1, 1.5, '1', 2147483648, null, [1]],
  },
  RecordIds: { accepted: [[], [1, 2]], refused: [1, '1,2', [0], [null], ['1'], null] },
  Tags: { accepted: [[], ['выставка', 'a,b']], refused: ['a', [1], [null], [''], null] },
  DateFilter: { accepted: DATES, refused: [...NO_DATES, ...ONLY_IN_QUERY] },
  DateQuery: { accepted: [...DATES, ...ONLY_IN_QUERY], refused: NO_DATES },
};

for (const [name, { accepted, refused }] of Object.entries(VALUES)) {
  const ofDocument = compile({ $ref: `#/components/schemas/${name}` });

  test.each(accepted.map((value) => [value]))(`${name} accepts %j`, (value) => {
    expect(ofDocument(value) ? [] : ofDocument.errors).toEqual([]);
    expect(validate(schemaOfClient(name), value, 'value')).toBeUndefined();
  });

  test.each(refused.map((value) => [value]))(`${name} refuses %j`, (value) => {
    expect(ofDocument(value)).toBe(false);
    expect(validate(schemaOfClient(name), value, 'value')).toMatch(/^value(?:\[0\])? must /);
  });
}

test('a word is accepted in any letter case where the document says so, and no other word', () => {
  const words = Object.entries(document.components.schemas).filter(([, { anyOf = [] }]) =>
    anyOf.some((branch) => 'x-any-case' in branch),
  );
  expect(words.length).toBeGreaterThan(3);
  for (const [name, { anyOf = [] }] of words as [string, JsonSchema][]) {
    const schema = schemaOfClient(name);
    const listed = anyOf
      .filter((branch) => 'x-any-case' in branch)
      .flatMap(({ enum: all = [] }) => all as string[]);
    for (const word of listed) {
      const swapped = word.replaceAll(/./g, (letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
      );
      for (const spelling of [word, word.toLowerCase(), word.toUpperCase(), swapped]) {
        expect(validate(schema, spelling, name), spelling).toBeUndefined();
      }
      expect(validate(schema, `${word}s`, name)).toContain('must be ');
    }
    const inEnum = resolveEnum(anyOf);
    for (const number of inEnum) expect(validate(schema, number, name)).toBeUndefined();
    expect(validate(schema, Math.max(...inEnum) + 90, name)).toBeTruthy();
  }
});

/** The numbers that stand beside the words. */
function resolveEnum(branches: readonly JsonSchema[]): number[] {
  return branches.flatMap(({ $ref }) => {
    const target = $ref && document.components.schemas[$ref.split('/').at(-1)!];
    return target ? ((target.enum ?? []) as number[]) : [];
  });
}
