import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as enums from '../../generated/enums.js';
import { toXml } from '../../scripts/generate/xml.mjs';
import {
  compile,
  deviations,
  document,
  documentedOperations,
  examplesOf,
  type OperationId,
  operationOf,
} from '../support/document.js';

// Prism validates nothing of a body whose schema it cannot compile, and does not say so.
describe('every schema compiles', () => {
  const { schemas, parameters } = document.components;
  const bodies = documentedOperations.flatMap(({ id, body, responses }): [string, object][] => [
    ...(body ? [[`body of ${id}`, body.schema] as [string, object]] : []),
    ...[...responses].flatMap(([status, { content }]) =>
      Object.entries(content).map(([type, media]): [string, object] => [
        `${id} ${status} ${type}`,
        media.schema,
      ]),
    ),
  ]);

  test.each([
    ...Object.entries(schemas),
    ...Object.entries(parameters).map(([name, { schema }]): [string, object] => [
      `parameter ${name}`,
      schema,
    ]),
    ...bodies,
  ])('%s', (_name, schema) => {
    expect(compile(schema)).toBeTypeOf('function');
  });
});

test.each([
  [
    'an array as repeated elements',
    { response: [{ id: 1 }, { id: 2 }] },
    '<result><response><id>1</id></response><response><id>2</id></response></result>',
  ],
  ['an empty array as nothing', { status: 0, response: [] }, '<result><status>0</status></result>'],
  [
    'null and an empty object alike',
    { currency: null, data: {} },
    '<result><currency /><data /></result>',
  ],
  ['an empty string', { about: '' }, '<result><about></about></result>'],
  [
    'special characters',
    { title: '<A & "B">' },
    '<result><title>&lt;A &amp; "B"&gt;</title></result>',
  ],
  [
    'true, false and numbers',
    { a: true, b: false, c: 1500.5, d: 0 },
    '<result><a>true</a><b>false</b><c>1500.5</c><d>0</d></result>',
  ],
])('XML has %s', (_what, response, xml) => {
  expect(toXml(response)).toBe(xml);
});

test('every integer enum has its names at run time', () => {
  const named = Object.entries(document.components.schemas).filter(
    ([, schema]) => 'x-enum-varnames' in schema,
  ) as unknown as [keyof typeof enums, { enum: number[]; 'x-enum-varnames': string[] }][];
  expect(Object.keys(enums).sort()).toEqual(named.map(([name]) => name).sort());
  const exported: Readonly<Record<string, object>> = { ...enums };
  for (const [name, schema] of named)
    expect(exported[name]).toEqual(
      Object.fromEntries(schema['x-enum-varnames'].map((member, i) => [member, schema.enum[i]])),
    );
});

test('no example uses the all-zero GUID, which the server stores as a ghost', () => {
  expect(JSON.stringify(document.components.examples)).not.toContain(
    '00000000-0000-0000-0000-000000000000',
  );
});

// The fixture says what the server writes; the document has to say the same, neither more nor less.
describe('the members of results', () => {
  interface Written {
    always: string[];
    sometimes: string[];
    nullable: string[];
  }
  const written = JSON.parse(
    readFileSync(new URL('../fixtures/results.json', import.meta.url), 'utf8'),
  ) as Record<string, Written>;
  const { schemas } = document.components;

  test.each(Object.entries(written))('%s', (name, { always, sometimes, nullable }) => {
    const { required = [], properties = {} } = schemas[name]!;
    expect([...required].sort()).toEqual(always);
    expect(Object.keys(properties).sort()).toEqual([...always, ...sometimes].sort());
    const isNullable = ({ type, anyOf = [] }: (typeof properties)[string]): boolean =>
      [type].flat().includes('null') || anyOf.some((branch) => branch.type === 'null');
    expect(
      Object.keys(properties)
        .filter((member) => isNullable(properties[member]!))
        .sort(),
    ).toEqual(nullable);
  });

  const success = { count: 1, status: 0, statusCode: 200 };
  test.each<[string, OperationId, number, object]>([
    [
      'an error under the status of a success',
      'getCase',
      200,
      {
        ...(examplesOf(
          operationOf('getCase').responses.get(200)!.content['application/json']!,
        )[0]![1] as object),
        status: 1,
      },
    ],
    [
      'a success under the status of an error',
      'getCase',
      404,
      { status: 0, statusCode: 404, error: {} },
    ],
    ['an error without an error', 'getCase', 404, { status: 1, statusCode: 404 }],
    [
      'a single record without a count',
      'getCapabilities',
      200,
      {
        status: 0,
        statusCode: 200,
        response: {
          ldapEnabled: false,
          oauthEnabled: false,
          providers: [],
          ssoLabel: '',
          ssoUrl: '',
        },
      },
    ],
    ['a list without a result', 'listCases', 200, { status: 0, statusCode: 200 }],
    [
      'a date without decimals for a token',
      'authenticate',
      201,
      { ...success, statusCode: 201, response: { token: 'x', expires: 'soon' } },
    ],
    [
      'neither a token nor a code awaited',
      'authenticate',
      201,
      { ...success, statusCode: 201, response: { token: null } },
    ],
  ])('the document does not take %s', (_what, id, status, response) => {
    expect(deviations(id, status, response)).not.toEqual([]);
  });

  test.each<[OperationId, string]>([
    ['getOpportunity', 'accessList'],
    ['setOpportunityAccess', 'accessList'],
    ['getContact', 'addresses'],
    ['setContactsAccess', 'addresses'],
  ])('%s always writes %s', (id, member) => {
    for (const [, example] of examplesOf(
      operationOf(id).responses.get(200)!.content['application/json']!,
    )) {
      const response = structuredClone(example) as {
        response: Record<string, unknown> | Record<string, unknown>[];
      };
      expect(deviations(id, 200, response)).toEqual([]);
      for (const record of [response.response].flat()) delete record[member];
      expect(deviations(id, 200, response)).not.toEqual([]);
    }
  });
});
