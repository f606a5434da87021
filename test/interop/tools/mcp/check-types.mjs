import { execFileSync } from 'node:child_process';

// Its own settings, which also write the server that client.mjs starts.
const tsc = '../../node_modules/typescript/bin/tsc';
const flags = ['--pretty', 'false', '--types', 'node'];
execFileSync(process.execPath, [tsc, '-p', 'generated', ...flags], { stdio: 'inherit' });
