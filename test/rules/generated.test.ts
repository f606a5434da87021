import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ProjectCopy } from '../support/copy.js';

const FILES = ['enums.ts', 'openapi.yaml', 'operations.ts', 'results.ts', 'schema.ts'];
const ADVICE = 'Edit spec/, not generated/; then run `npm run generate` and commit what it writes.';

let copy: ProjectCopy;
beforeEach(async () => {
  copy = await ProjectCopy.make();
});
afterEach(() => copy.remove());

const check = () => copy.run('scripts/generate.mjs', '--check');

test('generating again gives the same files, each marked as generated', async () => {
  const read = () => Promise.all(FILES.map((name) => readFile(join(copy.folder, 'generated', name), 'utf8')));
  const before = await read();
  await rm(join(copy.folder, 'generated/enums.ts'));
  await writeFile(join(copy.folder, 'generated/old.ts'), '');
  expect(await copy.run('scripts/generate.mjs')).toMatchObject({ code: 0 });
  expect(await readdir(join(copy.folder, 'generated'))).toEqual(FILES);
  expect(await read()).toEqual(before);
  for (const text of before) expect(text.split('\n')[0]).toMatch(/^(#|\/\/) DO NOT EDIT\./);
  expect(await check()).toMatchObject({ code: 0, output: 'generated/ is what spec/ gives.\n' });
});

test.each(FILES)('an edited %s is told', async (name) => {
  await writeFile(join(copy.folder, 'generated', name), '// mine\n');
  expect(await check()).toEqual({ code: 1, output: `generated/${name} is not what spec/ gives.\n${ADVICE}\n` });
});

test('a missing file and a foreign one are told', async () => {
  await rm(join(copy.folder, 'generated/enums.ts'));
  await writeFile(join(copy.folder, 'generated/helpers.ts'), '');
  expect(await check()).toEqual({ code: 1, output: `generated/helpers.ts is not written by the generator.\ngenerated/enums.ts is missing.\n${ADVICE}\n` });
});

test('a document that moved on is told', async () => {
  await copy.edit('spec/enums/ShareType.yaml', 'ReadWrite', 'Full');
  const { code, output } = await check();
  expect(code).toBe(1);
  for (const name of ['openapi.yaml', 'enums.ts']) expect(output).toContain(`generated/${name} is not what spec/ gives.`);
});

test('a keyword that the client does not check stops the generator', async () => {
  await copy.edit('spec/schemas/AccessList.yaml', 'type: array', 'type: array\nuniqueItems: true');
  const { code, output } = await copy.run('scripts/generate.mjs');
  expect(code).toBe(1);
  expect(output).toContain('src/check.ts does not check the keyword "uniqueItems" of a request schema');
});

test('two components of one name stop the generator', async () => {
  await writeFile(join(copy.folder, 'spec/enums/Case.yaml'), 'type: string\n');
  await copy.edit('spec/schemas/Case.yaml', 'type: boolean\n    description: Specifies if the case is closed.', '$ref: ../enums/Case.yaml');
  const { code, output } = await copy.run('scripts/generate.mjs');
  expect(code).toBe(1);
  expect(output).toContain('spec/ cannot be bundled');
});

test('a result that a reader could not tell apart stops the generator', async () => {
  await copy.edit('spec/schemas/Company.yaml', '  companyName:\n    type: string', '  firstName:\n    type: integer\n    examples: [1]\n  companyName:\n    type: string');
  const { code, output } = await copy.run('scripts/generate.mjs');
  expect(code).toBe(1);
  expect(output).toContain('A reader cannot tell the branches of a schema apart, of which one is string and the other integer.');
});
