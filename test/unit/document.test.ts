import { describe, expect, test } from 'vitest';
import { toXml } from '../../scripts/generate/xml.mjs';
import * as enums from '../../generated/enums.js';
import { compile, document, documentedOperations, examplesOf } from '../support/document.js';

// Prism validates nothing of a body whose schema it cannot compile, and does not say so.
describe('every schema compiles', () => {
  const { schemas, parameters, responses } = document.components;
  const inline = Object.entries(responses).flatMap(([name, { content }]) => Object.entries(content).map(([type, media]): [string, object] => [`${name} ${type}`, media.schema]));
  const bodies = documentedOperations.flatMap(({ id, body }): [string, object][] => (body ? [[`body of ${id}`, body.schema]] : []));
  const all = [...Object.entries(schemas), ...Object.entries(parameters).map(([name, { schema }]): [string, object] => [`parameter ${name}`, schema]), ...inline, ...bodies];

  test.each(all)('%s', (_name, schema) => {
    expect(compile(schema)).toBeTypeOf('function');
  });
});

test('JSON stands first, and whatever is answered in JSON is answered in XML too', () => {
  const withJson = Object.values(document.components.responses).filter(({ content }) => 'application/json' in content);
  expect(withJson.length).toBeGreaterThan(0);
  for (const { content } of withJson) {
    expect(Object.keys(content).slice(0, 2)).toEqual(['application/json', 'text/xml']);
    const xml = Object.fromEntries(examplesOf(content['text/xml']!));
    for (const [name, value] of examplesOf(content['application/json']!)) expect(xml[name]).toBe(toXml(value));
  }
});

test.each([
  ['a list as repeated elements', { response: [{ id: 1 }, { id: 2 }] }, '<result><response><id>1</id></response><response><id>2</id></response></result>'],
  ['an empty list as nothing', { status: 0, response: [] }, '<result><status>0</status></result>'],
  ['null and an empty object alike', { currency: null, data: {} }, '<result><currency /><data /></result>'],
  ['an empty text', { about: '' }, '<result><about></about></result>'],
  ['special characters', { title: '<A & "B">' }, '<result><title>&lt;A &amp; "B"&gt;</title></result>'],
  ['true, false and numbers', { a: true, b: false, c: 1500.5, d: 0 }, '<result><a>true</a><b>false</b><c>1500.5</c><d>0</d></result>'],
])('XML has %s', (_what, answer, xml) => {
  expect(toXml(answer)).toBe(xml);
});

test('every integer enum has its names at run time, and their meanings for the reference page', () => {
  interface Enum {
    enum: number[];
    'x-enum-varnames': string[];
    'x-enum-descriptions': string[];
    'x-enumDescriptions': Record<string, string>;
  }
  const named = Object.entries(document.components.schemas).filter(([, schema]) => 'x-enum-varnames' in schema) as unknown as [keyof typeof enums, Enum][];
  expect(Object.keys(enums).sort()).toEqual(named.map(([name]) => name).sort());
  for (const [name, schema] of named) {
    const names = schema['x-enum-varnames'];
    expect(enums[name]).toEqual(Object.fromEntries(names.map((member, i) => [member, schema.enum[i]])));
    expect(schema['x-enumDescriptions']).toEqual(Object.fromEntries(schema.enum.map((value, i) => [value, `${names[i]}. ${schema['x-enum-descriptions'][i]}`])));
  }
});

test('no example uses the all-zero GUID, which the server stores as a ghost', () => {
  expect(JSON.stringify(document.components.examples)).not.toContain('00000000-0000-0000-0000-000000000000');
});
