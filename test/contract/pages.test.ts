import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { OperationId } from '../../generated/operations.js';
import { toXml } from '../../scripts/generate/xml.mjs';
import { createCrmClient, figuresOf } from '../../src/index.js';
import { xml } from '../../src/xml.js';
import { compile, deviations, operationOf } from '../support/document.js';
import { clientOf, json, recordingFetch } from '../support/fakes.js';
import { inputs } from '../support/inputs.js';

/** A page of vendor documentation, transcribed: what it sends and what it says comes back. */
interface Page {
  folder: string;
  dialect: 'camelCase' | 'PascalCase';
  operationId: OperationId;
  request: { method: string; path: string };
  /** Where the sample answer is not what the document says, each with the reason. */
  deviations?: Record<string, string>;
  /** The lists that the page leaves out although they are always written. */
  filledIn?: Record<string, never[]>;
  /** Why the answer is not one that the page shows. */
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

describe.each(pages)('$folder', (page) => {
  const request = fileOf(page, 'request.json');
  const answer = fileOf(page, 'answer.json');
  const id = page.operationId;

  test(page.refused === undefined ? 'the mock accepts the sample request' : `the mock refuses the sample request: ${page.refused}`, async () => {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: '864FE52C-1C1C-469F-9308-51DAFEFE7436' };
    const response = await fetch(portal + page.request.path, { method: page.request.method, headers, ...(request !== undefined && { body: request }) });
    expect(response.status).toBe(page.refused === undefined ? 200 : 400);
  });


  if (request !== undefined && answer !== undefined) test('the document accepts the sample body, and the client sends it as it is', async () => {
    const body = JSON.parse(request) as object;
    const validate = compile(operationOf(id).body!.schema);
    expect(validate(body) ? [] : validate.errors).toEqual([]);

    const { fetch: keep, sent } = recordingFetch(() => json(answer));
    const crm = createCrmClient({ portal, token: 'any', fetch: keep });
    const number = /\d{4}/.exec(page.request.path)?.[0];
    const [parameter] = /(?<=\{)\w+(?=\})/.exec(operationOf(id).path) ?? [];
    const path = parameter === undefined ? undefined : { [parameter]: Number(number) };
    await (crm[id] as (input: unknown) => Promise<unknown>)({ path, body });
    expect(sent.map(({ method, url, body }) => [method, url.pathname, JSON.parse(body)])).toEqual([[page.request.method, page.request.path, body]]);
  });

  if (page.dialect === 'camelCase') {
    test('the sample answer conforms but for what is stated beside it', () => {
      expect(deviations(id, 200, JSON.parse(answer!)).sort()).toEqual(Object.keys(page.deviations ?? {}).sort());
    });
  }

  const shown = answer ?? fileOf(page, 'described.json')!;
  const sample = (JSON.parse(shown) as { response: object }).response;
  const inCamelCase = page.dialect === 'camelCase' ? sample : lowerFirst(sample);
  const wanted = Array.isArray(sample) ? inCamelCase : { ...page.filledIn, ...inCamelCase };

  test(page.described === undefined ? 'the client reads the sample answer' : 'the client reads an answer as the page describes it', async () => {
    const { crm } = clientOf(() => json(shown));
    const result = await (crm[id] as (input: unknown) => Promise<object>)(inputs[id]);
    expect(result).toEqual(wanted);
    expect(figuresOf(result)).toEqual({ count: 0, startIndex: 0, total: undefined });
  });

  test('the client reads it in XML to the same', async () => {
    const inXml = fileOf(page, 'answer.xml') ?? toXml(JSON.parse(shown));
    const { crm } = clientOf(() => new Response(inXml, { headers: { 'Content-Type': 'text/xml; charset=UTF-8' } }), { format: xml() });
    const result = await (crm[id] as (input: unknown) => Promise<object>)(inputs[id]);
    expect(result).toEqual(wanted);
  });
});

/** The same as the client's, by another way: every name with a small first letter, and ID as id. */
function lowerFirst(value: object): object {
  const renamed = JSON.stringify(value).replaceAll(/"(\w+)":/g, (_, name: string) => `"${name === 'ID' ? 'id' : name[0]!.toLowerCase() + name.slice(1)}":`);
  return JSON.parse(renamed) as object;
}
