// Responses that the server wrote when it was run, of operations that the document did not have when
// they were recorded. crm.request reads a result of every kind.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCrmClient as createCoreClient, request } from '../../src/core.js';
import type { Schema } from '../../src/operation/schema.js';
import { readXml } from '../../src/xml/read-xml.js';
import { clientOf, json, PORTAL, recordingFetch, rejection } from '../support/fakes.js';
import { withoutWhatXmlLoses } from '../support/xml-loss.js';

type Kind =
  | 'boolean'
  | 'empty list'
  | 'error'
  | 'list'
  | 'list of strings'
  | 'nothing'
  | 'number'
  | 'object'
  | 'string';

interface Recording {
  name: string;
  kind: Kind;
  method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  url: string;
  status: number;
  json: string;
  xml: string;
}

interface Envelope {
  count?: number;
  total?: number;
  response?: unknown;
  error?: { message: string; hresult: number };
}

const recordings = JSON.parse(
  readFileSync(new URL('../fixtures/undocumented.json', import.meta.url), 'utf8'),
) as Recording[];
const successes = recordings.filter(({ kind }) => kind !== 'error');
const failures = recordings.filter(({ kind }) => kind === 'error');

/** What a recording asks for, as `crm.request` takes it. */
function partsOf({ url }: Recording): { path: string; query: Record<string, string> } {
  const { pathname, searchParams } = new URL(url, PORTAL);
  return { path: pathname, query: Object.fromEntries(searchParams) };
}

const isOfKind: Record<Exclude<Kind, 'error'>, (value: unknown) => boolean> = {
  boolean: (value) => typeof value === 'boolean',
  'empty list': (value) => Array.isArray(value) && value.length === 0,
  list: (value) => Array.isArray(value) && value.every((one) => typeof one === 'object'),
  'list of strings': (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string'),
  nothing: (value) => JSON.stringify(value) === '{}',
  number: (value) => typeof value === 'number',
  object: (value) => typeof value === 'object' && Object.keys(value as object).length > 0,
  string: (value) => typeof value === 'string',
};

test('there is a recording of each kind of result, and of an error', () => {
  const kinds = [...Object.keys(isOfKind), 'error'].sort();
  expect([...new Set(recordings.map(({ kind }) => kind))].sort()).toEqual(kinds);
});

describe('crm.request returns the result of', () => {
  test.each(successes)('$name: $kind', async (recording) => {
    const { method, kind, status } = recording;
    const { path, query } = partsOf(recording);
    const { crm, sent } = clientOf(() => json(recording.json, status));
    const whole = await crm.request(method, path, { query }).withResponse();
    const envelope = JSON.parse(recording.json) as Envelope;
    expect(whole.data).toEqual(envelope.response);
    expect(isOfKind[kind as keyof typeof isOfKind](whole.data)).toBe(true);
    expect(whole.page).toEqual({
      count: envelope.count ?? 0,
      startIndex: 0,
      total: envelope.total,
    });
    expect(whole.status).toBe(status);
    expect(sent.map(({ method, url }) => [method, url.pathname])).toEqual([[method, path]]);
    expect(Object.fromEntries(sent[0]!.url.searchParams)).toEqual(query);
  });

  test.each(successes)('$name, with the core entry', async (recording) => {
    const { path, query } = partsOf(recording);
    const { fetch } = recordingFetch(() => json(recording.json, recording.status));
    const crm = createCoreClient({ portal: PORTAL, token: 'a-token', fetch });
    const result = await request(crm, recording.method, path, { query });
    expect(result).toEqual((JSON.parse(recording.json) as Envelope).response);
  });
});

test.each(failures)('crm.request rejects with the error of $name', async (recording) => {
  const { path, query } = partsOf(recording);
  const { crm, sent } = clientOf(() => json(recording.json, recording.status));
  const { message, hresult } = (JSON.parse(recording.json) as Envelope).error!;
  expect(await rejection(crm.request(recording.method, path, { query }))).toMatchObject({
    operationId: undefined,
    status: recording.status,
    serverMessage: message,
    hresult,
  });
  expect(sent).toHaveLength(1);
});

/** What a document would say of a result, taken from the result itself. */
function schemaOf(value: unknown): Schema {
  if (Array.isArray(value)) {
    const items = value.map(schemaOf).reduce(merged, {});
    return { type: 'array', ...(value.length > 0 && { items }) };
  }
  if (value === null) return { type: ['string', 'null'] };
  if (typeof value !== 'object') return { type: typeof value as 'boolean' | 'number' | 'string' };
  const members = Object.entries(value).map(([name, member]) => [name, schemaOf(member)]);
  return { type: 'object', properties: Object.fromEntries(members) };
}

function merged(a: Schema, b: Schema): Schema {
  const types = [a.type, b.type].flat().filter((type) => type !== undefined);
  const type = [...new Set(types)];
  const [one] = type;
  const properties = { ...a.properties };
  for (const [name, schema] of Object.entries(b.properties ?? {})) {
    properties[name] = properties[name] ? merged(properties[name], schema) : schema;
  }
  return {
    ...(one && { type: type.length === 1 ? one : type }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

describe('XML is read to the same result of', () => {
  test.each(successes)('$name: $kind', (recording) => {
    const { response } = JSON.parse(recording.json) as Envelope;
    const schema = schemaOf(response);
    const envelope = readXml(recording.xml, schema) as Envelope;
    expect(envelope.response).toEqual(withoutWhatXmlLoses(response, schema));
  });
});
