import { transfer } from '../dist/src/access/index.js';
import { createCrmClient } from '../dist/src/index.js';
import { samplePeople } from '../dist/src/testing/index.js';
import { costOf, interleave, median, ratio, startProcess } from './measure.mjs';

const { boris, clara } = samplePeople;
const all = { everything: true };
const what = {
  from: boris.id,
  to: clara.id,
  targets: { cases: all, opportunities: all, contacts: all },
};

async function handOver({ portal, token }, concurrency) {
  const { counts } = await transfer(createCrmClient({ portal, token }), what, { concurrency });
  if (counts.changed !== 300) throw new Error(`handed over: ${JSON.stringify(counts)}`);
}

/** Sends requests that a portal received to another one. */
async function sendAgain({ portal, token }, requests, concurrency) {
  const rest = requests.values();
  const headers = { Authorization: token, 'Content-Type': 'application/json' };
  const worker = async () => {
    for (const { method, path, body } of rest) {
      const response = await fetch(portal + path, { method, headers, body: body || undefined });
      await response.json();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

/** What it costs to hand 300 records over, against fetch that sends the same requests. */
export async function measureHandOver(_folder, { rounds }) {
  const portals = await startProcess('hand-over-portal.mjs');
  await handOver(await portals.ask('new'), 8);
  const requests = await portals.ask('requests');
  const ways = [1, 8, 32].flatMap((concurrency) => [
    [
      `transfer ${concurrency}`,
      async () => {
        const access = await portals.ask('new');
        return costOf(() => handOver(access, concurrency));
      },
    ],
    [
      `fetch ${concurrency}`,
      async () => {
        const access = await portals.ask('new');
        return costOf(() => sendAgain(access, requests, concurrency));
      },
    ],
  ]);
  const costs = await interleave(
    Object.fromEntries(ways),
    Math.ceil(rounds / 5),
    rounds > 5 ? 1 : 0,
  );
  portals.stop();
  return [1, 8, 32].flatMap((concurrency) => {
    const { cpu, time } = costs[`transfer ${concurrency}`];
    const bare = costs[`fetch ${concurrency}`];
    const name = `300 records handed over, ${concurrency} at once`;
    const against = `fetch, the same ${requests.length} requests`;
    return [
      {
        what: `CPU of ${name}`,
        measured: `${median(cpu).toFixed(0)} ms`,
        ratio: ratio(cpu, bare.cpu),
        against,
      },
      {
        what: `Time of ${name}`,
        measured: `${(median(time) / 1000).toFixed(1)} s`,
        ratio: ratio(time, bare.time),
        against,
      },
    ];
  });
}
