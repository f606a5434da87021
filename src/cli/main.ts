#!/usr/bin/env node
// The process around the command line: its streams, Ctrl-C and the exit code.
import { run } from './run.js';

const controller = new AbortController();

// The first Ctrl-C stops between two records, the second at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  });
}

// A reader such as `head` that has enough closes the pipe, which must not break off a change.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: controller.signal,
});
// A question leaves the terminal open, which would keep the process alive.
process.stdin.unref?.();
