import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const GITHUB = fileURLToPath(new URL('../../.github', import.meta.url));
const FOLDER = join(GITHUB, 'workflows');

type Permissions = Record<string, string>;
interface Workflow {
  permissions: Permissions;
  jobs: Record<string, { permissions?: Permissions; steps: { uses?: string; run?: string }[] }>;
}

/** What a job may write; everything else may read the repository and no more. */
const WRITES: Record<string, Permissions> = {
  'pages.yml deploy': { pages: 'write', 'id-token': 'write' },
  'publish.yml publish': { 'id-token': 'write' },
};

const files = readdirSync(FOLDER);

test('there is a workflow for tests, for the pages and for a release', () => {
  expect(files.sort()).toEqual(['ci.yml', 'pages.yml', 'publish.yml']);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const entries = Object.entries(jobs);

  test('pins every action by a full commit, with its version beside it', () => {
    const used = entries.flatMap(([, { steps }]) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) {
      expect(action).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
      const lines = text.split('\n').filter((line) => line.includes(action));
      for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may read the repository, and write only what one job is for', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of entries) {
      expect(job.permissions, name).toEqual(WRITES[`${file} ${name}`]);
    }
  });

  test('installs and runs nothing where it may write', () => {
    const commands = entries
      .filter(([, job]) => job.permissions !== undefined)
      .flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    for (const run of commands) expect(run).toMatch(/^npm publish \.\/[\w*-]+\.tgz /);
  });

  test('puts nothing that a contributor writes into a command', () => {
    for (const { run = '' } of entries.flatMap(([, { steps }]) => steps)) {
      expect(run).not.toContain('${{');
    }
  });
});

test('a report of a bug says which server it is about, and every form asks to leave the token out', () => {
  const textOf = (name: string): string =>
    readFileSync(join(GITHUB, 'ISSUE_TEMPLATE', name), 'utf8');
  const { body } = parse(textOf('bug.yml')) as { body: { id?: string }[] };
  const ids = body.map(({ id }) => id);
  const wanted = ['product', 'server-version', 'package-version', 'request', 'response'];
  expect(ids).toEqual(expect.arrayContaining(wanted));
  for (const name of ['bug.yml', 'missing-operation.yml']) {
    expect(parse(textOf(name))).toMatchObject({ name: expect.any(String) });
    expect(textOf(name)).toMatch(/without the token/i);
  }
  expect(parse(textOf('config.yml'))).toMatchObject({ blank_issues_enabled: true });
});
