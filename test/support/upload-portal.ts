import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { success } from './fakes.js';

/** An upload as it arrived, and its parts as another parser reads them. */
export interface Upload {
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  form: FormData;
}

export interface UploadPortal {
  url: string;
  uploads: Upload[];
  /** The statuses of the next responses, 200 when there is none. */
  statuses: number[];
  close: () => Promise<void>;
}

/** A portal on a free port of this machine, which keeps what is uploaded to it. */
export async function uploadPortal(): Promise<UploadPortal> {
  const uploads: Upload[] = [];
  const statuses: number[] = [];
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
  return { url: `http://127.0.0.1:${port}`, uploads, statuses, close };
}
