import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the site once for all tests of it, as `npm run docs` does. */
export default function build(): void {
  const script = fileURLToPath(new URL('../../scripts/docs.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
}
