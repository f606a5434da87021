// npm run test:interop: opens generated/openapi.json in the tools of other people and writes test/interop/RESULTS.md.
// It installs them from the registry into a temporary folder, so it is not a part of npm test.
// A tool that needs Java, Python or mono-mcs, which Debian has, is left out where that is not there.
// Names of folders of test/interop/tools as arguments: these tools only, and RESULTS.md stays as it is.
import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { known, tools } from '../test/interop/tools.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'test/interop');
const CELLS = ['generates', 'type-checks', 'sends', 'reads', 'refuses'];
const COMPILER_OPTIONS = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** Runs a script of Node. */
async function node(cwd, ...args) {
  const run = promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 1 << 26 });
  return run.then(
    ({ stdout }) => ({ isGood: true, output: stdout }),
    ({ stdout, stderr, message }) => ({ isGood: false, output: stdout + stderr || message }),
  );
}

/** A cell of the table: what it says when nothing is wrong, and what is wrong. */
const cell = (text, problems = []) => ({ text, problems });

/** What a tool needs beside Node and this machine does not have. */
const lackOf = ({ needs = [] }) =>
  needs.find(({ command: [file, ...args] }) => spawnSync(file, args).status !== 0)?.name;

/** The cells of one tool. One that does not apply to it is left out. */
async function tryTool(project, { folder, generates = 'yes', refusedBy = 'zod' }) {
  const home = join(project, 'tools', folder);
  const { isGood, output } = await node(home, 'generate.mjs');
  const cells = { generates: cell(generates, isGood ? [] : linesOf(output)) };
  if (!isGood) return cells;

  const files = await readdir(home);
  let types;
  if (files.includes('client.ts')) {
    const errors = await compile(project, home);
    types = errors.filter((error) => error.startsWith('the types accept'));
    const others = errors.filter((error) => !types.includes(error));
    cells['type-checks'] = cell('yes', others);
  } else if (files.includes('check-types.mjs')) {
    const checked = await node(home, 'check-types.mjs');
    cells['type-checks'] = cell('yes', checked.isGood ? [] : linesOf(checked.output));
  }
  if (!files.some((name) => name.startsWith('client.'))) return cells;

  const bundled = files.includes('client.ts') ? bundleClient(home) : Promise.resolve();
  const check = await bundled.then(
    () => node(project, 'check.mjs', folder),
    ({ errors: [{ text }] }) => ({ isGood: false, output: text }),
  );
  if (!check.isGood) return { ...cells, sends: cell('yes', linesOf(check.output)) };
  const { sends, reads, refuses } = JSON.parse(check.output);
  const refusers = [types && 'types', refuses && refusedBy].filter(Boolean);
  return {
    ...cells,
    ...(sends && { sends: cell('yes', sends) }),
    reads: cell('yes', reads),
    ...(refusers.length > 0 && {
      refuses: cell(refusers.join(', '), [...(types ?? []), ...(refuses ?? [])]),
    }),
  };
}

const linesOf = (output) => output.trim().split('\n');

