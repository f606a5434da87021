import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';

const mock = inject('mock');
const url = `${mock}/api/2.0/crm/case/1234`;
const xml = parse(
  readFileSync(new URL('../../generated/openapi-xml.yaml', import.meta.url), 'utf8'),
) as { components: { examples: Record<string, { value: string }> } };

/** Sends a request to the mock and returns the status, the content type and the body. */
async function send(
  path: string,
  init: RequestInit = {},
): Promise<[number, string | null, string]> {
  const response = await fetch(url + path, {
    ...init,
    headers: { Authorization: 'any', ...init.headers },
  });
  return [response.status, response.headers.get('Content-Type'), await response.text()];
}

test('a path with .json is the same path', async () => {
  const plain = await send('');
  expect(plain.slice(0, 2)).toEqual([200, 'application/json']);
  expect(await send('.json')).toEqual(plain);
});

test('a path with .xml has the response in XML', async () => {
  expect(await send('.xml')).toEqual([
    200,
    'text/xml',
    xml.components.examples['CasePrivate']!.value,
  ]);
  expect(await send('.xml', { headers: { Prefer: 'code=404' } })).toEqual([
    404,
    'text/xml',
    xml.components.examples['RecordNotFound']!.value,
  ]);
});

test('a request in XML has a response in XML, and one in JSON has it in JSON', async () => {
  const body = '<request><isPrivate>false</isPrivate></request>';
  expect(
    (
      await send('/access.xml', { method: 'PUT', body, headers: { 'Content-Type': 'text/xml' } })
    ).slice(0, 2),
  ).toEqual([200, 'text/xml']);
  const json = {
    method: 'PUT',
    body: '{"isPrivate":false}',
    headers: { 'Content-Type': 'application/json' },
  };
  expect((await send('/access.xml', json)).slice(0, 2)).toEqual([200, 'application/json']);
  expect((await send('/access.json', json)).slice(0, 2)).toEqual([200, 'application/json']);
});

test('what the schema refuses is refused with a suffix too', async () => {
  const json = {
    method: 'PUT',
    body: '{"isPrivate":true}',
    headers: { 'Content-Type': 'application/json' },
  };
  expect((await send('/access.json', json))[0]).toBe(400);
});
