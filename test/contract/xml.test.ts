import { describe, expect, inject, test } from 'vitest';
import { createCrmClient } from '../../src/index.js';
import { xml } from '../../src/xml/index.js';
import {
  documentedOperations,
  examplesOf,
  type OperationId,
  operationsOf,
  readXmlDocument,
} from '../support/document.js';
import { recordingFetch, rejection } from '../support/fakes.js';
import {
  bodyExamples,
  call,
  contradicts,
  inputOf,
  inputsOf,
  operationValues,
} from '../support/inputs.js';
import { withoutWhatXmlLoses } from '../support/xml-loss.js';

/*
 * The mock responds from the second document, whose paths end in `.xml`. The client has to read the
 * same as from JSON, but for what XML does not carry, and to send what that document shows.
 */

const portal = inject('mock');
const xmlDocument = readXmlDocument();
const inXml = new Map(operationsOf(xmlDocument).map((operation) => [operation.id, operation]));

function clientFor(status: number, example: string) {
  const { fetch, sent } = recordingFetch(() => new Response());
  const crm = createCrmClient({
    portal,
    token: 'any',
    retry: false,
    codec: xml(),
    headers: { Prefer: `code=${status}, example=${example}` },
    fetch: async (request) => {
      await fetch(request);
      return globalThis.fetch(request);
    },
  });
  return { crm, sent };
}

const withResult = documentedOperations.filter(({ signsIn }) => !signsIn);
let [results, bodies] = [0, 0];

test('the XML document has every operation but those that sign in', () => {
  expect([...inXml.keys()].sort()).toEqual(withResult.map(({ id }) => id).sort());
  for (const { id, method, path } of withResult) {
    expect(inXml.get(id)).toMatchObject({ method, path: `${path}.xml` });
  }
});

describe.each(withResult)('$id in XML', (operation) => {
  const { id, responses } = operation;
  const [status, success] = [...responses].find(([code]) => code < 300)!;

  test.each(examplesOf(success.content['application/json']!))(
    'the client reads the example %s to the same result as in JSON',
    async (name, example) => {
      const { response } = example as { response: unknown };
      const { crm, sent } = clientFor(status, name);
      const wanted = withoutWhatXmlLoses(response, operationValues[id].result);
      const input = inputsOf(operation).find((one) => !contradicts(id, response, one));
      expect(await call(crm, id, input)).toEqual(wanted);
      expect(sent).toHaveLength(1);
      expect(sent[0]!.url.pathname).toMatch(/\.xml$/);
      results += 1;
    },
  );

  const isUpload = operation.body?.mediaType === 'multipart/form-data';
  test.each(isUpload ? [] : bodyExamples(operation))(
    'the client sends the body %s as the document shows it',
    async (name, body) => {
      const { crm, sent } = clientFor(status, '');
      await call(crm, id, inputOf(id, 'required', body)).catch(() => undefined);
      const media = inXml.get(id)!.body!;
      expect(sent[0]!.headers.get('Content-Type')).toBe(media.mediaType);
      const shown = Object.fromEntries(examplesOf(media, xmlDocument))[name] as string;
      // A member that is null stays away, which the server reads as the same.
      expect(sent[0]!.body).toBe(shown.replaceAll(/<\w+ \/>/g, ''));
      bodies += 1;
    },
  );
});

test('each error response of the document is read in XML', async () => {
  const seen = new Map<string, [id: OperationId, status: number]>();
  for (const { id, responses } of withResult) {
    for (const [status, { component, content }] of responses) {
      if (component !== undefined && content['application/json']) seen.set(component, [id, status]);
    }
  }
  expect(seen.size).toBeGreaterThan(4);
  for (const [id, status] of seen.values()) {
    const media = documentedOperations.find((one) => one.id === id)!.responses.get(status)!.content;
    for (const [name, example] of examplesOf(media['application/json']!)) {
      const { error } = example as { error: { message: string; hresult: number } };
      const { crm } = clientFor(status, name);
      const { message, hresult } = error;
      expect(await rejection(call(crm, id, inputOf(id)))).toMatchObject({
        status,
        serverMessage: message,
        hresult,
      });
    }
  }
});

test('nothing was skipped', () => {
  expect(results).toBeGreaterThanOrEqual(withResult.length);
  console.log(`${results} results and ${bodies} bodies in XML`);
});
