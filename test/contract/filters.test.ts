import { describe, expect, test } from 'vitest';
import {
  compile,
  type DocumentedOperation,
  documentedOperations,
  type JsonSchema,
  resolve,
} from '../support/document.js';
import { ANNA, clientOf, json, rejection, success } from '../support/fakes.js';
import { bodyExamples, call, inputOf } from '../support/inputs.js';

/*
 * A change by filter that nothing narrows changes every record. The document says of each such
 * operation which members narrow it, and the client has to refuse the rest unless the caller says
 * everything: true.
 */

type Filter = NonNullable<DocumentedOperation['node']['x-filters']>[number];
type Members = Record<string, unknown>;

const NEUTRAL = [null, '', ' ', [], undefined];

const filtered = documentedOperations.filter(({ node }) => node['x-filters']);

/** The body of an operation without what narrows it. */
function bareBody(operation: DocumentedOperation): Members {
  const [, body] = bodyExamples(operation)[0]!;
  const members = Object.entries(body as Members).filter(
    ([name]) =>
      !filtersOf(operation).some((filter) => filter.in === 'body' && filter.name === name),
  );
  return Object.fromEntries(members);
}

const filtersOf = ({ node }: DocumentedOperation): Filter[] => node['x-filters']!;

/** An input with one member beside the bare body. */
function inputWith(operation: DocumentedOperation, filter: Filter, value: unknown) {
  const { path } = inputOf(operation.id, 'required');
  const body = bareBody(operation);
  const members = { [filter.name]: value };
  return {
    ...(path && { path }),
    ...(filter.in === 'query' ? { query: members, body } : { body: { ...body, ...members } }),
  };
}

describe.each(filtered)('$id', (operation) => {
  const { id } = operation;
  const { crm, sent } = clientOf(() => json(success([])));

  test('is refused without a filter, and sent when the input says everything', async () => {
    const input = { ...inputOf(id, 'required', bareBody(operation)), everything: undefined };
    const error = await rejection(call(crm, id, input));
    expect(error).toMatchObject({ code: 'invalid_input' });
    expect(error.message).toContain('no filter narrows the change');
    for (const { name } of filtersOf(operation)) expect(error.message).toContain(name);
    expect(sent).toHaveLength(0);

    await call(crm, id, { ...input, everything: true });
    expect(sent.splice(0)).toHaveLength(1);
    for (const everything of [false, 'true', 1]) {
      await rejection(call(crm, id, { ...input, everything }));
    }
    expect(sent).toHaveLength(0);
  });

  test.each(filtersOf(operation))(
    '$in.$name narrows it, but not with any value',
    async (filter) => {
      const values = [...NEUTRAL, ...(filter.matchesAll ?? [])];
      for (const value of values) {
        const error = await rejection(call(crm, id, inputWith(operation, filter, value)));
        expect(error, JSON.stringify(value)).toMatchObject({ code: 'invalid_input' });
      }
      expect(sent).toHaveLength(0);
    },
  );

  test('one member that narrows is enough, for each of them', async () => {
    const complete = inputOf(id, 'all');
    for (const filter of filtersOf(operation)) {
      const example = narrowingValue(operation, filter, complete.query);
      const input = inputWith(operation, filter, example);
      const partners = partnersOf(operation, filter);
      for (const partner of partners) (input.body as Members)[partner] = example;
      await call(crm, id, input);
      expect(sent.splice(0), filter.name).toHaveLength(1);
    }
  });
});

/** A value with which a filter narrows: that of an example, or one that the schema accepts. */
function narrowingValue(
  operation: DocumentedOperation,
  filter: Filter,
  query: Members | undefined,
): unknown {
  if (filter.in === 'query') return query![filter.name];
  for (const [, body] of bodyExamples(operation)) {
    const value = (body as Members)[filter.name];
    if (value !== undefined && value !== null) return value;
  }
  const candidates = [true, 7, 'Open', 'Company', '2026-01-01', ['vip'], ANNA];
  const accepts = compile(operation.body!.schema);
  return candidates.find((value) => {
    const members = Object.fromEntries(
      [filter.name, ...partnersOf(operation, filter)].map((name) => [name, value]),
    );
    return accepts({ ...bareBody(operation), ...members });
  });
}

/** The filters that the server reads together only. */
function partnersOf({ body }: DocumentedOperation, { name }: Filter): string[] {
  const whole = resolve<JsonSchema>(body!.schema);
  const branches = [whole, ...(whole.oneOf ?? []).map((branch) => resolve<JsonSchema>(branch))];
  return [...new Set(branches.flatMap((branch) => branch.dependentRequired?.[name] ?? []))];
}

test('the document has such operations', () => {
  expect(filtered.length).toBeGreaterThan(2);
  console.log(`${filtered.length} changes by filter`);
});
