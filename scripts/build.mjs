// npm run build: makes dist/ from src/ and generated/, from scratch: declarations by TypeScript, and each entry of the
// package in one file with what it shares with the others in chunks, which is read faster than many small files.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { exports, bin = {} } = createRequire(import.meta.url)('../package.json');

rmSync(dist, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

const entries = [...Object.values(exports).map((entry) => entry.default), ...Object.values(bin)]
  .filter(Boolean)
  .map((file) => join(root, file.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, '.ts')));
await build({
  entryPoints: entries,
  outdir: dist,
  outbase: root,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
  external: ['node:*'],
});
