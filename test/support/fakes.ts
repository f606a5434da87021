import { expect } from 'vitest';
import {
  type AnyCrmError,
  type CrmClient,
  type CrmClientOptions,
  createCrmClient,
  isCrmError,
} from '../../src/index.js';

/** A request as it was sent. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

type Respond = (request: Request) => Response | Promise<Response>;

/** A `fetch` that keeps what it is asked to send, and responds each time with what `respond` returns. */
export function recordingFetch(respond: Respond): {
  fetch: (request: Request) => Promise<Response>;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (request) => {
      const { method, url, headers } = request;
      sent.push({ method, url: new URL(url), headers, body: await request.clone().text() });
      return respond(request);
    },
  };
}

export const PORTAL = 'https://acme.onlyoffice.com';
export const TOKEN = 'a-token-that-nobody-may-see';
export const ANNA = '9924256a-739c-462b-af15-e652a3b1b6eb';
export const BORIS = '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10';
export const GROUP = '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60';

/** A client of a portal that responds with what `respond` returns, and the requests it was sent. */
export function clientOf(
  respond: Respond,
  options: Partial<CrmClientOptions> = {},
): { crm: CrmClient; sent: Sent[] } {
  const { fetch, sent } = recordingFetch(respond);
  return { crm: createCrmClient({ portal: PORTAL, token: TOKEN, fetch, ...options }), sent };
}

/** The error that a call rejects with, which must be one of this package. */
export async function rejection(promise: Promise<unknown>): Promise<AnyCrmError> {
  const error = await promise.then(
    () => expect.fail('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (!isCrmError(error)) throw error;
  return error;
}

/** A response in JSON as the server labels it. */
export function json(body: unknown, status = 200): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  });
}

/** A response in XML as the server labels it. */
export function xmlResponse(body: string, status = 200): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/xml; charset=UTF-8' } });
}

/** A successful envelope around a result. */
export function success(response: unknown, page: object = { count: 1 }): object {
  return { ...page, status: 0, statusCode: 200, response };
}
