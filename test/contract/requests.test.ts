import { describe, expect, inject, test } from 'vitest';
import { createCrmClient, isCrmError } from '../../src/index.js';
import {
  compile,
  type DocumentedOperation,
  documentedOperations,
  type JsonSchema,
  resolve,
} from '../support/document.js';
import { json, recordingFetch } from '../support/fakes.js';
import { bodyExamples, call, type Input, inputOf, parameterExamples } from '../support/inputs.js';
import { refusedBodies } from '../support/refused-bodies.js';

/*
 * What the document accepts of a request the client sends as it is; what the document refuses the
 * client refuses without sending it, and the mock refuses with 400. The inputs come from the document
 * alone, so that a new operation needs no line here.
 */

const portal = inject('mock');
const accepts = (schema: JsonSchema, value: unknown): boolean => compile(schema)(value) === true;

const counts = { bodies: 0, parameters: 0, refusedBodies: 0, refusedParameters: 0, skipped: 0 };

/** Where an input leads, written by other means than the client's. */
function urlOf({ path }: DocumentedOperation, input: Input): URL {
  const filledIn = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input.path?.[name])),
  );
  const url = new URL(portal + filledIn);
  for (const [name, value] of Object.entries(input.query ?? {})) {
    const values = name === 'fields' ? [[value].flat().join(',')] : [value].flat();
    for (const one of values) url.searchParams.append(name, String(one));
  }
  return url;
}

/** Sends an input to the mock as it is, without the client. */
async function send(operation: DocumentedOperation, input: Input): Promise<Response> {
  const response = await fetch(urlOf(operation, input), {
    method: operation.method,
    headers: { Authorization: 'any', 'Content-Type': 'application/json' },
    ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
  });
  await response.clone().arrayBuffer();
  return response;
}

/** Gives an input to the client, and returns its error and the requests that it sent. */
async function offer({ id, responses }: DocumentedOperation, input: unknown) {
  const status = [...responses.keys()].find((code) => code < 300)!;
  const { fetch: keep, sent } = recordingFetch(() => json({ status: 1, statusCode: status }));
  const crm = createCrmClient({ portal, token: 'any', fetch: keep, retry: false });
  const error = await call(crm, id, input).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, sent };
}

/** The parts of a request that a caller decides. */
const partsOf = (method: string, url: URL, body: unknown) => ({
  method,
  path: url.pathname,
  query: [...url.searchParams].sort(),
  body,
});

async function expectAccepted(operation: DocumentedOperation, input: Input): Promise<void> {
  expect((await send(operation, input)).status).toBeLessThan(300);
  const { error, sent } = await offer(operation, input);
  // The fake response is not one, so that the call fails, but not before it was sent.
  expect(isCrmError(error) && error.code, String(error)).not.toBe('invalid_input');
  const expected = partsOf(operation.method, urlOf(operation, input), input.body);
  expect(
    sent.map(({ method, url, body }) =>
      partsOf(method, url, body === '' ? undefined : JSON.parse(body)),
    ),
  ).toEqual([expected]);
}

async function expectRefused(
  operation: DocumentedOperation,
  input: Input,
  part: 'body' | 'path' | 'query',
): Promise<void> {
  const response = await send(operation, input);
  expect(response.status).toBe(400);
  const violations = JSON.parse(response.headers.get('sl-violations')!) as object[];
  // To the mock a body that is null is no body, which is a problem of the request.
  const isInBody = part === 'body' && input.body !== null;
  const location = expect.arrayContaining([isInBody ? 'body' : 'request']);
  expect(violations).toContainEqual(expect.objectContaining({ severity: 'Error', location }));

  const { error, sent } = await offer(operation, input);
  expect(error).toMatchObject({ code: 'invalid_input', operationId: operation.id });
  expect(String(error)).toMatch(new RegExp(`: ${part}\\b.* \\w`));
  expect(sent).toEqual([]);
}

describe.each(documentedOperations.filter(({ body }) => body?.mediaType === 'application/json'))(
  'the body of $id',
  (operation) => {
    const schema = operation.body!.schema;
    const examples = bodyExamples(operation);

    test.each(examples)('the example %s is accepted and sent as it is', async (_name, body) => {
      const validate = compile(schema);
      expect(validate(body) ? [] : validate.errors).toEqual([]);
      await expectAccepted(operation, inputOf(operation.id, 'required', body));
      counts.bodies += 1;
    });

    test('what its schema forbids is refused by the client and by the mock', async () => {
      const seen = new Set<string>();
      for (const [name, example] of examples) {
        for (const { what, body } of refusedBodies(schema, example, accepts)) {
          const text = JSON.stringify(body);
          if (seen.has(text)) continue;
          seen.add(text);
          // Without a member it may be valid as another branch of the schema.
          if (hasBranches(schema) && accepts(schema, body)) {
            counts.skipped += 1;
            continue;
          }
          expect(accepts(schema, body), `${name}: ${what}, in ${text}`).toBe(false);
          const input = { ...inputOf(operation.id, 'required'), body };
          await expectRefused(operation, input, 'body').catch((error: Error) => {
            throw new Error(`${name}: ${what}, in ${text}: ${error.message}`, { cause: error });
          });
          counts.refusedBodies += 1;
        }
      }
      expect(seen.size).toBeGreaterThan(3);
    });

    test('an input without its body is refused', async () => {
      const { body: _, ...input } = inputOf(operation.id, 'required');
      const { error, sent } = await offer(operation, input);
      expect(error).toMatchObject({ code: 'invalid_input', message: /body is missing/ });
      expect(sent).toEqual([]);
    });
  },
);

const hasBranches = (schema: JsonSchema): boolean => {
  const { oneOf, anyOf } = resolve<JsonSchema>(schema);
  return oneOf !== undefined || anyOf !== undefined;
};

describe.each(documentedOperations.filter(({ parameters }) => parameters.length > 0))(
  'the parameters of $id',
  (operation) => {
    const { id, parameters } = operation;

    test('all of them together, and each of their examples, are accepted and sent', async () => {
      await expectAccepted(operation, inputOf(id));
      for (const parameter of parameters) {
        for (const value of parameterExamples(parameter)) {
          await expectAccepted(operation, withParameter(operation, parameter, value));
          counts.parameters += 1;
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
          counts.refusedParameters += 1;
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

function withParameter(
  { id }: DocumentedOperation,
  { name, in: place }: { name: string; in: string },
  value: unknown,
): Input {
  const input = inputOf(id, 'required');
  const part = place as 'path' | 'query';
  return { ...input, [part]: { ...input[part], [name]: value } };
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

test('the document refuses something of every operation that has a body', () => {
  const { bodies, parameters } = counts;
  console.log(
    `${bodies} bodies and ${parameters} values of parameters accepted, ` +
      `${counts.refusedBodies} bodies and ${counts.refusedParameters} values refused, ` +
      'alike by the document, the mock and the client; ' +
      `${counts.skipped} changed bodies valid in another way`,
  );
  expect(counts.refusedBodies).toBeGreaterThan(bodies);
  expect(counts.refusedParameters).toBeGreaterThan(0);
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
  expect((await fetch(`${portal}/api/2.0/crm/case`, { headers })).status).toBe(404);
});
