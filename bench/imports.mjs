import { pathToFileURL } from 'node:url';
import { atMost, interleave, median, ratio, runProcess } from './measure.mjs';
import { CLIENTS } from './workspace.mjs';

/** What a process that imports a client costs, against one that only has a wrapper around fetch. */
export async function measureImports(folder, { rounds }) {
  const ways = Object.keys(CLIENTS).map((name) => {
    const url = pathToFileURL(`${folder}/${name}.mjs`).href;
    const code = `const start = performance.now();
      await import('${url}');
      console.log(performance.now() - start);`;
    return [
      name,
      () => {
        const { stdout, cpu } = runProcess(code);
        return { cpu, time: Number(stdout) };
      },
    ];
  });
  const costs = await interleave(Object.fromEntries(ways), rounds, 1);
  return Object.entries(costs).map(([name, { cpu, time }]) => {
    const times = ratio(cpu, costs.fetch.cpu);
    return {
      what: `CPU of a process that imports a client: ${CLIENTS[name]}`,
      measured: `${median(cpu).toFixed(0)} ms, ${median(time).toFixed(1)} ms of it importing`,
      ratio: times,
      against: 'fetch',
      goal: ['core', 'main'].includes(name) ? atMost(1.15, times) : '',
    };
  });
}
