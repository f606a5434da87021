// Responses that the server wrote when it was run, each in JSON and in XML. The client reads both to
// the same result, or rejects them with the same error.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as operations from '../../generated/operations/index.js';
import { isCrmError } from '../../src/index.js';
import type { Operation } from '../../src/operation/operation.js';
import type { Schema } from '../../src/operation/schema.js';
import { ANY_CASE_JSON_CODEC } from '../../src/response/any-case-json.js';
import type { Codec } from '../../src/response/codec.js';
import { envelopeOf } from '../../src/response/envelope.js';
import { readResult } from '../../src/response/read-result.js';
import type { Exchange } from '../../src/transport/exchange.js';
import { validate } from '../../src/validation/validate.js';
import { xml } from '../../src/xml/index.js';
import { constants } from '../support/constants.js';
import { withoutWhatXmlLoses } from '../support/xml-loss.js';

interface Recording {
  name: string;
  /** The operation that responds so, or the component that the result is. */
  as: string;
  status: number;
  fields?: string[];
  json: string;
  xml: string;
}

const recordings = JSON.parse(
  readFileSync(new URL('../fixtures/recordings.json', import.meta.url), 'utf8'),
) as Recording[];

const operationOf = ({ as }: Recording): Operation | undefined =>
  (operations as unknown as Record<string, Operation>)[as];

function schemaOf(recording: Recording): Schema {
  const { as } = recording;
  const component = `${as[0]!.toLowerCase()}${as.slice(1)}Result`;
  return operationOf(recording)?.result ?? constants[component]!;
}

/** What the client makes of a recording in one of its forms: the result with its page, or the error. */
function read(recording: Recording, codec: Codec, text: string): object {
  const operation = operationOf(recording);
  if (!operation) return readComponent(schemaOf(recording), codec, text);
  const { status, fields } = recording;
  const headers = { 'Content-Type': `${codec.mediaTypes[0]}; charset=UTF-8` };
  const exchange = {
    operation,
    operationId: operation.id,
    attempts: 1,
    secrets: new Set(),
    token: 'any',
  };
  try {
    const envelope = readResult({
      exchange: exchange as unknown as Exchange,
      complete: {
        response: new Response(text, { status, headers }),
        text,
        isValid: true,
        isCut: false,
      },
      codec,
      query: fields && { fields },
    });
    return { result: envelope.response, page: envelope.page };
  } catch (error) {
    if (!isCrmError(error)) throw error;
    return { error: error.toJSON() };
  }
}

function readComponent(schema: Schema, codec: Codec, text: string): object {
  const { response, page } = envelopeOf(codec.decode(text, schema))!;
  return { problem: validate(schema, response, 'response'), result: response, page };
}

const lost = new Map<string, Set<string>>();

test.each(recordings)('$name is read alike in JSON and in XML', (recording) => {
  const schema = schemaOf(recording);
  expect(schema).toBeDefined();
  const inJson = read(recording, ANY_CASE_JSON_CODEC, recording.json) as { result?: unknown };
  const inXml = read(recording, xml(), recording.xml);
  const lose = (what: string): void => {
    lost.set(what, new Set([...(lost.get(what) ?? []), recording.name]));
  };
  const expected =
    'result' in inJson
      ? { ...inJson, result: withoutWhatXmlLoses(inJson.result, schema, lose) }
      : withoutWhatXmlLoses(inJson, undefined, lose);
  expect(inXml).toEqual(expected);
});

test('what XML does not carry is known', () => {
  const told = [...lost].map(([what, names]) => `${what} (${names.size})`);
  console.log(`${recordings.length} recorded responses, read alike up to: ${told.join(', ')}`);
  expect([...lost.keys()].sort()).toEqual([
    'empty arrays that may be absent',
    'halves of characters',
    'line ends',
    'members that the document does not know',
  ]);
});
