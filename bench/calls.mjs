import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { interleave, median, ratio } from './statistics.mjs';

const CALLS = 500;
const CLIENTS = ['openapi-fetch', 'core', 'main'];

const start = (file, ...args) => fork(fileURLToPath(new URL(file, import.meta.url)), args);

/** The CPU time of a call, as multiples of bare openapi-fetch. */
export async function measureCalls(rounds = 30) {
  const server = start('server.mjs');
  const [port] = await once(server, 'message');
  const callers = CLIENTS.map((name) => [
    name,
    start('caller.mjs', name, `http://127.0.0.1:${port}`),
  ]);
  const rows = [];
  for (const concurrency of [1, 50]) {
    const ways = callers.map(([name, caller]) => [
      name,
      async () => {
        caller.send({ calls: CALLS, concurrency });
        return (await once(caller, 'message'))[0];
      },
    ]);
    const costs = await interleave(Object.fromEntries(ways), rounds, 8);
    const bare = costs['openapi-fetch'];
    const how = concurrency === 1 ? 'one after another' : `${concurrency} at once`;
    for (const name of ['core', 'main']) {
      rows.push({
        what: `CPU per call, ${how}, ${name} entry`,
        against: `openapi-fetch, ${median(bare).toFixed(0)} µs`,
        ratio: ratio(costs[name], bare),
        goal: 1.15,
      });
    }
  }
  for (const child of [server, ...callers.map(([, caller]) => caller)]) child.disconnect();
  return rows;
}
