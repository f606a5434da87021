import createClient from 'openapi-fetch';
import type { MakeCall } from './client.js';
import type { paths } from './generated/schema.js';

export const makeCall: MakeCall = (portal, token) => {
  const client = createClient<paths>({ baseUrl: portal, headers: { Authorization: token } });
  return async (opportunityid) => {
    const { data } = await client.GET('/api/2.0/crm/opportunity/{opportunityid}', {
      params: { path: { opportunityid } },
    });
    return data!.response;
  };
};
