import { describe, expect, test } from 'vitest';
import {
  expectAccepted,
  expectRefused,
  expectRefusedByClient,
  offer,
} from '../support/acceptance.js';
import { compile, documentedOperations, type JsonSchema, resolve } from '../support/document.js';
import { bodyExamples, inputOf } from '../support/inputs.js';
import { refusedBodies } from '../support/refused-bodies.js';

/*
 * What the document accepts of a request the client sends as it is; what the document refuses the
 * client refuses without sending it, and the mock refuses with 400. The inputs come from the document
 * alone, so that a new operation needs no line here.
 */

const accepts = (schema: JsonSchema, value: unknown): boolean => compile(schema)(value) === true;

const counts = { accepted: 0, refused: 0, byMock: 0, skipped: 0 };

describe.each(documentedOperations.filter(({ body }) => body?.mediaType === 'application/json'))(
  'the body of $id',
  (operation) => {
    const schema = operation.body!.schema;
    const examples = bodyExamples(operation);

    test.each(examples)('the example %s is accepted and sent as it is', async (_name, body) => {
      const validate = compile(schema);
      expect(validate(body) ? [] : validate.errors).toEqual([]);
      await expectAccepted(operation, inputOf(operation.id, 'required', body));
      counts.accepted += 1;
    });

    test('what its schema forbids is refused by the client and by the mock', async () => {
      const seen = new Set<string>();
      for (const [name, example] of examples) {
        for (const { what, body, isVariant } of refusedBodies(schema, example, accepts)) {
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
          const refusal = isVariant
            ? expectRefusedByClient(operation, input, 'body')
            : expectRefused(operation, input, 'body');
          await refusal.catch((error: Error) => {
            throw new Error(`${name}: ${what}, in ${text}: ${error.message}`, { cause: error });
          });
          counts.refused += 1;
          if (!isVariant) counts.byMock += 1;
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

test('the document refuses more bodies than it shows', () => {
  console.log(
    `${counts.accepted} bodies accepted and ${counts.refused} refused by the document and ` +
      `the client alike, ${counts.byMock} of them by the mock too; ${counts.skipped} changed ones were valid in another way`,
  );
  expect(counts.refused).toBeGreaterThan(counts.accepted);
});
