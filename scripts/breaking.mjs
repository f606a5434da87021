// npm run check:breaking: what a caller of the last release can no longer do, in the document and in
// the types. Exit status 1 when there is something: the changelog has to name it, and the version to
// say it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breakingChanges } from './breaking/document.mjs';
import { brokenPrograms, removedExports } from './breaking/types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) =>
  execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] });

function lastRelease() {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*').toString().trim();
  } catch {
    return undefined;
  }
}

const tag = lastRelease();
if (tag === undefined) {
  console.log('There is no release yet (no tag such as v0.1.0), so nothing was compared.');
} else {
  const released = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-release-'));
  try {
    const files = ['package.json', 'tsconfig.json', 'src', 'generated', 'examples', 'test'];
    execFileSync('tar', ['-x', '-C', released], { input: git('archive', tag, ...files) });
    symlinkSync(join(root, 'node_modules'), join(released, 'node_modules'));
    const [before, after] = [released, root].map((folder) =>
      JSON.parse(readFileSync(join(folder, 'generated/openapi.json'), 'utf8')),
    );
    const changes = [
      ...breakingChanges(before, after),
      ...removedExports(released, root),
      ...brokenPrograms(released, root),
    ];
    console.log(changes.join('\n') || `Nothing that ${tag} promised was broken.`);
    if (changes.length > 0) {
      console.log(`${changes.length} breaking changes since ${tag}.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(released, { recursive: true });
  }
}
