import { createCrmClient, multipart } from 'onlyoffice-crm';
import { describe, expect, inject, test } from 'vitest';
import { requestSamples } from '../../scripts/generate/samples.mjs';
import { type DocumentedOperation, document } from '../support/document.js';
import { consolePortal, inMemory, mocked, sampleOf, successStatusOf } from '../support/samples.js';

type Run = (crm: object, upload: typeof multipart, bytes: Uint8Array) => Promise<unknown>;
const AsyncFunction = (async () => undefined).constructor as new (...code: string[]) => Run;

interface Options {
  portal: string;
  token: string;
  fetch: typeof fetch;
}

/** Runs a sample as it is printed, and returns the status of each response and the result. */
async function runSample(source: string, options: Options): Promise<[number[], unknown]> {
  const statuses: number[] = [];
  const crm = createCrmClient({
    ...options,
    retry: false,
    onResponse: ({ status }) => void statuses.push(status),
  });
  const run = new AsyncFunction('crm', 'multipart', 'bytes', `${source} return result;`);
  const result = await run(crm, multipart, new TextEncoder().encode('%PDF-1.7'));
  return [statuses, result];
}

/** The samples of an operation, one for each example of its body. */
const samplesOf = ({ path, method, node }: DocumentedOperation): string[] =>
  requestSamples(document, path, method.toLowerCase(), node).map(
    ({ samples }) => samples[0]!.source,
  );

test('every operation has a sample that is executed', () => {
  expect([inMemory.length, mocked.length]).toEqual([157, 79]);
});

describe.each(inMemory)('the sample of $id', (operation) => {
  test('works with the records of the console', async () => {
    for (const source of samplesOf(operation)) {
      // The portal in memory knows no other service that people sign in with.
      if (source.includes('provider:')) continue;
      const { portal, token } = consolePortal();
      const options = { portal: portal.url, token, fetch: portal.fetch };
      const [statuses, result] = await runSample(source, options);
      expect(statuses, source).toEqual([successStatusOf(operation)]);
      // A change that finds no record shows a reader nothing.
      if (operation.method !== 'GET') expect(result, source).not.toEqual([]);
    }
  });
});

describe.each(mocked)('the sample of $id', (operation) => {
  test('works with the mock', async () => {
    const options = { portal: inject('mock'), token: 'the-token', fetch };
    const [statuses] = await runSample(sampleOf(operation, 'TypeScript'), options);
    expect(statuses).toEqual([successStatusOf(operation)]);
  });
});
