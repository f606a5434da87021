import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/consumer.js';
import { ProjectCopy } from '../support/copy.js';

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await ProjectCopy.make();
  for (const name of ['src', 'tsconfig.json', 'examples', 'test/types', 'test/package/consumers'])
    cpSync(join(ROOT, name), join(copy.folder, name), { recursive: true });
  writeFileSync(join(copy.folder, '.gitignore'), 'node_modules\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=Everything');
});
afterAll(() => copy.remove());

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Anna', '-c', 'user.email=anna@acme.test'];
  execFileSync('git', [...who, ...args], { cwd: copy.folder });
}

const compare = () => copy.run('scripts/breaking.mjs');

test('check:breaking says that there is no release yet, and names what a later state took away', async () => {
  const none = 'There is no release yet (no tag such as v0.1.0), so nothing was compared.\n';
  expect(await compare()).toEqual({ code: 0, output: none });

  git('tag', 'v0.1.0');
  const same = 'Nothing that v0.1.0 promised was broken.\n';
  expect(await compare()).toEqual({ code: 0, output: same });

  const file = join(copy.folder, 'generated/openapi.json');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  delete document.paths['/api/2.0/crm/case/{caseid}'].get;
  const { properties, required } = document.components.schemas.CasePrivateAccess;
  properties.reason = { type: 'string' };
  required.push('reason');
  writeFileSync(file, JSON.stringify(document));
  await copy.edit('src/exports.ts', /\bnonEmpty\b,? ?/, '');

  const { code, output } = await compare();
  expect(output).toContain('GET /api/2.0/crm/case/{caseid}: [Removed] operation');
  expect(output).toMatch(/^PUT \/api\/2\.0\/crm\/case\/\{caseid\}\/access: .*required.*reason/m);
  expect(output).toContain('\nonlyoffice-crm no longer exports nonEmpty\n');
  expect(output).toMatch(/^test\/package\/consumers\/types\.ts:\d+: .*nonEmpty/m);
  expect(output).toMatch(/\d+ breaking changes since v0\.1\.0\.\n$/);
  expect(code).toBe(1);
});
