import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { access, filteredContacts, filterValue, id } from '../../inputs.mjs';

export function makeClient(portal, token) {
  const client = new Client({ name: 'interop', version: '1.0.0' });
  const connected = client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('generated/build/index.js', import.meta.url))],
      env: { API_BASE_URL: portal, API_KEY_TOKEN: token },
      stderr: 'ignore',
    }),
  );
  const call = async (name, input) => {
    await connected;
    const { content } = await client.callTool({ name, arguments: input });
    const { text } = content[0];
    return [JSON.parse(text.slice(text.indexOf('{'))).response].flat()[0].isPrivate;
  };
  return {
    calls: {
      setCaseAccess: () => call('setCaseAccess', { caseid: id, requestBody: access }),
      setFilteredContactsAccess: () =>
        call('setFilteredContactsAccess', { filterValue, requestBody: filteredContacts }),
      setOpportunityAccess: () =>
        call('setOpportunityAccess', { opportunityid: id, requestBody: access }),
    },
    close: () => client.close(),
  };
}
