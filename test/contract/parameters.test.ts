import { describe, expect, inject, test } from 'vitest';
import { expectAccepted, expectRefused, offer } from '../support/acceptance.js';
import {
  type DocumentedOperation,
  documentedOperations,
  type JsonSchema,
  resolve,
} from '../support/document.js';
import { type Input, inputOf, parameterExamples } from '../support/inputs.js';

const portal = inject('mock');
const counts = { accepted: 0, refused: 0 };

describe.each(documentedOperations.filter(({ parameters }) => parameters.length > 0))(
  'the parameters of $id',
  (operation) => {
    const { id, parameters } = operation;

    test('all of them together, and each of their examples, are accepted and sent', async () => {
      await expectAccepted(operation, inputOf(id));
      for (const parameter of parameters) {
        for (const value of parameterExamples(parameter)) {
          await expectAccepted(operation, withParameter(operation, parameter, value));
          counts.accepted += 1;
        }
      }
    });

    test('values that their schemas forbid are refused by the client and by the mock', async () => {
      for (const parameter of parameters) {
        for (const value of refusedValues(parameter.schema)) {
          const input = withParameter(operation, parameter, value);
          const part = parameter.in as 'path' | 'query';
          await expectRefused(operation, input, part).catch((error: Error) => {
            const problem = `${parameter.name}=${JSON.stringify(value)}: ${error.message}`;
            throw new Error(problem, { cause: error });
          });
          counts.refused += 1;
        }
      }
    });

    test('an unknown parameter is refused by the client', async () => {
      const input = inputOf(id, 'required');
      const query = { ...input.query, unknownParameter: 1 };
      const { error, sent } = await offer(operation, { ...input, query });
      expect(error).toMatchObject({ code: 'invalid_input', message: /is unknown/ });
      expect(sent).toEqual([]);
    });
  },
);

/** An input with one parameter, and those without which the server ignores it. */
function withParameter(
  { id, node: { 'x-query-together': together = {} } }: DocumentedOperation,
  { name, in: place }: { name: string; in: string },
  value: unknown,
): Input {
  const input = inputOf(id, 'required');
  const part = place as 'path' | 'query';
  const partners = (part === 'query' && together[name]) || [];
  const members = Object.fromEntries([name, ...partners].map((one) => [one, value]));
  return { ...input, [part]: { ...input[part], ...members } };
}

/** Values of a parameter that its schema refuses, also when they are read from a URL. */
function refusedValues(given: JsonSchema): unknown[] {
  const schema = resolve<JsonSchema>(given);
  const { type, minimum, maximum } = schema;
  const values: unknown[] = [];
  if (type === 'integer') values.push('x', '1.5');
  if (minimum !== undefined) values.push(minimum - 1);
  if (maximum !== undefined) values.push(maximum + 1);
  if (type === 'boolean' || schema.enum) values.push('neither');
  return values;
}

test('the document refuses values of parameters', () => {
  console.log(
    `${counts.accepted} values of parameters accepted and ${counts.refused} refused, ` +
      'alike by the document, the mock and the client',
  );
  expect(counts.refused).toBeGreaterThan(0);
});

test.each([
  ['Authorization', 'a-token'],
  ['Authorization', 'Bearer a-token'],
  ['Authorization', 'Basic dXNlcjpwYXNz'],
  ['Cookie', 'asc_auth_key=a-token'],
])('the mock accepts the credentials %s: %s', async (name, value) => {
  const response = await fetch(`${portal}/api/2.0/crm/case/1`, { headers: { [name]: value } });
  expect(response.status).toBe(200);
});

test('the mock has no operation for a path that the document does not have', async () => {
  const headers = { Authorization: 'any' };
  expect((await fetch(`${portal}/api/2.0/crm/nothing`, { headers })).status).toBe(404);
});
