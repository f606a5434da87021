import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { paths } from '../../calls.mjs';
import { access, filteredContacts } from '../../inputs.mjs';

const prism = createServer(await getHttpOperationsFromSpec('openapi.json'), {
  cors: false,
  config: {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    mock: { dynamic: false },
  },
  components: { logger: createLogger('prism', { level: 'silent' }) },
});
const url = await prism.listen(0, '127.0.0.1');

export function makeClient(_portal, token) {
  const put = (name, body) =>
    fetch(url + paths[name], {
      method: 'PUT',
      headers: { Authorization: token, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const call = async (name, body) => {
    const response = await put(name, body);
    if (!response.ok) throw new Error(await response.text());
    return [(await response.json()).response].flat()[0].isPrivate;
  };
  const schema = (name) => ({
    async safeParse(data) {
      return { success: (await put(name, data)).status === 200, data };
    },
  });
  return {
    mocks: {
      setCaseAccess: () => call('setCaseAccess', access),
      setFilteredContactsAccess: () => call('setFilteredContactsAccess', filteredContacts),
      setOpportunityAccess: () => call('setOpportunityAccess', access),
    },
    bodies: Object.fromEntries(Object.keys(paths).map((name) => [name, schema(name)])),
    close: () => prism.close(),
  };
}
