// Makes calls with one client, as often as it is told to, and tells what CPU time one took. Each client
// has a process of its own, like an application, so that none warms up or burdens another.
import createOpenapiFetch from 'openapi-fetch';
import { getOpportunity } from '../dist/generated/operations/index.js';
import { createCrmClient as createCoreClient } from '../dist/src/core.js';
import { createCrmClient } from '../dist/src/index.js';

const [, , name, portal] = process.argv;
const token = 'a-token';
const path = (opportunityid) => ({ path: { opportunityid } });

/** What makes one call with each client, and returns the opportunity. */
const CLIENTS = {
  'openapi-fetch'() {
    const client = createOpenapiFetch({ baseUrl: portal, headers: { Authorization: token } });
    return async (id) => {
      const params = path(id);
      const { data } = await client.GET('/api/2.0/crm/opportunity/{opportunityid}', { params });
      return data.response;
    };
  },
  core() {
    const crm = createCoreClient({ portal, token });
    return (id) => crm.call(getOpportunity, path(id));
  },
  main() {
    const crm = createCrmClient({ portal, token });
    return (id) => crm.getOpportunity(path(id));
  },
};

const call = CLIENTS[name]();

process.on('message', async ({ calls, concurrency }) => {
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
  process.send((user + system) / calls);
});
process.on('disconnect', () => process.exit());
