import { readFile } from 'node:fs/promises';
import { fromOpenApi } from '@mswjs/source/open-api';
import { setupServer } from 'msw/node';
import { paths } from '../../calls.mjs';

const document = JSON.parse(await readFile('openapi.json', 'utf8'));
const server = setupServer(...(await fromOpenApi(document)));
server.listen({ onUnhandledRequest: 'error' });

export function makeClient() {
  const call = (name) => async () => {
    const response = await fetch(document.servers[0].url + paths[name], { method: 'PUT' });
    return [(await response.json()).response].flat()[0].isPrivate;
  };
  return {
    mocks: {
      setCaseAccess: call('setCaseAccess'),
      setFilteredContactsAccess: call('setFilteredContactsAccess'),
      setOpportunityAccess: call('setOpportunityAccess'),
    },
    close: () => server.close(),
  };
}
