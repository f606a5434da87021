import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { toXml } from '../../scripts/generate/xml.mjs';
import { type AnyCrmError, createCrmClient } from '../../src/index.js';
import { xml } from '../../src/xml/index.js';
import { compile, deviations, type OperationId, operationOf } from '../support/document.js';
import { clientOf, json, recordingFetch } from '../support/fakes.js';
import { call, contradicts, inputsOf } from '../support/inputs.js';

/** A page of vendor documentation, transcribed: what it sends and what it says comes back. */
interface Page {
  folder: string;
  dialect: 'camelCase' | 'PascalCase';
  operationId: OperationId;
  request: { method: string; path: string };
  /** Where the sample response is not what the document says, each with the reason. */
  deviations?: Record<string, string>;
  /** The lists that the page leaves out although they are always written. */
  filledIn?: Record<string, never[]>;
  /** Why the response is not one that the page shows. */
  described?: string;
  /** Why the sample request cannot be accepted. */
  refused?: string;
}

const folder = new URL('../fixtures/pages/', import.meta.url);
const pages = JSON.parse(readFileSync(new URL('pages.json', folder), 'utf8')) as Page[];
const portal = inject('mock');

function fileOf(page: Page, name: string): string | undefined {
  const file = new URL(`${page.folder}/${name}`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The input that the request of a page stands for. */
function inputOfPage({ operationId, request }: Page, body: string | undefined) {
  const [parameter] = /(?<=\{)\w+(?=\})/.exec(operationOf(operationId).path) ?? [];
  const path = parameter && { [parameter]: Number(/\d{4}/.exec(request.path)?.[0]) };
  return { ...(path && { path }), ...(body !== undefined && { body: JSON.parse(body) as object }) };
}

describe.each(pages)('the page $folder', (page) => {
  const { operationId: id, request } = page;
  const sampleBody = fileOf(page, 'request.json');
  const sampleResponse = fileOf(page, 'answer.json');
  const isRefused = page.refused !== undefined;

  test(`the mock ${isRefused ? `refuses the sample request: ${page.refused}` : 'accepts the sample request'}`, async () => {
    const response = await fetch(portal + request.path, {
      method: request.method,
      headers: { 'Content-Type': 'application/json', Authorization: '864FE52C-1C1C-469F-9308' },
      ...(sampleBody !== undefined && { body: sampleBody }),
    });
    expect(response.status).toBe(isRefused ? 400 : 200);
  });

  test.runIf(sampleBody !== undefined && sampleResponse !== undefined)(
    'the document accepts the sample body, and the client sends it as it is',
    async () => {
      const input = inputOfPage(page, sampleBody);
      const validate = compile(operationOf(id).body!.schema);
      expect(validate(input.body) ? [] : validate.errors).toEqual([]);

      const { fetch: keep, sent } = recordingFetch(() => json(sampleResponse));
      const crm = createCrmClient({ portal, token: 'any', fetch: keep });
      // Some pages show the record as it was before, which the client does not call done.
      const { response } = JSON.parse(sampleResponse!) as { response: object };
      const isWrong = contradicts(id, inCamelCase(page, response), input);
      const code = await call(crm, id, input).then(
        () => undefined,
        (error: AnyCrmError) => error.code,
      );
      expect(code).toBe(isWrong ? 'not_applied' : undefined);
      sent.splice(1); // without what was read again
      const expected = [request.method, request.path, input.body];
      expect(sent.map(({ method, url, body }) => [method, url.pathname, JSON.parse(body)])).toEqual(
        [expected],
      );
    },
  );

  test.runIf(page.dialect === 'camelCase')(
    'the document describes the sample response, but for what is stated beside it',
    () => {
      const found = deviations(id, 200, JSON.parse(sampleResponse!));
      expect(found.sort()).toEqual(Object.keys(page.deviations ?? {}).sort());
    },
  );

  const shown = sampleResponse ?? fileOf(page, 'described.json')!;
  const sample = (JSON.parse(shown) as { response: object }).response;
  const result = inCamelCase(page, sample);
  const wanted = Array.isArray(sample) ? result : { ...page.filledIn, ...result };
  const input = inputsOf(operationOf(id)).find((one) => !contradicts(id, result, one));

  test(`the client reads ${page.described === undefined ? 'the sample response' : 'a response as the page describes it'}`, async () => {
    const { crm } = clientOf(() => json(shown));
    const { data, page: numbers } = await call(crm, id, input).withResponse();
    expect(data).toEqual(wanted);
    expect(numbers).toEqual({ count: 0, startIndex: 0, total: undefined });
  });

  test('the client reads the response in XML to the same result', async () => {
    const inXml = fileOf(page, 'answer.xml') ?? toXml(JSON.parse(shown));
    const headers = { 'Content-Type': 'text/xml; charset=UTF-8' };
    const { crm } = clientOf(() => new Response(inXml, { headers }), { codec: xml() });
    expect(await call(crm, id, input)).toEqual(wanted);
  });
});

const inCamelCase = ({ dialect }: Page, value: object): object =>
  dialect === 'camelCase' ? value : lowerFirst(value);

/** Names as the client writes them, made by other means: a small first letter, and id for ID. */
function lowerFirst(value: object): object {
  const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
  const renamed = JSON.stringify(value).replaceAll(
    /"(\w+)":/g,
    (_, name: string) => `"${name === 'ID' ? 'id' : camel(name)}":`,
  );
  return JSON.parse(renamed) as object;
}
