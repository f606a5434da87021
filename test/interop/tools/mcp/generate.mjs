import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(
  new URL('../../node_modules/.bin/openapi-mcp-generator', import.meta.url),
);
execFileSync(bin, ['--input', '../../openapi.json', '--output', 'generated'], { stdio: 'pipe' });
