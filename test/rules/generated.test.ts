import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProjectCopy } from '../support/copy.js';

const ADVICE = 'Edit spec/, not generated/; then run `npm run generate` and commit what it writes.';

let copy: ProjectCopy;
let files: string[];
beforeAll(async () => {
  copy = await ProjectCopy.make();
  files = await readdir(join(copy.folder, 'generated'));
});
afterAll(() => copy.remove());

const check = () => copy.run('scripts/generate.mjs', '--check');
const read = () =>
  Promise.all(files.map((name) => readFile(join(copy.folder, 'generated', name), 'utf8')));

test('generating again gives the same files, each marked as generated', async () => {
  const before = await read();
  await rm(join(copy.folder, 'generated/enums.ts'));
  await writeFile(join(copy.folder, 'generated/old.ts'), '');
  expect(await copy.run('scripts/generate.mjs')).toMatchObject({ code: 0 });
  expect(await readdir(join(copy.folder, 'generated'))).toEqual(files);
  expect(await read()).toEqual(before);
  for (const text of before)
    expect(text.split('\n', 2).join('\n')).toMatch(/^(#|\/\/|\{\n {2}"x-notice":) "?DO NOT EDIT\./);
});

test('every edited file is told, and so are a missing one and a foreign one', async () => {
  const before = await read();
  const [missing, ...edited] = files as [string, ...string[]];
  await rm(join(copy.folder, 'generated', missing));
  for (const name of edited) await writeFile(join(copy.folder, 'generated', name), '// mine\n');
  await writeFile(join(copy.folder, 'generated/helpers.ts'), '');
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output.split('\n').sort()).toEqual(
    [
      '',
      ADVICE,
      'generated/helpers.ts is not written by the generator.',
      `generated/${missing} is missing.`,
      ...edited.map((name) => `generated/${name} is not what spec/ gives.`),
    ].sort(),
  );
  await rm(join(copy.folder, 'generated/helpers.ts'));
  for (const [i, name] of files.entries())
    await writeFile(join(copy.folder, 'generated', name), before[i]!);
});

test('a document that moved on is told', async () => {
  await copy.edit('spec/enums/ShareType.yaml', 'ReadWrite', 'Full');
  const { code, output } = await check();
  expect(code).toBe(1);
  for (const name of ['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'enums.ts'])
    expect(output).toContain(`generated/${name} is not what spec/ gives.`);
  await copy.edit('spec/enums/ShareType.yaml', 'Full', 'ReadWrite');
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
