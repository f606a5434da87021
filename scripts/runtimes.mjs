// npm run test:runtimes: packs the package, installs it from the tarball in an empty project, and runs the program of
// test/package/consumers in Deno and Bun. They come from the registry, some 100 MB each, so it is not a part of npm test.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const RUNTIMES = { deno: ['2.9.6', 'run', '--allow-env'], bun: ['1.4.5', 'run'] };

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-runtimes-'));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const packed = run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root);
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const versions = Object.entries(RUNTIMES).map(([name, [version]]) => `${name}@${version}`);
  run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    `./${filename}`,
    'saxes',
    ...versions,
  ]);

  const program = join(root, 'test/package/consumers/calls.ts');
  copyFileSync(program, join(folder, 'calls.ts'));
  const { code } = transformSync(readFileSync(program, 'utf8'), { loader: 'ts', format: 'esm' });
  writeFileSync(join(folder, 'calls.mjs'), code);
  const wanted = run(process.execPath, ['calls.mjs']);

  for (const [name, [version, ...args]] of Object.entries(RUNTIMES)) {
    const printed = run(join(folder, 'node_modules/.bin', name), [...args, 'calls.ts']);
    const isSame = printed === wanted;
    console.log(
      `${name} ${version}: ${isSame ? 'makes its calls as Node does' : `FAILED, it printed\n${printed}`}`,
    );
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
