// Whatever comes, a call resolves with a value that conforms or rejects with an error of this package.
import fc from 'fast-check';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import type { OperationId } from '../../generated/operations.js';
import { toXml } from '../../scripts/generate/xml.mjs';
import { createCrmClient, isCrmError, type CrmClient } from '../../src/index.js';
import { xml } from '../../src/xml.js';
import { compileRelaxed, documentedOperations, examplesOf } from '../support/document.js';
import { PORTAL, TOKEN } from '../support/fakes.js';
import { inputs } from '../support/inputs.js';

const RUNS = 1_500;

interface Tried {
  id: OperationId;
  body: string | Uint8Array;
  status: number;
  type: string | undefined;
  format: 'json' | 'xml';
}

const ids = documentedOperations.map(({ id }) => id);
const examples = documentedOperations.flatMap(({ id, responses }) => examplesOf((responses.get(200) ?? responses.get(201))!.content['application/json']!).map(([, value]) => ({ id, value: value as Envelope })));
const validators = new Map<OperationId, ValidateFunction>();
const tally = { cases: 0, well: 0, refused: 0 };

interface Envelope {
  response: unknown;
}

/** Whether a result has the types of the document, by another way than the client's: ajv, over the schemas themselves. */
function conforms(id: OperationId, result: unknown): true | unknown {
  if (!validators.has(id)) {
    const { responses } = documentedOperations.find((operation) => operation.id === id)!;
    validators.set(id, compileRelaxed((responses.get(200) ?? responses.get(201))!.content['application/json']!.schema));
  }
  const validate = validators.get(id)!;
  return validate({ status: 0, statusCode: 200, response: result }) || validate.errors;
}

async function holds({ id, format, ...answer }: Tried): Promise<void> {
  const crm: CrmClient = createCrmClient({ portal: PORTAL, token: TOKEN, retry: false, timeoutMs: 5_000, fetch: async () => responseOf(answer), ...(format === 'xml' && { format: xml() }) });
  tally.cases += 1;
  let result: object;
  try {
    result = await (crm[id] as (input: unknown) => Promise<object>)(inputs[id]);
  } catch (error) {
    expect(isCrmError(error) ? error.code : error).toBeTypeOf('string');
    expect(JSON.stringify(error)).not.toContain(TOKEN);
    tally.refused += 1;
    return;
  }
  expect(conforms(id, result)).toBe(true);
  expect(Object.getPrototypeOf(result)).toBe(Array.isArray(result) ? Array.prototype : Object.prototype);
  tally.well += 1;
}

const anyId = fc.constantFrom(...ids);
const anyFormat = fc.constantFrom('json', 'xml') as fc.Arbitrary<'json' | 'xml'>;
const anyType = fc.constantFrom('application/json; charset=UTF-8', 'text/xml; charset=UTF-8', 'application/xml', 'text/html', 'text/html; charset=windows-1251', 'application/json; charset=nonsense', undefined);
const anyStatus = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(200, 201) }, fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status)));
const dangerous = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length', 'then', 'response', 'status', 'id', 'ID', '');

function responseOf({ body, status, type }: Omit<Tried, 'id' | 'format'>): Response {
  return new Response(typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body), { status, headers: type === undefined ? {} : { 'Content-Type': type } });
}

/** Changes one thing somewhere inside a value: a member is dropped, renamed, given another type or put into a list. */
function mutated(value: unknown, path: readonly number[], change: { kind: string; name: string; other: unknown }): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return changed(value, change);
  const [step, ...rest] = path;
  const names = Object.keys(value);
  if (names.length === 0) return changed(value, change);
  const name = names[step! % names.length]!;
  const member = (value as Record<string, unknown>)[name];
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  if (rest.length === 0 && change.kind === 'drop') delete (copy as Record<string, unknown>)[name];
  else if (rest.length === 0 && change.kind === 'rename' && !(Array.isArray(copy) && change.name === 'length')) Object.defineProperty(copy, change.name, { value: member, enumerable: true, configurable: true, writable: true });
  else (copy as Record<string, unknown>)[name] = mutated(member, rest, change);
  return copy;
}

function changed(value: unknown, { kind, other }: { kind: string; other: unknown }): unknown {
  if (kind === 'wrap') return [value];
  if (kind === 'double') return [value, value];
  if (kind === 'null') return null;
  if (kind === 'text') return String(value);
  return other;
}

function pascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name === 'id' ? 'ID' : name.slice(0, 1).toUpperCase() + name.slice(1), pascal(member)]));
}

