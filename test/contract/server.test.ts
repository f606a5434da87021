import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type DocumentedOperation,
  document,
  documentedOperations,
  examplesOf,
  type JsonSchema,
  resolve,
} from '../support/document.js';

/** What the server's own code was read to do. The document has to say the same. */
interface Known {
  /** The name of the operation where it was read. */
  operation: string;
  /** File and method of the server. */
  source: string;
  /** The status of a success. */
  status: number;
  /** Whether the result is, or can be, a list. */
  isList: boolean;
  /** What it takes, in the path, the query and the body. */
  parameters: string[];
  /** The errors beside those of every operation. */
  errors: number[];
  /** The schema of the result. */
  result?: string;
  /** Whether sending it twice does what sending it once does. */
  idempotent?: boolean;
  /** Whether the description has to begin with a hazard, in bold. */
  hazard?: true;
  /** Whether the response shows the record as it was before the change. */
  stale?: true;
}

const file = new URL('../fixtures/server.json', import.meta.url);
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Known>;

/** An operation without the names of the parameters in its path, which differ between sources. */
const keyOf = ({ method, path }: DocumentedOperation): string =>
  `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`;

/** What every list takes, whether or not its method of the server says so. */
const OF_LISTS = ['count', 'fields', 'filterValue', 'sortBy', 'sortOrder', 'startIndex'];

/** What every operation can fail with, and every one that needs no token. */
const ERRORS = [400, 401, 402, 403, 500, 503];
const OPEN_ERRORS = [400, 500, 503];

const nameOf = ({ $ref }: JsonSchema): string => $ref!.split('/').at(-1)!;

/** The names of the members of a schema and of its branches. */
function membersOf(given: JsonSchema): string[] {
  const { properties = {}, oneOf = [], anyOf = [], allOf = [] } = resolve<JsonSchema>(given);
  return [...Object.keys(properties), ...[...oneOf, ...anyOf, ...allOf].flatMap(membersOf)];
}

/** The types that a schema accepts, in all of its branches. */
function typesOf(given: JsonSchema): string[] {
  const { type = [], anyOf = [], oneOf = [] } = resolve<JsonSchema>(given);
  return [...[type].flat(), ...[...anyOf, ...oneOf].flatMap(typesOf)];
}

/** The schema of a result, which stands in its envelope. */
function resultOf({ responses }: DocumentedOperation): JsonSchema {
  const [, success] = [...responses].find(([status]) => status < 300)!;
  const envelope = resolve<JsonSchema>(success.content['application/json']!.schema);
  return envelope.allOf!.find((part) => part.properties)!.properties!['response']!;
}

test('every operation of the document is one that the server was read to have', () => {
  expect(documentedOperations.filter((operation) => !known[keyOf(operation)])).toEqual([]);
  const keys = new Set(documentedOperations.map(keyOf));
  const missing = Object.keys(known).filter((key) => !keys.has(key));
  console.log(`${keys.size} operations are documented, ${missing.length} are not`);
});

describe.each(documentedOperations)('$id', (operation) => {
  const { responses, node, parameters, body } = operation;
  const wanted = known[keyOf(operation)]!;

  test('is named after its source, and takes what the server reads and nothing else', () => {
    expect(node['x-source'].split('/').at(-1)).toBe(wanted.source);
    const inPath = parameters.filter((parameter) => parameter.in === 'path').length;
    const names = parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name);
    if (body) names.push(...membersOf(body.schema));
    const unknown = names.filter((name) => ![...wanted.parameters, ...OF_LISTS].includes(name));
    // An operation that signs in takes what its method reads by hand.
    if (!operation.signsIn) expect(unknown).toEqual([]);
    const missing = wanted.parameters.filter((name) => !names.includes(name));
    // The names in the path differ between sources.
    expect(missing.length, missing.join()).toBeLessThanOrEqual(inPath);
  });

  test('responds as the server does', () => {
    const of = [...responses.keys()];
    expect(of.find((status) => status < 300)).toBe(wanted.status);
    for (const status of [...wanted.errors, ...(operation.isOpen ? OPEN_ERRORS : ERRORS)]) {
      expect(of).toContain(status);
    }
    const result = resultOf(operation);
    const isArray = typesOf(result).includes('array');
    expect(isArray).toBe(wanted.isList);
    const { result: schema } = wanted;
    if (schema) {
      expect(result.items ? `${nameOf(result.items)}[]` : nameOf(result)).toBe(schema);
    }
    const success = responses.get(wanted.status)!;
    if (schema) {
      expect(/before the change|were before/.test(success.description)).toBe(wanted.stale ?? false);
    }
  });

  test('says whether it can be sent again, and its hazard first', () => {
    const { 'x-idempotent': isIdempotent, description } = node;
    expect(isIdempotent).toBe(wanted.idempotent ?? isIdempotent);
    if (operation.method === 'GET') expect(isIdempotent).toBe(true);
    if (wanted.hazard) expect(description).toMatch(/^\*\*[^*]+\*\*/);
  });

  test('shows examples whose status is the one they stand under', () => {
    for (const [status, { content }] of responses) {
      const media = content['application/json'];
      for (const [, example] of media ? examplesOf(media) : []) {
        const expected = { statusCode: status, status: status < 400 ? 0 : 1 };
        expect(example).toMatchObject(expected);
      }
    }
  });
});

test('a missing token has a response in plain text, and a wrong path has a page', () => {
  const { Unauthorized, NotFound } = document.components.responses;
  expect(Object.keys(Unauthorized!.content)).toEqual(['text/plain', 'text/html']);
  expect(Object.keys(NotFound!.content)).toEqual(['application/json', 'text/html']);
});

test('the token is sent as it is, as Bearer, as a cookie or not at all with Basic', () => {
  const schemes = document.security.map((scheme) => Object.keys(scheme));
  expect(schemes).toEqual([['token'], ['bearer'], ['basic'], ['cookie']]);
});
