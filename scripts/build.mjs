// npm run build: makes dist/ from src/ and generated/, from scratch: declarations by TypeScript, and each entry of the
// package in one file with what it shares with the others in chunks; then all that once more as CommonJS.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeCommonJs } from './build/commonjs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { exports, bin = {} } = createRequire(import.meta.url)('../package.json');

rmSync(dist, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

const entryPoints = [
  ...Object.values(exports).map((entry) => entry.import?.default),
  ...Object.values(bin),
]
  .filter(Boolean)
  .map((file) => join(root, file.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, '.ts')));
// With the core stands what several other entries have in common.
const CORE = [
  'src/core.ts',
  'src/errors/name-record.ts',
  'src/response/fill-in-lists.ts',
  'src/response/pascal-case.ts',
];
const OPERATIONS = 'generated/methods.ts';

/**
 * Lets every entry import all of the core, and every other entry than the core all operations, so that
 * each of the two is one chunk and not a chunk for each set of entries: a process pays for each file
 * that it loads more than for what is in it.
 */
const fewChunks = {
  name: 'few-chunks',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!entryPoints.includes(path)) return undefined;
      const shared = path === join(root, CORE[0]) ? CORE : [...CORE, OPERATIONS];
      const imports = shared.map((file) => `import ${JSON.stringify(join(root, file))};\n`);
      return { contents: (await readFile(path, 'utf8')) + imports.join(''), loader: 'ts' };
    });
  },
};

await build({
  entryPoints,
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
  plugins: [fewChunks],
  ignoreAnnotations: true, // or imports for nothing but the chunks are left out
});

await writeCommonJs(dist);
