import type { CrmClient } from '../../src/index.js';
import { json } from './fakes.js';

/** The envelope of a fault of the server, under its status. */
export function failure(statusCode: number, message = 'Sorry', status = statusCode): Response {
  const error = { message, hresult: -2146233088, data: {} };
  return json({ status: 1, statusCode, error }, status);
}

/** A response without an envelope, as proxies and web servers send it. */
export function page(text: string, status = 200, type = 'text/html'): Response {
  return new Response(text === '' ? null : text, { status, headers: { 'Content-Type': type } });
}

/** A fetch that never comes back. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** A body of these chunks, which then ends, breaks or stays open. */
export function bodyOf(chunks: readonly unknown[], end: 'broken' | 'ended' | 'open' = 'ended') {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      }
      if (end === 'ended') controller.close();
      if (end === 'broken') controller.error(new TypeError('terminated'));
    },
  });
}

type Untyped = Record<string, (input?: unknown, options?: unknown) => Promise<unknown>>;

/** The methods of a client as code without types sees them. */
export const untyped = (crm: CrmClient): Untyped => crm as unknown as Untyped;
