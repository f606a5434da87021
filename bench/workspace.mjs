// The clients that are compared, in a temporary folder: the other libraries are installed there, so that
// this package does not depend on them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The clients, by the names that the table has for them. */
export const CLIENTS = {
  fetch: 'fetch',
  'openapi-fetch': 'openapi-fetch',
  ky: 'ky',
  axios: 'axios',
  'hey-api': 'hey-api',
  'hey-api-zod': 'hey-api with zod',
  core: 'core entry',
  main: 'main entry',
};

/** @returns the folder, with each client as a file.ts and bundled for Node as a file.mjs */
export async function makeWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.on('SIGINT', () => process.exit(130));
  cpSync(join(ROOT, 'bench/clients'), folder, { recursive: true });
  const flags = ['--ignore-scripts', '--engine-strict', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--silent', ...flags], { cwd: folder });
  symlinkSync(ROOT, join(folder, 'node_modules/onlyoffice-crm'));
  cpSync(join(ROOT, 'generated/schema.ts'), join(folder, 'generated/schema.d.ts'));
  const document = join(ROOT, 'generated/openapi.json');
  execFileSync(process.execPath, ['generate.mjs', document], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await build({
    entryPoints: Object.keys(CLIENTS).map((name) => join(folder, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  });
  return folder;
}
