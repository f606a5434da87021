// Five pages of vendor documentation, transcribed. What they send is accepted, and what they show is
// read, by the document, the mock and the client.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { toXml } from '../../scripts/generate/xml.mjs';
import { xml } from '../../src/xml/index.js';
import { compile, deviations, type OperationId, operationOf } from '../support/document.js';
import { ANNA, clientOf, json, xmlResponse } from '../support/fakes.js';
import { call, inputs } from '../support/inputs.js';

/** A page, as pages.json describes it. */
interface Page {
  folder: string;
  dialect: 'PascalCase' | 'camelCase';
  operationId: OperationId;
  request: { method: string; path: string };
  /** Where the sample response is not what the document says, each with the reason. */
  deviations?: Record<string, string>;
  /** The arrays that the page leaves out although the server always writes them. */
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

/** An input that asks for what the sample shows, since a change that the response contradicts is an error. */
function inputFor(page: Page, sample: unknown): unknown {
  const input = inputs[page.operationId] as object;
  const { isPrivate } = sample as { isPrivate?: boolean };
  if (isPrivate === undefined) return input;
  return { ...input, body: { isPrivate, ...(isPrivate && { accessList: [ANNA] }) } };
}

test('all five pages are tested', () => expect(pages).toHaveLength(5));

describe.each(pages)('the page $folder', (page) => {
  const request = fileOf(page, 'request.json');
  const response = fileOf(page, 'response.json');
  const id = page.operationId;

  const outcome =
    page.refused === undefined
      ? 'the mock accepts the sample request'
      : `the mock refuses the sample request: ${page.refused}`;
  test(outcome, async () => {
    const { status } = await fetch(portal + page.request.path, {
      method: page.request.method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: '864FE52C-1C1C-469F-9308-51DAFEFE7436',
      },
      ...(request !== undefined && { body: request }),
    });
    expect(status).toBe(page.refused === undefined ? 200 : 400);
  });

  test.runIf(request)('the document accepts the sample body, and the client sends it', async () => {
    const body = JSON.parse(request!) as { isPrivate?: boolean };
    const isValid = compile(operationOf(id).body!.schema);
    expect(isValid(body) ? [] : isValid.errors).toEqual([]);

    const { crm, sent } = clientOf(() =>
      json({ status: 0, response: id === 'setFilteredContactsAccess' ? [] : { id: 1234 } }),
    );
    const [parameter] = /(?<=\{)\w+(?=\})/.exec(operationOf(id).path) ?? [];
    const number = /\d{4}/.exec(page.request.path)?.[0];
    const path = parameter === undefined ? undefined : { [parameter]: Number(number) };
    await call(crm, id, { path, body });
    const requests = sent.map((one) => [one.method, one.url.pathname, JSON.parse(one.body)]);
    expect(requests).toEqual([[page.request.method, page.request.path, body]]);
  });

  test.runIf(page.dialect === 'camelCase')(
    'the sample response is what the document says, but for what is stated beside it',
    () => {
      const found = deviations(id, 200, JSON.parse(response!)).sort();
      expect(found).toEqual(Object.keys(page.deviations ?? {}).sort());
    },
  );

  const shown = response ?? fileOf(page, 'described.json')!;
  const sample = (JSON.parse(shown) as { response: object }).response;
  const inCamelCase = page.dialect === 'camelCase' ? sample : lowerFirst(sample);
  const expected = Array.isArray(sample) ? inCamelCase : { ...page.filledIn, ...inCamelCase };
  const input = inputFor(page, inCamelCase);

  test(`the client reads ${page.described ? 'a response as the page describes it' : 'the sample response'}`, async () => {
    const { crm } = clientOf(() => json(shown));
    const { data, page: figures } = await call(crm, id, input).withResponse();
    expect(data).toEqual(expected);
    expect(figures).toEqual({ count: 0, startIndex: 0, total: undefined });
  });

  test('the client reads it in XML to the same result', async () => {
    const inXml = fileOf(page, 'response.xml') ?? toXml(JSON.parse(shown));
    const { crm } = clientOf(() => xmlResponse(inXml), { codec: xml() });
    expect(await call(crm, id, input)).toEqual(expected);
  });
});

/** As the client does it, but by another way: names begin in small letters, and ID becomes id. */
function lowerFirst(value: object): object {
  const renamed = JSON.stringify(value).replaceAll(/"(\w+)":/g, (_, name: string) =>
    name === 'ID' ? '"id":' : `"${name[0]!.toLowerCase()}${name.slice(1)}":`,
  );
  return JSON.parse(renamed) as object;
}
