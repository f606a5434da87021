import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { document, documentedOperations, examplesOf } from '../support/document.js';

/** What the server was read to do. The document has to say the same. */
interface Known {
  request: string;
  /** File and method of the server. */
  source: string;
  query: string[];
  statuses: string;
  result: string;
  /** Whether twice does what once does. */
  idempotent: boolean;
  /** What the description has to say first, in bold. */
  hazard?: string;
  /** Whether the answer shows the record as it was before the change. */
  stale?: true;
}

const known = JSON.parse(
  readFileSync(new URL('../fixtures/operations.json', import.meta.url), 'utf8'),
) as Record<string, Known>;
const nameOf = (ref: string): string => ref.split('/').at(-1)!;

test('every operation is known, and the other way round', () => {
  expect(documentedOperations.map(({ id }) => id).sort()).toEqual(Object.keys(known).sort());
});

describe.each(documentedOperations)('$id', ({ id, method, path, responses, node, parameters }) => {
  const wanted = known[id]!;
  const success = responses.get(200) ?? responses.get(201)!;

  test('is called as the server is', () => {
    expect(`${method} ${path}`).toBe(wanted.request);
    expect(node['x-source'].split('/').at(-1)).toBe(wanted.source);
    expect(
      parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(wanted.query);
    expect(node['x-idempotent']).toBe(wanted.idempotent);
  });

  test('answers as the server does', () => {
    expect([...responses.keys()].join(' ')).toBe(wanted.statuses);
    const envelope = document.components.schemas[
      nameOf((success.content['application/json']!.schema as { $ref: string }).$ref)
    ] as { allOf: { properties?: { response: { $ref?: string; items?: { $ref: string } } } }[] };
    const { response } = envelope.allOf.find((part) => part.properties)!.properties!;
    expect(response.$ref ? nameOf(response.$ref) : `${nameOf(response.items!.$ref)}[]`).toBe(
      wanted.result,
    );
    expect(/before the change|were before/.test(success.description)).toBe(wanted.stale ?? false);
  });

  test('shows answers whose status is the one they stand under', () => {
    for (const [status, { content }] of responses) {
      for (const [, example] of content['application/json']
        ? examplesOf(content['application/json'])
        : [])
        expect(example).toMatchObject({ statusCode: status, status: status < 400 ? 0 : 1 });
    }
  });

  test(wanted.hazard ? 'says its hazard first, in bold' : 'has no hazard to say first', () => {
    expect(/^\*\*([^]+?)\*\*/.exec(node.description)?.[1]).toBe(wanted.hazard);
  });
});

test('a missing token is answered with bare text, and a wrong path with a page', () => {
  const { Unauthorized, NotFound } = document.components.responses;
  expect(Object.keys(Unauthorized!.content)).toEqual(['text/plain', 'text/html']);
  expect(Object.keys(NotFound!.content)).toEqual(['application/json', 'text/xml', 'text/html']);
});

test('the token goes bare, as Bearer, as a cookie or is left to Basic', () => {
  expect(
    (document as unknown as { security: object[] }).security.map((scheme) => Object.keys(scheme)),
  ).toEqual([['token'], ['bearer'], ['basic'], ['cookie']]);
});
