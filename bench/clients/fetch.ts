import type { MakeCall } from './client.js';

export const makeCall: MakeCall = (portal, token) => async (id) => {
  const response = await fetch(`${portal}/api/2.0/crm/opportunity/${id}`, {
    headers: { Authorization: token, Accept: 'application/json' },
  });
  return (await response.json()).response;
};
