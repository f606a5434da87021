import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Portal } from '../../src/testing/index.js';
import { anna } from '../support/access.js';
import { ROOT } from '../support/consumer.js';
import { expectHandedOver, portalOf300 } from '../support/hand-over.js';

const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const COMMAND = join(ROOT, bin['onlyoffice-crm']);
const ARGV =
  'transfer --from=boris --to=clara --all --responsible --concurrency=3 --yes --json'.split(' ');

/** A process of the built command line that hands everything over. */
function start(url: string, portal: Portal) {
  const child = spawn(process.execPath, [COMMAND, ...ARGV], {
    env: { PATH: process.env['PATH'], CRM_PORTAL: url, CRM_TOKEN: portal.tokenOf(anna.id) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...texts }));
  });
  return { child, ended };
}

/** Does something when a number of changes have come. */
function atChange(portal: Portal, nth: number, then: () => void): void {
  let changes = 0;
  portal.fail({
    delayMs: 0,
    times: Number.POSITIVE_INFINITY,
    on: ({ method }) => {
      if (method === 'PUT') changes += 1;
      if (method === 'PUT' && changes === nth) then();
      return false;
    },
  });
}

test('300 records are handed over by the built command line, with a failure, a lost response, a 503 storm and SIGINT in the middle: the second run finishes what the first did not', async () => {
  const portal = portalOf300();
  portal.fail({ status: 500, on: 'setCaseAccess', skip: 7 });
  portal.fail({ reset: true, carriedOut: true, on: 'setCaseAccess', skip: 3 });
  portal.fail({ status: 503, retryAfter: 0, times: 12, skip: 10, on: 'updateOpportunity' });
  const { url, close } = await portal.listen();
  try {
    const first = start(url, portal);
    atChange(portal, 60, () => first.child.kill('SIGINT'));
    const { code, stdout, stderr } = await first.ended;
    expect(code).toBe(130);
    expect(stderr).toContain('Stopping after the records that were begun');
    const { results, counts } = JSON.parse(stdout);
    expect(results).toHaveLength(300);
    expect(counts.failed).toBeGreaterThan(0);
    expect(counts.skipped).toBeGreaterThan(0);

    portal.recover();
    const second = await start(url, portal).ended;
    expect(second.code).toBe(0);
    const report = JSON.parse(second.stdout);
    expect(report.counts.changed).toBeGreaterThan(0);
    expect(report.isComplete).toBe(true);
    expectHandedOver(portal);

    const third = JSON.parse((await start(url, portal).ended).stdout);
    expect(third.counts).toEqual({ changed: 0, unchanged: 300, skipped: 0, failed: 0 });
  } finally {
    await close();
  }
});

test('300 records are handed over although the first run is killed and leaves no report', async () => {
  const portal = portalOf300();
  const { url, close } = await portal.listen();
  try {
    const first = start(url, portal);
    atChange(portal, 60, () => first.child.kill('SIGKILL'));
    expect((await first.ended).stdout).toBe('');
    expect(() => expectHandedOver(portal)).toThrow();

    portal.recover();
    expect((await start(url, portal).ended).code).toBe(0);
    expectHandedOver(portal);
  } finally {
    await close();
  }
});
