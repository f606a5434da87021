import { describe, expect, test } from 'vitest';
import {
  compile,
  type DocumentedOperation,
  documentedOperations,
  type JsonSchema,
  resolve,
} from '../support/document.js';
import { ANNA, clientOf, json, rejection } from '../support/fakes.js';
import { bodyExamples, call, inputOf } from '../support/inputs.js';

/*
 * A change by filter that nothing narrows changes every record. The document says of each such
 * operation which members narrow it, and the client has to refuse the rest unless the caller says
 * everything: true.
 */

type Filter = NonNullable<DocumentedOperation['node']['x-filters']>[number];
type Members = Record<string, unknown>;

const NEUTRAL = [null, '', ' ', [], undefined];

const REFUSAL = { status: 1, statusCode: 404, error: { message: 'unknown', hresult: 0 } };

const filtered = documentedOperations.filter(({ node }) => node['x-filters']);

const filtersOf = ({ node }: DocumentedOperation): Filter[] => node['x-filters']!;

/** The schemas that the body of an operation may have. */
function bodySchemas({ body }: DocumentedOperation): JsonSchema[] {
  if (!body) return [];
  const whole = resolve<JsonSchema>(body.schema);
  return [whole, ...(whole.oneOf ?? []).map((branch) => resolve<JsonSchema>(branch))];
}

/** The body of an operation without what narrows it; what is required has a value that does not. */
function bareBody(operation: DocumentedOperation): Members | undefined {
  const [example] = bodyExamples(operation);
  if (!example) return undefined;
  const bare = { ...(example[1] as Members) };
  for (const { in: place, name, matchesAll } of filtersOf(operation)) {
    const isRequired = bodySchemas(operation).some(({ required }) => required?.includes(name));
    if (place === 'body' && isRequired) bare[name] = matchesAll![0];
    else if (place === 'body') delete bare[name];
  }
  return bare;
}

/** The filters that the server reads together only. */
function partnersOf(operation: DocumentedOperation, { in: place, name }: Filter): string[] {
  if (place === 'query') return operation.node['x-query-together']?.[name] ?? [];
  const found = bodySchemas(operation).flatMap((one) => one.dependentRequired?.[name] ?? []);
  return [...new Set(found)];
}

/** An input with one member, and its partners, beside the bare body. */
function inputWith(operation: DocumentedOperation, filter: Filter, value: unknown) {
  const { path } = inputOf(operation.id, 'required');
  const body = bareBody(operation);
  const names = [filter.name, ...partnersOf(operation, filter)];
  const members = Object.fromEntries(names.map((name) => [name, value]));
  return {
    ...(path && { path }),
    ...(filter.in === 'query' && { query: members }),
    ...(body && { body: filter.in === 'body' ? { ...body, ...members } : body }),
  };
}

describe.each(filtered)('$id', (operation) => {
  const { id } = operation;
  const { crm, sent } = clientOf(() => json(REFUSAL, 404));
  /** Whether an input was sent, to a portal that knows no record. */
  const isSent = async (input: object): Promise<boolean> => {
    const { code } = await rejection(call(crm, id, input));
    expect(['invalid_input', 'not_found']).toContain(code);
    expect(sent.splice(0)).toHaveLength(code === 'not_found' ? 1 : 0);
    return code === 'not_found';
  };

  test('is refused without a filter, and sent when the input says everything', async () => {
    const { path } = inputOf(id, 'required');
    const body = bareBody(operation);
    const input = { ...(path && { path }), ...(body && { body }) };
    const { message } = await rejection(call(crm, id, input));
    expect(message).toContain('no filter narrows the change');
    for (const { in: place, name } of filtersOf(operation)) {
      expect(message).toContain(`${place}.${name}`);
    }
    expect(await isSent({ ...input, everything: true })).toBe(true);
    for (const everything of [false, 'true', 1]) {
      expect(await isSent({ ...input, everything })).toBe(false);
    }
  });

  test.each(filtersOf(operation))(
    '$in.$name narrows it, but not with any value',
    async (filter) => {
      for (const value of [...NEUTRAL, ...(filter.matchesAll ?? [])]) {
        expect(await isSent(inputWith(operation, filter, value)), JSON.stringify(value)).toBe(
          false,
        );
      }
      const value = narrowingValue(operation, filter);
      expect(await isSent(inputWith(operation, filter, value)), JSON.stringify(value)).toBe(true);
    },
  );
});

/** A value with which a filter narrows: that of an example, or one that the schema accepts. */
function narrowingValue(operation: DocumentedOperation, filter: Filter): unknown {
  const { name, matchesAll = [] } = filter;
  if (filter.in === 'query') return inputOf(operation.id).query![name];
  const accepts = compile(operation.body!.schema);
  const examples = bodyExamples(operation).map(([, body]) => (body as Members)[name]);
  return [...examples, true, 7, 'Open', 'Company', '2026-01-01', ['vip'], ANNA].find(
    (value) =>
      value !== undefined &&
      value !== null &&
      !matchesAll.includes(value) &&
      accepts(inputWith(operation, filter, value).body),
  );
}

test('the document has changes by filter', () => {
  expect(filtered.length).toBeGreaterThan(2);
  console.log(`${filtered.length} changes by filter`);
});
