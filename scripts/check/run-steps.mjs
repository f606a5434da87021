import { spawn } from 'node:child_process';

const LINES = 12;
const WIDTH = 120;

/** Runs a command and keeps what it prints. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ isPassed: false, output: error.message }));
    child.on('close', (code) => resolve({ isPassed: code === 0, output }));
  });
}

/** The lines of a failed step that tell most. */
function tellingLines(output, tells = /\S/) {
  const all = output.split('\n').filter((line) => /\S/.test(line));
  const telling = [...new Set(all.filter((line) => tells.test(line)))];
  const lines = telling.length > 0 ? telling : all;
  const shown = lines.slice(0, LINES).map((line) => `    ${line.slice(0, WIDTH)}`);
  if (lines.length > LINES) shown.push(`    and ${lines.length - LINES} lines more`);
  return shown;
}

/**
 * Runs steps one after another and goes on after one that fails, but not with a step that needs it.
 *
 * @param steps `name`, `command`, `needs` (the name of an earlier step) and `tells` (a pattern of the
 * lines to show when it fails)
 * @returns the exit status
 */
export async function runSteps(steps) {
  const failed = [];
  for (const { name, command, needs, tells } of steps) {
    if (failed.some((step) => step.name === needs)) {
      console.log(`${name}: not run, since ${needs} failed`);
      failed.push({ name, lines: [] });
      continue;
    }
    const start = performance.now();
    const { isPassed, output } = await run(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${name}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (!isPassed) {
      const lines = [`\n${name} (${command.join(' ')})`, ...tellingLines(output, tells)];
      failed.push({ name, lines });
    }
  }
  for (const { lines } of failed) if (lines.length > 0) console.log(lines.join('\n'));
  const names = failed.map(({ name }) => name).join(', ');
  console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${names}.`);
  return failed.length === 0 ? 0 : 1;
}
