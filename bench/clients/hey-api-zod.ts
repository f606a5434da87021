import type { MakeCall } from './client.js';
import { createClient } from './generated/hey-api-zod/client/index.js';
import { getOpportunity } from './generated/hey-api-zod/sdk.gen.js';

export const makeCall: MakeCall = (portal, token) => {
  const client = createClient({ baseUrl: portal, headers: { Authorization: token } });
  return async (opportunityid) => {
    const { data } = await getOpportunity({ client, path: { opportunityid }, throwOnError: true });
    return data.response;
  };
};
