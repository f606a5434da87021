#!/usr/bin/env node
// The process around the command line: its streams, Ctrl-C and the exit code.
import { CliError, EXIT } from './exit.js';
import type { Io } from './io.js';
import { run, tellError } from './run.js';
import { textsFor } from './texts/index.js';

const controller = new AbortController();

// The first Ctrl-C stops between two records, the second at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  });
}

const io: Io = {
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: controller.signal,
};

// A failure to write must not break off a change. A reader such as `head` that has enough closes the
// pipe, which is no failure; a full disk is one, and is reported once.
let isReported = false;
for (const output of [process.stdout, process.stderr]) {
  output.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || isReported) return;
    isReported = true;
    process.exitCode ||= EXIT.failed;
    const words = textsFor(io.env);
    tellError(io, new CliError(words.cannotWrite(message), EXIT.failed), words);
  });
}

process.exitCode = (await run(io)) || process.exitCode;
// A question leaves the terminal open, which would keep the process alive.
process.stdin.unref?.();
