import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import createOpenapiFetch from 'openapi-fetch';
import { getOpportunity } from '../dist/generated/operations/index.js';
import { createCrmClient as createCoreClient } from '../dist/src/core.js';
import { createCrmClient } from '../dist/src/index.js';
import { interleave, median, ratio } from './statistics.mjs';

const TOKEN = 'a-token';
const CALLS = 500;

/** Starts the server and returns its origin, and what ends it. */
export async function startServer() {
  const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)));
  const [port] = await once(server, 'message');
  return { portal: `http://127.0.0.1:${port}`, stop: () => server.disconnect() };
}

/** One call of each client, which returns the opportunity. */
export function clientsOf(portal) {
  const bare = createOpenapiFetch({ baseUrl: portal, headers: { Authorization: TOKEN } });
  const core = createCoreClient({ portal, token: TOKEN });
  const main = createCrmClient({ portal, token: TOKEN });
  const path = (opportunityid) => ({ path: { opportunityid } });
  return {
    bare: async (id) => {
      const { data } = await bare.GET('/api/2.0/crm/opportunity/{opportunityid}', {
        params: path(id),
      });
      return data.response;
    },
    core: (id) => core.call(getOpportunity, path(id)),
    main: (id) => main.getOpportunity(path(id)),
  };
}

/** Makes a number of calls, of which some are under way at once, and returns their CPU time in µs. */
export async function cpuOf(call, calls, concurrency) {
  let next = 1;
  const worker = async () => {
    while (next <= calls) {
      const { id } = await call(next++);
      if (!id) throw new Error('a call did not return the opportunity');
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** The CPU time of a call, as multiples of bare openapi-fetch. */
export async function measureCalls(rounds = 24) {
  const { portal, stop } = await startServer();
  const clients = clientsOf(portal);
  const rows = [];
  for (const concurrency of [1, 50]) {
    const ways = Object.fromEntries(
      Object.entries(clients).map(([name, call]) => [name, () => cpuOf(call, CALLS, concurrency)]),
    );
    const { bare, ...costs } = await interleave(ways, rounds, 6);
    const how = concurrency === 1 ? 'one after another' : `${concurrency} at once`;
    for (const [name, cost] of Object.entries(costs)) {
      rows.push({
        what: `CPU per call, ${how}, ${name} entry`,
        against: `openapi-fetch, ${median(bare).toFixed(0)} µs`,
        ratio: ratio(cost, bare),
        goal: 1.15,
      });
    }
  }
  stop();
  return rows;
}
