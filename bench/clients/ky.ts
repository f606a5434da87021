import ky from 'ky';
import type { MakeCall } from './client.js';

export const makeCall: MakeCall = (portal, token) => {
  const client = ky.create({ prefixUrl: portal, headers: { Authorization: token } });
  return async (id) => {
    const url = `api/2.0/crm/opportunity/${id}`;
    return (await client.get(url).json<{ response: { id: number } }>()).response;
  };
};
