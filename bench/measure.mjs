// How everything here is measured: in rounds in which each way has its turn, by CPU time, since other
// programs on the machine change the time of the clock more.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times the cost of one way another one is: the median of the rounds. */
export const ratio = (costs, base) => median(costs.map((cost, i) => cost / base[i]));

/**
 * Measures ways to do a thing in turn, many times over, so that all have the same machine.
 *
 * @param ways what to measure, by name; each returns an object of numbers, what one round of it cost
 * @param rounds how many rounds count
 * @param warmUp how many rounds go before them
 * @returns by name of the way and by name of the number: the numbers of all rounds
 */
export async function interleave(ways, rounds, warmUp) {
  const names = Object.keys(ways);
  const costs = Object.fromEntries(names.map((name) => [name, {}]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const cost = await ways[name]();
      if (round < 0) continue;
      for (const [what, value] of Object.entries(cost)) {
        costs[name][what] ??= [];
        costs[name][what].push(value);
      }
    }
  }
  return costs;
}

/** The CPU time of this process and the time of the clock that work takes, in milliseconds. */
export async function costOf(work) {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, time: performance.now() - start };
}

/** Runs code as a module of a process of its own: its output and its CPU time in milliseconds. */
export function runProcess(code, { args = [], cwd } = {}) {
  const report = `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(\`\${(user + system) / 1000}\`);
  });\n`;
  const argv = ['--input-type=module', '--eval', report + code, '--', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return { stdout, cpu: Number(stderr) };
}

/** Starts a file of this folder as a process, which stops when it is disconnected. */
export async function startProcess(file, ...args) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args);
  const ask = async (message) => {
    child.send(message);
    return (await once(child, 'message'))[0];
  };
  const [ready] = await once(child, 'message');
  return { ready, ask, stop: () => child.disconnect() };
}

/** A goal that a number must not exceed. */
export const atMost = (goal, value, unit = '') =>
  `≤ ${goal.toLocaleString('en')}${unit}, ${value <= goal ? 'met' : 'missed'}`;
