import { execFileSync } from 'node:child_process';
import { interleave, median, ratio } from './statistics.mjs';

const url = (path) => new URL(path, import.meta.url).href;
const RAW = 'data:text/javascript,export const get = (url) => fetch(url).then((r) => r.json());';
const MODULES = {
  raw: RAW,
  'openapi-fetch': import.meta.resolve('openapi-fetch'),
  core: url('../dist/src/core.js'),
  main: url('../dist/src/index.js'),
};

/** Imports a module in a process of its own: the CPU time of the process and the time of the import. */
function start(module) {
  const script = `const start = performance.now();
    await import(${JSON.stringify(module)});
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ ms, cpu: (user + system) / 1000 }));`;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

/** What an import costs a process, as multiples of one that only has a wrapper around fetch. */
export async function measureImports(rounds = 15) {
  const times = Object.fromEntries(Object.keys(MODULES).map((name) => [name, []]));
  const ways = Object.fromEntries(
    Object.entries(MODULES).map(([name, module]) => [
      name,
      () => {
        const { ms, cpu } = start(module);
        times[name].push(ms);
        return cpu;
      },
    ]),
  );
  const costs = await interleave(ways, rounds, 2);
  return ['openapi-fetch', 'core', 'main'].map((name) => ({
    what: `CPU of a process that imports ${name}, ${median(times[name]).toFixed(1)} ms of it importing`,
    against: `a wrapper around fetch, ${median(costs.raw).toFixed(0)} ms`,
    ratio: ratio(costs[name], costs.raw),
    goal: 1.15,
  }));
}
