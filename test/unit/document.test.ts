import { describe, expect, test } from 'vitest';
import { toXml } from '../../scripts/generate/xml.mjs';
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

test('no example uses the all-zero GUID, which the server stores as a ghost', () => {
  expect(JSON.stringify(document.components.examples)).not.toContain('00000000-0000-0000-0000-000000000000');
});
