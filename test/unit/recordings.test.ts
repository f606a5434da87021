// Answers that the server wrote when it was run, each in both forms. What the client reads has to be the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.js';
import { results, type Shape } from '../../generated/results.js';
import { shapeOf } from '../../scripts/generate/results.mjs';
import { readResult } from '../../src/answer.js';
import { conform } from '../../src/conform.js';
import { envelopeOf } from '../../src/envelope.js';
import { type AnswerFormat, JSON_FORMAT } from '../../src/format.js';
import { figuresOf, isCrmError } from '../../src/index.js';
import { xml } from '../../src/xml.js';
import { document } from '../support/document.js';
import { withoutWhatXmlLoses } from '../support/xmlLoss.js';

interface Recording {
  name: string;
  /** The operation that answers so, or the component that the result is. */
  as: string;
  status: number;
  fields?: string[];
  json: string;
  xml: string;
}

const recordings = JSON.parse(
  readFileSync(new URL('../fixtures/recordings.json', import.meta.url), 'utf8'),
) as Recording[];

function shapeFor({ as }: Recording): Shape {
  return as in results
    ? results[as as OperationId]
    : (shapeOf(document, { $ref: `#/components/schemas/${as}` }) as Shape);
}

/** What the client makes of a recording in one of its forms: the result with its figures, or the error. */
function read(recording: Recording, format: AnswerFormat, text: string): object {
  const { as, status, fields } = recording;
  if (!(as in operations)) return readComponent(recording, format, text);
  const response = new Response(text, {
    status,
    headers: { 'Content-Type': `${format.mediaTypes[0]}; charset=UTF-8` },
  });
  const body = response.ok ? new TextEncoder().encode(text).buffer : text;
  try {
    const result = readResult({
      operationId: as as OperationId,
      response,
      body,
      format,
      fields,
      attempts: 1,
      mayBeDone: false,
      secrets: [],
    });
    return { result, figures: figuresOf(result) };
  } catch (error) {
    if (!isCrmError(error)) throw error;
    return { error: error.toJSON() };
  }
}

function readComponent(recording: Recording, format: AnswerFormat, text: string): object {
  const { response, figures } = envelopeOf(format.readAnswer(text, shapeFor(recording)))!;
  return { problem: conform(shapeFor(recording), response, 'response'), result: response, figures };
}

const lost = new Map<string, Set<string>>();

test.each(recordings)('$name', (recording) => {
  const inJson = read(recording, JSON_FORMAT, recording.json) as { result?: unknown };
  const inXml = read(recording, xml(), recording.xml);
  const lose = (what: string): void =>
    void lost.set(what, new Set([...(lost.get(what) ?? []), recording.name]));
  expect(inXml).toEqual(
    'result' in inJson
      ? { ...inJson, result: withoutWhatXmlLoses(inJson.result, shapeFor(recording), lose) }
      : withoutWhatXmlLoses(inJson, undefined, lose),
  );
});

test('what XML does not carry is known, and how often it matters', () => {
  console.log(
    `${recordings.length} recorded answers read alike in JSON and XML, up to: ${[...lost].map(([what, names]) => `${what} (${names.size})`).join(', ')}`,
  );
  expect([...lost.keys()].sort()).toEqual([
    'empty lists that may be absent',
    'halves of characters',
    'line ends',
    'members that the document does not know',
  ]);
});
