// npm run build: makes dist/ from src/ and generated/, from scratch: declarations by TypeScript, and each entry of the
// package in one file with what it shares with the others in chunks; each area of operations in one file more; then
// all that once more as CommonJS.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
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
  ...Object.values(exports).map((entry) => entry?.import?.default),
  ...Object.values(bin),
]
  .filter((file) => file && !file.includes('*'))
  .map((file) => join(root, file.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, '.ts')));
// With the core stands what several other entries have in common.
const CORE = [
  'src/core.ts',
  'src/errors/name-record.ts',
  'src/response/fill-in-lists.ts',
  'src/response/pascal-case.ts',
];
const OPERATIONS = 'generated/methods.ts';
const AREAS = 'generated/operations';

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

// openapi-fetch becomes a part of the core: as a file of its own it would cost a process a third of what
// the whole core does. The declarations import its types, so that it stays a dependency.
const common = {
  outdir: dist,
  outbase: root,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  target: 'es2022',
  external: ['node:*', 'saxes'],
};
cpSync(join(root, 'node_modules/openapi-fetch/LICENSE'), join(dist, 'openapi-fetch.LICENSE'));

const { metafile } = await build({
  ...common,
  entryPoints,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  plugins: [fewChunks],
  ignoreAnnotations: true, // or imports for nothing but the chunks are left out
  metafile: true,
});

const [[chunk, { inputs }]] = Object.entries(metafile.outputs).filter(
  ([file, output]) => file.startsWith('dist/chunks/') && CORE[0] in output.inputs,
);

/** Lets the guards of an area throw the errors of the core and use its timers, and not copies of them. */
const coreOfChunk = {
  name: 'core-of-chunk',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const source = relative(root, join(resolveDir, path)).replace(/\.js$/, '.ts');
      if (!(source in inputs) || /^(?:generated|src\/guards)\//.test(source)) return undefined;
      return { path: relative(join(dist, AREAS), join(root, chunk)), external: true };
    });
  },
};

await build({
  ...common,
  entryPoints: readdirSync(join(root, AREAS))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => join(root, AREAS, name)),
  plugins: [coreOfChunk],
});

await writeCommonJs(dist);
