import { expect } from 'vitest';
import {
  type AnyCrmError,
  type CrmClient,
  type CrmClientOptions,
  createCrmClient,
  isCrmError,
} from '../../src/index.js';

/** A request as it went out. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

/** A fetch that keeps what it is asked to send and answers each time with what `answer` gives. */
export function recordingFetch(answer: () => Response | Promise<Response>): {
  fetch: (request: Request) => Promise<Response>;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (request) => {
      sent.push({
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        body: await request.clone().text(),
      });
      return answer();
    },
  };
}

export const PORTAL = 'https://acme.onlyoffice.com';
export const TOKEN = 'a-token-that-nobody-may-see';
export const ANNA = '9924256a-739c-462b-af15-e652a3b1b6eb';
export const GROUP = '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60';
export const BORIS = '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10';

/** A client of a portal that gives one answer, and what it was asked. */
export function clientOf(
  answer: () => Response | Promise<Response>,
  options: Partial<CrmClientOptions> = {},
): { crm: CrmClient; sent: Sent[] } {
  const { fetch, sent } = recordingFetch(answer);
  return { crm: createCrmClient({ portal: PORTAL, token: TOKEN, fetch, ...options }), sent };
}

/** The error that a call rejects with, which must be one of ours. */
export async function rejection(promise: Promise<unknown>): Promise<AnyCrmError> {
  const error = await promise.then(
    () => expect.fail('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (!isCrmError(error)) throw error;
  return error;
}

/** A JSON answer as the server labels it. */
export function json(body: unknown, status = 200): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  });
}

/** A successful envelope around a result. */
export function success(response: unknown, figures: object = { count: 1 }): object {
  return { ...figures, status: 0, statusCode: 200, response };
}
