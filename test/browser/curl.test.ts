import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DocumentedOperation } from '../support/document.js';
import { consolePortal, inMemory, mocked, sampleOf, successStatusOf } from '../support/samples.js';

const ORIGIN = 'https://yourportal.onlyoffice.com';

const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-curl-'));
beforeAll(() => {
  // Options that do not stand in the samples: curl reads them before its command line.
  const options = ['silent', 'show-error', 'output = /dev/null', 'write-out = "%{http_code}"'];
  writeFileSync(join(folder, '.curlrc'), options.join('\n'));
  for (const operation of [...inMemory, ...mocked]) {
    const files = sampleOf(operation, 'Shell').matchAll(/=@([^']+)/g);
    for (const [, name] of files) writeFileSync(join(folder, name!), 'bytes');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the sample of an operation as it is printed, and returns the status of its response. */
async function statusOf(operation: DocumentedOperation, origin: string, token: string) {
  const command = sampleOf(operation, 'Shell').replace(ORIGIN, origin);
  const env = { PATH: process.env['PATH'], CURL_HOME: folder, TOKEN: token };
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: folder, env });
  return Number(stdout);
}

test('every operation has a sample for curl that is executed', () => {
  expect([inMemory.length, mocked.length]).toEqual([157, 79]);
});

describe.concurrent.each(inMemory)('curl, as the sample of $id has it,', (operation) => {
  test('works with the records of the console', async () => {
    const { portal, token } = consolePortal();
    const { url, close } = await portal.listen();
    try {
      expect(await statusOf(operation, url, token)).toBe(successStatusOf(operation));
    } finally {
      await close();
    }
  });
});

describe.concurrent.each(mocked)('curl, as the sample of $id has it,', (operation) => {
  test('works with the mock', async () => {
    const status = await statusOf(operation, inject('mock'), 'the-token');
    expect(status).toBe(successStatusOf(operation));
  });
});
