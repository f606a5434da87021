import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/copy.js';
import { Copy } from './breakages/breakage.js';
import { breakages } from './breakages/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../fixtures/spec-small', import.meta.url));
const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

interface Problem {
  ruleId: string;
  message: string;
}

let folder: string;
let problems: Problem[][];

// One run over all copies: starting the linter takes longer than its work.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-lint-'));
  const copies = [async () => {}, ...breakages.map(([, breakIt]) => breakIt)];
  const files = await Promise.all(
    copies.map(async (breakIt, i) => {
      const copy = new Copy(join(folder, String(i)));
      await cp(FIXTURE, copy.folder, { recursive: true });
      await breakIt(copy);
      return join(copy.folder, 'openapi.yaml');
    }),
  );
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      CLI,
      'lint',
      ...files,
      '--config',
      'redocly.yaml',
      '--format',
      'json',
      '--max-problems',
      '1000',
    ],
    { cwd: ROOT, env, maxBuffer: 1 << 26 },
  ).catch((failure: { stdout: string }) => failure);
  problems = stdout
    .split(/(?<=^\})(?=\{$)/m)
    .map((text) => (JSON.parse(text) as { problems: Problem[] }).problems);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

test('each copy is linted', () => expect(problems).toHaveLength(breakages.length + 1));

test('the whole copy keeps all rules', () => expect(problems[0]).toEqual([]));

test.each(breakages.map((breakage, i) => [breakage[0], i] as const))(
  'lint tells of %s',
  (_what, i) => {
    const [, , rule, message] = breakages[i]!;
    const told = problems[i + 1]!.filter(({ ruleId }) => ruleId === rule).map(
      (problem) => problem.message,
    );
    expect(told, JSON.stringify(problems[i + 1])).not.toEqual([]);
    if (message) expect(told.join('\n')).toContain(message);
  },
);

test('every rule of the project is broken by one of them', async () => {
  const config = await readFile(join(ROOT, 'redocly.yaml'), 'utf8');
  const ours = [...config.matchAll(/^ {2}((?:house|rule)\/[\w-]+):/gm)].map(([, name]) => name);
  expect(ours.filter((name) => !breakages.some(([, , rule]) => rule === name))).toEqual([]);
});

test('spec/ keeps the rules', async () => {
  expect(await run(['scripts/lint.mjs'])).toMatchObject({
    code: 0,
    output: 'spec/ keeps all rules of redocly.yaml.\n',
  });
});
