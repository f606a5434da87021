import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from './consumer.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that npm would publish. */
    tarball: string;
  }
}

/** Packs the build, once for all tests. */
export default function setup(project: TestProject): () => void {
  if (!existsSync(join(ROOT, 'dist'))) throw new Error('Run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'onlyoffice-crm-tarball-'));
  // Without scripts, which would build again while other tests use the build.
  const args = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  project.provide('tarball', join(folder, filename));
  return () => rmSync(folder, { recursive: true });
}