/** Bundles the client of a tool with what it generated, for Node. */
function bundleClient(home) {
  return build({
    entryPoints: [join(home, 'client.ts')],
    outfile: join(home, 'client.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
}

/** Type-checks what a tool generated and what uses it, and gives the errors. */
async function compile(project, home) {
  // Some tools keep their output from being checked by a comment.
  for (const name of await readdir(home, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const text = await readFile(join(home, name), 'utf8');
    await writeFile(join(home, name), text.replace(/^\/\/ @ts-nocheck$/m, ''));
  }
  const config = { compilerOptions: COMPILER_OPTIONS, include: ['.'] };
  await writeFile(join(home, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  const { isGood, output } = await node(home, tsc, '--pretty', 'false');
  if (isGood) return [];

  const lines = (await readFile(join(home, 'refused.ts'), 'utf8')).split('\n');
  const errors = output.split('\n').filter((line) => line.includes('error TS'));
  if (errors.length === 0) return [output.trim()];
  const counts = new Map();
  const others = errors.flatMap((line) => {
    const [, path, number, error] = /^(.+)\((\d+),\d+\): error (.+)$/.exec(line);
    if (path.startsWith('generated/')) {
      const [code] = error.split(':');
      counts.set(code, (counts.get(code) ?? 0) + 1);
      return [];
    }
    // An error that was expected in refused.ts and did not come.
    const isUnused = path === 'refused.ts' && error.startsWith('TS2578');
    return isUnused
      ? `the types accept ${lines[number - 1].split('@ts-expect-error ')[1]}`
      : `${path}: ${error}`;
  });
  return [...[...counts].map(([code, count]) => `${count} × ${code} in its output`), ...others];
}

async function makeProject() {
  const project = await mkdtemp(join(tmpdir(), 'onlyoffice-crm-interop-'));
  await cp(SOURCE, project, { recursive: true });
  for (const name of ['openapi.json', 'openapi-3.0.json'])
    await cp(join(ROOT, 'generated', name), join(project, name));
  await build({ entryPoints: [join(project, 'inputs.ts')], outfile: join(project, 'inputs.mjs') });
  // engine-strict, so that a version that does not run on this Node is refused.
  const flags = ['--engine-strict', '--no-audit', '--no-fund', '--no-package-lock'];
  await promisify(execFile)('npm', ['install', '--ignore-scripts', ...flags], { cwd: project });
  return project;
}

const knownOf = (tool) => known.find((entry) => entry.tool === tool.name)?.problems ?? [];

function renderTable(rows, versions) {
  const shown = (tool, column, entry) => {
    if (!entry) return '-';
    if (entry.problems.length === 0) return entry.text;
    if (!entry.problems.every((problem) => knownOf(tool).includes(problem))) return 'no';
    return column === 'refuses' ? `${entry.text} (but see below)` : 'see below';
  };
  const lines = [
    ['tool', 'version', ...CELLS],
    ...rows.map(({ tool, cells }) => [
      tool.name,
      (tool.versions ?? tool.packages.map((name) => versions[name])).join(', '),
      ...CELLS.map((name) => shown(tool, name, cells[name])),
    ]),
  ];
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const [head, ...body] = lines.map((line) => line.map((text, i) => text.padEnd(widths[i])));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map((line) => `| ${line.join(' | ')} |\n`).join('');
}

function renderResults(table) {
  const knownLines = known.map(
    ({ tool, problems, reason }) => `- ${tool}: ${problems.join('; ')}. ${reason}\n`,
  );
  const noteLines = tools.flatMap(({ name, notes = [] }) =>
    notes.map((note) => `- ${name}: ${note}\n`),
  );
  return `# The document in other tools

Written by \`npm run test:interop\` with Node ${process.versions.node.split('.')[0]}. The versions are the newest that run on Node 20,
and of the two generators in Java, which take \`generated/openapi-3.0.json\`, those that npm packages ship.

${table}
- generates: the tool reads \`generated/openapi.json\` without an error.
- type-checks: TypeScript in strict mode finds no error in the output, nor in a client that uses it and reads \`response.isPrivate\`. The types of libraries are not checked.
- sends: three calls that change access reach a server with the right method, URL, Authorization, Content-Type and JSON body.
- reads: the client returns \`isPrivate\` of the response, and zod accepts the response.
- refuses: the types refuse a private case without users and a misspelt filter. Zod and Prism refuse these and more bodies, and zod keeps every filter and list.

## Known problems

${knownLines.join('')}
## What to set

${noteLines.join('')}`;
}

/** The problems that are not known, and the known ones that did not come. */
function judge(rows) {
  return rows.flatMap(({ tool, cells }) => {
    const problems = CELLS.flatMap((name) => cells[name]?.problems ?? []);
    return [
      ...problems
        .filter((problem) => !knownOf(tool).includes(problem))
        .map((problem) => `${tool.name}: ${problem}`),
      ...knownOf(tool)
        .filter((problem) => !problems.includes(problem))
        .map((problem) => `${tool.name}: no longer true, remove it from the list: ${problem}`),
    ];
  });
}

const only = process.argv.slice(2);
const chosen = tools.filter(({ folder }) => only.length === 0 || only.includes(folder));
const manifest = JSON.parse(await readFile(join(SOURCE, 'package.json'), 'utf8'));
const project = await makeProject();
try {
  const rows = [];
  for (const tool of chosen) {
    const lack = lackOf(tool);
    if (lack) console.error(`${tool.name} is not tried, since it needs ${lack}.`);
    else rows.push({ tool, cells: await tryTool(project, tool) });
  }
  const table = renderTable(rows, manifest.dependencies);
  console.log(table);
  if (only.length === 0) await writeFile(join(SOURCE, 'RESULTS.md'), renderResults(table));
  const problems = judge(rows);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
} finally {
  await rm(project, { recursive: true });
}
