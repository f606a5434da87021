// npm start: a portal in memory, calls to it with what goes over the wire, and the reference. Both stay
// until Ctrl-C. npm start -- --once: the calls only; exit status 1 when one of them does not end as it
// should.
import { fileURLToPath } from 'node:url';
import { createPortal, samplePeople } from '../dist/src/testing/index.js';
import { buildDocs } from './docs.mjs';
import { isFree } from './mock/ports.mjs';
import { runDemo, wrapped } from './start/demo.mjs';
import { serveFolder } from './start/serve-folder.mjs';

const [PORTAL_PORT, DOCS_PORT] = [4010, 8080];
const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const once = process.argv.includes('--once');

/** The port if it is free, otherwise 0, which is any free one. */
async function portFor(what, port) {
  if (await isFree(port)) return port;
  console.log(`Port ${port} is taken by another program, so ${what} gets another one.`);
  return 0;
}

const portal = createPortal();
const { url, close } = await portal.listen(await portFor('the portal', PORTAL_PORT));
console.log(
  wrapped(
    '',
    `A portal in memory listens on ${url}. Anna administers its CRM; Boris and Clara use it. Below, asAnna is createCrmClient({ portal, token }) with a token of Anna's, > is a request, < its response, in which … stands for what is left out, and = is what the caller gets.`,
  ),
);
const failed = await runDemo(url, portal.tokenOf);

if (once) {
  await close();
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  console.log('\nBuilding the reference ...');
  await buildDocs();
  const docs = await serveFolder(DOCS, await portFor('the reference', DOCS_PORT));
  const token = portal.tokenOf(samplePeople.anna.id);
  console.log(`
  Reference   ${docs.url}
  Portal      ${url}, as the calls left it
  Token       ${token} (Anna)

  curl -H "Authorization: ${token}" ${url}/api/2.0/crm/case/1

Stop with Ctrl-C.`);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopped.');
    await Promise.all([docs.close(), close()]);
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
