import axios from 'axios';
import type { MakeCall } from './client.js';

export const makeCall: MakeCall = (portal, token) => {
  const client = axios.create({ baseURL: portal, headers: { Authorization: token } });
  return async (id) => (await client.get(`/api/2.0/crm/opportunity/${id}`)).data.response;
};
