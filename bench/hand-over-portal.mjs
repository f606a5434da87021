// Portals on 127.0.0.1, each with 300 records of Boris, in a process of their own. Every response takes a
// few milliseconds more, as one of a portal in the same network does.
import { createPortal, samplePeople } from '../dist/src/testing/index.js';

const DELAY_MS = 2;
const { anna, boris, mike } = samplePeople;
const many = (make) => Array.from({ length: 100 }, (_, i) => ({ id: i + 1, ...make(i) }));
const access = [mike.id, boris.id];
const records = {
  cases: many((i) => ({ title: `Case ${i}`, access, createBy: mike.id })),
  opportunities: many((i) => ({ title: `Deal ${i}`, access, createBy: mike.id })),
  contacts: many((i) => ({
    firstName: 'Ann',
    lastName: `Lee ${i}`,
    managers: access,
    createBy: mike.id,
  })),
};

let portal;
let listening;

process.on('message', async (message) => {
  if (message === 'requests') {
    process.send(portal.requests);
    return;
  }
  await listening?.close();
  portal = createPortal(records);
  portal.fail({ delayMs: DELAY_MS, times: Number.POSITIVE_INFINITY });
  listening = await portal.listen();
  process.send({ portal: listening.url, token: portal.tokenOf(anna.id) });
});
process.on('disconnect', () => process.exit());
process.send('ready');
