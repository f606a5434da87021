// npm run dev: the tests of what is touched. vitest watches src/ and test/ by itself; a change in spec/
// writes generated/ first and starts vitest again, because the mock and the documents are read once.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchSpec } from './dev/watch-spec.mjs';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const VITEST = ['node_modules/vitest/vitest.mjs', '--watch', '--project=source', '--changed'];

const run = (args) => spawn(process.execPath, args, { cwd, stdio: 'inherit' });
const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

let vitest;
function startVitest() {
  vitest = run(VITEST);
  vitest.on('exit', stop); // for q
}

async function regenerate() {
  vitest.off('exit', stop).kill();
  await ended(vitest);
  await ended(run(['scripts/generate.mjs']));
  startVitest();
}

const stop = watchSpec(new URL('../spec', import.meta.url), regenerate);
startVitest();
