import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createCrmClient } from '../../src/index.js';
import { success, TOKEN } from './fakes.js';

/** An upload as it arrived, and its parts as another parser reads them. */
export interface Upload {
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  form: FormData;
}

interface UploadPortal {
  url: string;
  close: () => Promise<void>;
}

/** A portal on a free port of this machine, which keeps what is uploaded to it. */
async function uploadPortal(uploads: Upload[], statuses: number[]): Promise<UploadPortal> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // the client broke off
    }
    const bytes = Buffer.concat(chunks);
    const type = request.headers['content-type'] ?? '';
    const headers = { 'Content-Type': type };
    const form = await new Response(bytes, { headers }).formData().catch(() => new FormData());
    uploads.push({ headers: request.headers, bytes, form });
    const status = statuses.shift() ?? 200;
    const isJson = status === 200;
    response.writeHead(status, { 'Content-Type': isJson ? 'application/json' : 'text/plain' });
    response.end(isJson ? JSON.stringify(success({ id: 7 })) : 'Unauthorized');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close };
}

export const UPLOAD = '/api/2.0/crm/opportunity/12/files/upload';

/** A portal for the tests of a file, and what they upload with. It forgets everything between them. */
export function useUploadPortal() {
  const uploads: Upload[] = [];
  /** The statuses of the next responses, 200 when there is none. */
  const statuses: number[] = [];
  let portal: UploadPortal;
  beforeAll(async () => {
    portal = await uploadPortal(uploads, statuses);
  });
  afterAll(() => portal.close());
  beforeEach(() => {
    uploads.length = 0;
    statuses.length = 0;
  });
  const client = (options: object = {}) =>
    createCrmClient({ portal: portal.url, token: TOKEN, ...options });
  return {
    uploads,
    statuses,
    client,
    /** Sends a body through a client with these options. */
    upload: (body: object, options: object = {}) =>
      client(options).request('POST', UPLOAD, { body }),
    /** The text of a part of the last upload. */
    textOf: (name: string): Promise<string> => (uploads.at(-1)!.form.get(name) as File).text(),
  };
}
