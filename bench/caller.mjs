// Makes calls with one client, as often as it is told to, and tells what one call cost. Each client has a
// process of its own, like an application, so that none warms up or burdens another.
import { costOf } from './measure.mjs';

const [, , file, portal] = process.argv;
const { makeCall } = await import(file);
const call = makeCall(portal, 'a-token');

process.on('message', async ({ calls, concurrency }) => {
  let next = 1;
  const worker = async () => {
    while (next <= calls) {
      const { id } = await call(next++);
      if (!id) throw new Error('a call did not return the opportunity');
    }
  };
  const { cpu, time } = await costOf(() =>
    Promise.all(Array.from({ length: concurrency }, worker)),
  );
  process.send({ cpu: cpu / calls, time: time / calls });
});
process.on('disconnect', () => process.exit());
process.send('ready');
