import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createPortal, samplePeople } from '../../src/testing/index.js';
import { ROOT } from '../support/consumer.js';

const { anna, boris, clara } = samplePeople;

test('the built command line changes access on a portal, and ends with its exit codes', async () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const file = join(ROOT, manifest.bin['onlyoffice-crm']);
  expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const portal = createPortal({
    cases: [{ id: 1, title: 'Fair', createBy: anna.id, access: [anna.id, boris.id] }],
  });
  const { url, close } = await portal.listen();
  const env = { PATH: process.env['PATH'], CRM_PORTAL: url, CRM_TOKEN: portal.tokenOf(anna.id) };
  const run = (...argv: string[]) =>
    promisify(execFile)(process.execPath, [file, ...argv], { env }).then(
      (output) => ({ code: 0, ...output }),
      (reason: { code: number; stdout: string; stderr: string }) => reason,
    );
  try {
    const argv = ['transfer', '--from=boris', '--to=clara', '--case=1', '--yes', '--json'];
    const { code, stdout } = await run(...argv);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).counts).toMatchObject({ changed: 1, failed: 0 });
    expect(portal.records.cases.get(1)!.access).toEqual([anna.id, clara.id]);
    expect(await run('grant', '--csae=1')).toMatchObject({ code: 2, stdout: '' });
    expect((await run('operations', 'case', 'access')).stdout).toContain('setCaseAccess');
  } finally {
    await close();
  }
});

test('a reader that closes its pipe breaks off no change', async () => {
  const portal = createPortal({
    cases: Array.from({ length: 40 }, (_, i) => ({
      id: i + 1,
      createBy: anna.id,
      access: [anna.id],
    })),
  });
  const { url, close } = await portal.listen();
  const env = { PATH: process.env['PATH'], CRM_PORTAL: url, CRM_TOKEN: portal.tokenOf(anna.id) };
  const argv = ['grant', '--cases=all', '--user=Boris', '--user=clara', '--yes'];
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/cli/main.js'), ...argv], { env });
  try {
    child.stdout.destroy();
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(0);
    for (const { access } of portal.records.cases.values()) {
      expect(access).toEqual([anna.id, boris.id, clara.id]);
    }
  } finally {
    await close();
  }
});

test('a reader that has read enough, such as head, ends the command without a word', async () => {
  const argv = [join(ROOT, 'dist/src/cli/main.js'), 'operations', '--json'];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(stderr).toBe('');
});

// A device of Linux on which every write fails as on a full disk.
const FULL = '/dev/full';

test.skipIf(!existsSync(FULL)).each([
  [['--help'], 'en', /^Error: The output cannot be written \(ENOSPC: [^\n]+\)\n$/],
  [['--help'], 'ru', /^Ошибка: Не удалось записать вывод программы \(ENOSPC: [^\n]+\)\n$/],
  [['operations', '--json'], 'en', /^\{"code":"unexpected","message":"The output [^\n]+\}\n$/],
])(
  '%j on a full disk, in %s, ends with one sentence and the exit code 1',
  async (argv, LANG, said) => {
    const child = spawn(process.execPath, [join(ROOT, 'dist/src/cli/main.js'), ...argv], {
      env: { LANG },
      stdio: ['ignore', openSync(FULL, 'w'), 'pipe'],
    });
    let stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toMatch(said);
    expect(code).toBe(1);
  },
);