const anyChange = fc.record({ kind: fc.constantFrom('drop', 'rename', 'replace', 'wrap', 'double', 'null', 'text', 'none'), name: fc.oneof(dangerous, fc.string()), other: fc.jsonValue() });
const anyMutation = fc.record({ example: fc.constantFrom(...examples), path: fc.array(fc.nat(30), { maxLength: 5 }), change: anyChange, isPascal: fc.boolean() }).map(({ example: { id, value }, path, change, isPascal }) => {
  const answer = change.kind === 'none' ? value : mutated(value, path, change);
  const response = (answer as Envelope | null)?.response;
  return { id, value: isPascal && typeof answer === 'object' && answer !== null ? { ...answer, response: pascal(response) } : answer };
});

/** XML of the document's own names, nested and repeated as it comes. */
const names = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('result', 'status', 'response', 'id', 'title', 'accessList', 'displayName', 'members', 'isPrivate', 'currency', 'customFields', 'Id', 'AccessList') }, dangerous.filter((name) => name !== ''));
const { node: anyElement } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('', 'true', 'True', '0', '-1.5E+3', '&amp;', '&#x41;', '&lol;', '<![CDATA[<x>]]>', '<!-- -->', '<?pi x?>', ' ', ']]>', '&#0;', '\u0001', 'я😀'),
    fc.tuple(names, fc.array(tie('node'), { maxLength: 4 })).map(([name, inner]) => (inner.length === 0 ? `<${name} />` : `<${name} a="&quot;">${inner.join('')}</${name}>`)),
  ),
}));

/** Cuts a text, puts something into it or says a part of it again. */
const anySplice = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40), insert: fc.oneof(fc.constantFrom('', '<', '>', '&', '"', '{', '}', '[', ']', ',', ':', '</response>', '<!DOCTYPE result [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '\ufeff', '\u0000'), fc.string()) });
function spliced(text: string, splices: readonly { at: number; length: number; insert: string }[]): string {
  return splices.reduce((now, { at, length, insert }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + insert + now.slice(start + length);
  }, text);
}

const [IN_JSON, IN_XML] = [{ format: 'json' as const, status: 200, type: 'application/json' }, { format: 'xml' as const, status: 200, type: 'text/xml' }];
const anyAnswer = { id: anyId, format: anyFormat, status: anyStatus, type: anyType };
const anyExample = fc.constantFrom(...examples);
const splices = fc.array(anySplice, { minLength: 1, maxLength: 4 });

const kinds: [what: string, tried: fc.Arbitrary<Tried>][] = [
  ['bytes', fc.record({ ...anyAnswer, body: fc.uint8Array({ maxLength: 300 }) })],
  ['texts', fc.record({ ...anyAnswer, body: fc.string({ unit: 'binary', maxLength: 300 }) })],
  ['JSON', fc.record({ ...anyAnswer, body: fc.json() })],
  ['envelopes', fc.record({ id: anyId, value: fc.jsonValue(), members: fc.dictionary(dangerous, fc.jsonValue()), status: anyStatus, isError: fc.boolean() }).map(({ id, value, members, status, isError }) => ({ ...IN_JSON, id, status, body: JSON.stringify({ ...members, status: Number(isError), [isError ? 'error' : 'response']: value }) }))],
  ['mutations of examples in JSON', anyMutation.map(({ id, value }) => ({ ...IN_JSON, id, body: JSON.stringify(value) ?? '' }))],
  ['mutations of examples in XML', anyMutation.map(({ id, value }) => ({ ...IN_XML, id, body: toXml(value) }))],
  ['spliced JSON', fc.record({ example: anyExample, splices }).map(({ example: { id, value }, splices: by }) => ({ ...IN_JSON, id, body: spliced(JSON.stringify(value), by) }))],
  ['spliced XML', fc.record({ example: anyExample, splices }).map(({ example: { id, value }, splices: by }) => ({ ...IN_XML, id, body: spliced(toXml(value), by) }))],
  ['XML of known names', fc.record({ id: anyId, elements: fc.array(anyElement, { maxLength: 4 }) }).map(({ id, elements }) => ({ ...IN_XML, id, body: `<result><status>0</status><response>${elements.join('')}</response></result>` }))],
];

describe('whatever comes', () => {
  test.each(kinds)('%s', async (_what, tried) => {
    const before = tally.cases;
    await fc.assert(fc.asyncProperty(tried, holds), { numRuns: RUNS });
    expect(tally.cases - before).toBe(RUNS);
  });

  afterAll(() => {
    console.log(`${tally.cases} answers tried: ${tally.well} read, ${tally.refused} refused, ${tally.cases - tally.well - tally.refused} lost`);
  });
});

test('the fuzz run sees both ends, and none is lost', () => {
  expect(tally.cases).toBe(kinds.length * RUNS);
  expect(tally.well).toBeGreaterThan(500);
  expect(tally.refused).toBeGreaterThan(500);
  expect(tally.well + tally.refused).toBe(tally.cases);
});
