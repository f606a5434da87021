import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as operations from '../../../generated/operations/index.js';
import type { Operation } from '../../../src/operation/operation.js';
import { isRequired } from '../../../src/request/input.js';
import { documentedOperations } from '../../support/document.js';

/** What the server was read to do. */
interface Known {
  request: string;
  /** File and method of the server. */
  source: string;
  query?: string[];
  isIdempotent?: boolean;
}

const file = new URL('../../fixtures/operations.json', import.meta.url);
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Known>;
const values = operations as unknown as Record<string, Operation>;
const withoutNames = (request: string): string => request.replaceAll(/\{\w+\}/g, '{}');
const inBoth = documentedOperations.filter(({ id }) => known[id]);

test('every operation of the document is a value under its name, and the other way round', () => {
  const ids = documentedOperations.map(({ id }) => id);
  expect(Object.keys(values).sort()).toEqual(ids.sort());
  for (const [name, { id }] of Object.entries(values)) expect(id).toBe(name);
});

describe('what the server was read to do', () => {
  test('is known of the operations that people call most', () => {
    expect(inBoth.length).toBeGreaterThanOrEqual(38);
  });

  test('is the request of each operation', () => {
    const requests = inBoth.map(({ id, method, path }) => [id, withoutNames(`${method} ${path}`)]);
    const wanted = inBoth.map(({ id }) => [id, withoutNames(known[id]!.request)]);
    expect(requests).toEqual(wanted);
  });

  test('is the method of the server that the document names', () => {
    const sources = inBoth.map(({ id, node }) => [id, node['x-source'].split('/').at(-1)]);
    expect(sources).toEqual(inBoth.map(({ id }) => [id, known[id]!.source]));
  });

  test('is which parameters of the query it reads', () => {
    for (const { id, parameters } of inBoth) {
      const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      if (known[id]!.query) expect([id, names.sort()]).toEqual([id, known[id]!.query]);
    }
  });

  test('is whether twice does what once does', () => {
    for (const { id, node } of inBoth) {
      const { isIdempotent } = known[id]!;
      if (isIdempotent !== undefined)
        expect([id, node['x-idempotent']]).toEqual([id, isIdempotent]);
    }
  });
});

test('each value says what the document says of its operation', () => {
  for (const { id, method, path, isOpen, node, body } of documentedOperations) {
    const value = values[id]!;
    expect({ ...value }).toMatchObject({ id, method, path, isIdempotent: node['x-idempotent'] });
    const flags = [value.isOpen ?? false, value.guard !== undefined, value.verify !== undefined];
    const wanted = [isOpen, node['x-filters'] !== undefined, node['x-verify'] !== undefined];
    expect([id, ...flags]).toEqual([id, ...wanted]);
    const isUpload = body?.mediaType === 'multipart/form-data';
    expect([id, value.bodyKind]).toEqual([id, isUpload ? 'multipart' : undefined]);
  }
});

test('each value needs the parts that the document requires, and no other one', () => {
  for (const { id, parameters, body } of documentedOperations) {
    const required = ['path', 'query'].filter((part) =>
      parameters.some((one) => one.in === part && one.required),
    );
    if (body?.isRequired) required.push('body');
    const needed = Object.entries(values[id]!.input.properties ?? {})
      .filter(([part, schema]) => isRequired(part, schema))
      .map(([part]) => part);
    expect([id, ...needed.sort()]).toEqual([id, ...required.sort()]);
  }
});

test('the operations that sign in are those whose secrets are hidden', () => {
  const ids = Object.values(values).filter(({ signsIn }) => signsIn);
  expect(ids.map(({ id }) => id).sort()).toEqual([
    ...['authenticate', 'authenticateWithCode', 'sendAuthenticationSms', 'setAuthenticationPhone'],
  ]);
});
