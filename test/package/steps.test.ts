import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runSteps } from '../../scripts/check/run-steps.mjs';
import { watchSpec } from '../../scripts/dev/watch-spec.mjs';

afterEach(() => vi.restoreAllMocks());

const node = (code: string): string[] => [process.execPath, '-e', code];
const PASSES = node('');

async function printed(steps: Parameters<typeof runSteps>[0]): Promise<[number, string]> {
  const lines: unknown[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  const code = await runSteps(steps);
  return [code, lines.join('\n').replaceAll(/in \d+ s/g, 'in 0 s')];
}

test('npm run check goes on after a failure, and ends with what failed', async () => {
  const fails = node("console.log('ok\\n FAIL a.test.ts\\n FAIL a.test.ts'); process.exit(1)");
  const [code, output] = await printed([
    { name: 'lint', command: PASSES },
    { name: 'types', command: fails, tells: /FAIL/ },
    { name: 'build', command: ['no-such-command'] },
    { name: 'tests', command: PASSES, needs: 'build' },
    { name: 'more', command: PASSES },
  ]);
  expect(code).toBe(1);
  expect(output).toMatch(
    /^lint: passed in 0 s\ntypes: FAILED in 0 s\nbuild: FAILED in 0 s\ntests: not run, since build failed\nmore: passed/,
  );
  expect(output).toMatch(
    /\ntypes \(.*\)\n {5}FAIL a\.test\.ts\n\nbuild \(no-such-command\)\n {4}spawn/,
  );
  expect(output).toMatch(/\n\nFailed: types, build, tests\.$/);
});

test('npm run check shows no more of a step than fits a screen', async () => {
  const long = node(
    "for (let i = 0; i < 99; i++) console.log('x'.repeat(999)+i); process.exitCode = 2",
  );
  const [, output] = await printed([{ name: 'lint', command: long }]);
  const lines = output.split('\n');
  expect(lines.length).toBeLessThan(20);
  expect(output).toContain('and 87 lines more');
  expect(Math.max(...lines.slice(2).map((line) => line.length))).toBeLessThan(130);
});

test('npm run check ends with status 0 when everything passed', async () => {
  expect(await printed([{ name: 'lint', command: PASSES }])).toEqual([
    0,
    'lint: passed in 0 s\n\nEverything passed.',
  ]);
});

test('npm run dev regenerates once for changes that come together, and not twice at a time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-spec-'));
  mkdirSync(join(folder, 'paths'));
  let running = 0;
  let most = 0;
  let calls = 0;
  const stop = watchSpec(folder, async () => {
    calls += 1;
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 600));
    running -= 1;
  });
  try {
    for (let i = 0; i < 5; i++) writeFileSync(join(folder, 'paths', `${i}.yaml`), 'x');
    await vi.waitFor(() => expect(calls).toBe(1), 5_000);
    writeFileSync(join(folder, 'openapi.yaml'), 'x');
    await vi.waitFor(() => expect(calls).toBe(2), 5_000);
    expect(most).toBe(1);
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
});
