import { createCrmClient, multipart } from 'onlyoffice-crm';
import { describe, expect, inject, test } from 'vitest';
import type { DocumentedOperation } from '../support/document.js';
import { consolePortal, inMemory, mocked, sampleOf, successStatusOf } from '../support/samples.js';

type Run = (crm: object, upload: typeof multipart, bytes: Uint8Array) => Promise<unknown>;
const AsyncFunction = (async () => undefined).constructor as new (...code: string[]) => Run;

/** Runs the sample of an operation as it is printed, and returns the status of each response. */
async function statusesOf(
  operation: DocumentedOperation,
  options: { portal: string; token: string; fetch: typeof fetch },
): Promise<number[]> {
  const statuses: number[] = [];
  const crm = createCrmClient({
    ...options,
    retry: false,
    onResponse: ({ status }) => void statuses.push(status),
  });
  const source = sampleOf(operation, 'TypeScript');
  const run = new AsyncFunction('crm', 'multipart', 'bytes', source);
  await run(crm, multipart, new TextEncoder().encode('%PDF-1.7'));
  return statuses;
}

test('every operation has a sample that is executed', () => {
  expect([inMemory.length, mocked.length]).toEqual([157, 79]);
});

describe.each(inMemory)('the sample of $id', (operation) => {
  test('works with the records of the console', async () => {
    const { portal, token } = consolePortal();
    const options = { portal: portal.url, token, fetch: portal.fetch };
    expect(await statusesOf(operation, options)).toEqual([successStatusOf(operation)]);
  });
});

describe.each(mocked)('the sample of $id', (operation) => {
  test('works with the mock', async () => {
    const options = { portal: inject('mock'), token: 'the-token', fetch };
    expect(await statusesOf(operation, options)).toEqual([successStatusOf(operation)]);
  });
});
