import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from '../support/copy.js';
import { documentedOperations } from '../support/document.js';

const ADVICE = 'Edit spec/, not generated/; then run `npm run generate` and commit what it writes.';

let copy: ProjectCopy;
let files: string[];
beforeAll(async () => {
  copy = await ProjectCopy.make();
  files = await list();
});
afterAll(() => copy.remove());

/** The files of generated/, those in folders too. */
async function list(): Promise<string[]> {
  const folder = join(copy.folder, 'generated');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = (entry: (typeof entries)[number]): string =>
    join(entry.parentPath, entry.name).slice(folder.length + 1);
  return entries
    .filter((entry) => entry.isFile())
    .map(inside)
    .sort();
}

const check = () => copy.run('scripts/generate.mjs', '--check');
const read = () =>
  Promise.all(files.map((name) => readFile(join(copy.folder, 'generated', name), 'utf8')));

test('generating again gives the same files, each marked as generated', async () => {
  const before = await read();
  await rm(join(copy.folder, 'generated/enums.ts'));
  await writeFile(join(copy.folder, 'generated/old.ts'), '');
  expect(await copy.run('scripts/generate.mjs')).toMatchObject({ code: 0 });
  expect(await list()).toEqual(files);
  expect(await read()).toEqual(before);
  for (const text of before)
    expect(text.split('\n', 2).join('\n')).toMatch(
      /^(#|\/\/|<!--|\{\s*"x-notice":) ?"?DO NOT EDIT\./,
    );
});

test('the methods of changes by filter, and no others, say that the client wants a filter', async () => {
  const methods = await readFile(join(copy.folder, 'generated/methods.ts'), 'utf8');
  const wants = methods
    .split('/**')
    .filter((one) => one.includes('refuses a call that no filter narrows'))
    .map((one) => /\*\/\n {2}(\w+)\(/.exec(one)?.[1]);
  const withFilters = documentedOperations.filter(({ node }) => node['x-filters']);
  expect([...new Set(wants)]).toEqual(withFilters.map(({ id }) => id).sort());
});

test('an edited, a missing and a foreign file are told, and a document that moved on', async () => {
  const path = (name: string): string => join(copy.folder, 'generated', name);
  const [methods, version] = await Promise.all(
    ['methods.ts', 'version.ts'].map((name) => readFile(path(name), 'utf8')),
  );
  await writeFile(path('methods.ts'), '// mine\n');
  await rm(path('version.ts'));
  await writeFile(path('helpers.ts'), '');
  await copy.edit('spec/enums/ShareType.yaml', 'ReadWrite', 'Full');
  const { code, output } = await check();
  expect(code).toBe(1);
  const moved = ['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'enums.ts'];
  for (const name of ['methods.ts', ...moved]) {
    expect(output).toContain(`generated/${name} is not what spec/ gives.`);
  }
  expect(output).toContain('generated/version.ts is missing.');
  expect(output).toContain('generated/helpers.ts is not written by the generator.');
  expect(output).not.toContain('generated/operations/index.ts');
  expect(output).toContain(ADVICE);
  await copy.edit('spec/enums/ShareType.yaml', 'Full', 'ReadWrite');
  await rm(path('helpers.ts'));
  await writeFile(path('methods.ts'), methods!);
  await writeFile(path('version.ts'), version!);
});

test('two components of one name stop the generator', async () => {
  await writeFile(join(copy.folder, 'spec/enums/Case.yaml'), 'type: string\n');
  await copy.edit(
    'spec/schemas/cases/Case.yaml',
    'type: boolean\n    description: Whether the case is closed.',
    '$ref: ../../enums/Case.yaml',
  );
  const { code, output } = await copy.run('scripts/generate.mjs');
  expect(code).toBe(1);
  expect(output).toContain('spec/ cannot be bundled');
});
