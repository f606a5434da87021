// npm start: the mock, the three documented calls and two refused ones through the client, and the
// reference page. npm start -- --once: the calls only; exit status 1 when one of them does not end
// as it should.
import { buildDocs } from './docs.mjs';
import { isFree } from './mock/ports.mjs';
import { runDemo } from './start/demo.mjs';
import { servePage } from './start/page.mjs';

const [MOCK_PORT, PAGE_PORT] = [4010, 8080];
const once = process.argv.includes('--once');

/** The port if it is free, otherwise 0, which is any free one. */
async function portFor(what, port) {
  if (await isFree(port)) return port;
  console.log(`Port ${port} is taken by another program, so ${what} gets another one.`);
  return 0;
}

console.log('Starting the mock ...');
const { startMock } = await import('./mock/server.mjs'); // takes two seconds to load
const mock = await startMock({ port: await portFor('the mock', MOCK_PORT) });
console.log('It answers with the examples of the document, whatever it is asked.');
const failed = await runDemo(mock.url);

if (once) {
  await mock.close();
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  console.log('\nBuilding the reference page ...');
  const page = await servePage(await buildDocs(), await portFor('the page', PAGE_PORT));
  console.log(
    `\n  Mock            ${mock.url}\n  Reference page  ${page.url}\n\nStop with Ctrl-C.`,
  );
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopped.');
    await Promise.all([page.close(), mock.close()]);
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
