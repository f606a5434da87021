import { atMost, interleave, median, ratio, startProcess } from './measure.mjs';
import { CLIENTS } from './workspace.mjs';

/** The CPU time of a call and the calls of a second, against bare openapi-fetch. */
export async function measureCalls(folder, { rounds }) {
  const calls = rounds > 5 ? 500 : 100;
  const server = await startProcess('server.mjs');
  const callers = {};
  for (const name of Object.keys(CLIENTS))
    callers[name] = await startProcess('caller.mjs', `${folder}/${name}.mjs`, server.ready);

  const rows = [];
  for (const concurrency of [1, 50]) {
    const ways = Object.entries(callers).map(([name, caller]) => [
      name,
      () => caller.ask({ calls, concurrency }),
    ]);
    const costs = await interleave(Object.fromEntries(ways), rounds, rounds > 5 ? 8 : 2);
    const bare = costs['openapi-fetch'];
    const how = concurrency === 1 ? 'one after another' : `${concurrency} at once`;
    for (const [name, { cpu, time }] of Object.entries(costs)) {
      const times = ratio(cpu, bare.cpu);
      rows.push({
        what: `CPU of a call, ${how}: ${CLIENTS[name]}`,
        measured: `${(median(cpu) * 1000).toFixed(0)} µs, ${(1000 / median(time)).toFixed(0)} calls/s`,
        ratio: times,
        against: 'openapi-fetch',
        goal: ['core', 'main'].includes(name) ? atMost(1.15, times) : '',
      });
    }
  }
  for (const { stop } of [server, ...Object.values(callers)]) stop();
  return rows;
}
