import { describe, expect, inject, test } from 'vitest';
import { offer, urlOf } from '../support/acceptance.js';
import { compile, documentedOperations, type JsonSchema, resolve } from '../support/document.js';
import { inputOf } from '../support/inputs.js';

/*
 * The server also reads the parameters of a DELETE from a JSON body, and many programs send `{}`
 * where there is nothing to say. An upload as JSON is taken for the file itself. The document describes
 * them all, the mock accepts them, and the client sends none.
 */

const operations = documentedOperations.flatMap((operation) => {
  const { deprecatedBody } = operation;
  return deprecatedBody ? [{ ...operation, deprecatedBody }] : [];
});
type Operation = (typeof operations)[number];

const schemaOf = ({ deprecatedBody }: Operation) => resolve<JsonSchema>(deprecatedBody.schema);

/** The status of the mock for a body beside what the operation requires. */
async function statusOf(operation: Operation, body: unknown): Promise<number> {
  const url = urlOf(operation, inputOf(operation.id, 'required'), inject('mock'));
  const response = await fetch(url, {
    method: operation.method,
    headers: { Authorization: 'any', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.status;
}

test('every operation that writes describes what the server reads from a JSON body, except the upload of a photo', () => {
  const others = documentedOperations.filter(
    ({ method, body, deprecatedBody }) =>
      method !== 'GET' && body?.mediaType !== 'application/json' && !deprecatedBody,
  );
  expect(others.map(({ id }) => id)).toEqual(['uploadContactPhoto']);
});

describe.each(operations)('the body of $id', (operation) => {
  const schema = schemaOf(operation);
  const example = operation.deprecatedBody.example as Record<string, unknown>;

  test('its example is accepted', async () => {
    expect(compile(schema)(example)).toBe(true);
    expect(await statusOf(operation, example)).toBeLessThan(300);
  });

  test('an unknown member and a value of another type are refused', async () => {
    const refused = [
      { ...example, unexpected: 1 },
      ...Object.keys(schema.properties ?? {}).map((name) => ({ ...example, [name]: { a: [] } })),
      [example],
      'a text',
    ];
    for (const body of refused) {
      expect(compile(schema)(body), JSON.stringify(body)).toBe(false);
      expect(await statusOf(operation, body), JSON.stringify(body)).toBe(400);
    }
  });

  test('the client does not take it', async () => {
    const { error, sent } = await offer(operation, {
      ...inputOf(operation.id, 'required'),
      body: example,
    });
    expect(error).toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('body'),
    });
    expect(sent).toEqual([]);
  });
});

describe('a filter in the body of a DELETE', () => {
  const filters = operations.filter(({ node }) => node['x-filters']);

  test('is described for the three operations that delete by filter', () => {
    expect(filters.map(({ id }) => id).sort()).toEqual([
      'deleteFilteredCases',
      'deleteFilteredContacts',
      'deleteFilteredOpportunities',
    ]);
  });

  test.each(filters)('$id refuses one that narrows nothing', async (operation) => {
    const neutral = operation.node['x-filters']!.flatMap(({ name, matchesAll = [] }) =>
      [null, '', [], ...matchesAll].map((value) => ({ [name]: value })),
    );
    const dates = Object.keys(schemaOf(operation).properties!).includes('fromDate')
      ? [{ fromDate: '0001-01-01', toDate: '9999-12-31' }, { fromDate: '0001-01-01T00:00:00Z' }]
      : [];
    for (const body of [{}, ...neutral, ...dates]) {
      expect(compile(schemaOf(operation))(body), JSON.stringify(body)).toBe(false);
      expect(await statusOf(operation, body), JSON.stringify(body)).toBe(400);
    }
  });
});
