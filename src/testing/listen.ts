// The few members of node:http that are used, so that this entry needs no types of Node.
interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string[] | string | undefined>>;
  readonly socket: { resetAndDestroy(): void };
}
interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): NodeResponse;
  end(body: Uint8Array): void;
}
interface NodeServer {
  listen(port: number, host: string, done: () => void): void;
  address(): { readonly port: number };
  on(event: 'error', listener: (error: Error) => void): void;
  close(done: () => void): void;
  closeAllConnections(): void;
}
interface NodeHttp {
  createServer(handle: (request: NodeRequest, response: NodeResponse) => void): NodeServer;
}

// In a variable, so that bundlers for browsers leave it alone.
const NODE_HTTP: string = 'node:http';

/** Listens on a port of 127.0.0.1 and hands requests over to a function. */
export async function listen(
  fetch: (request: Request) => Promise<Response>,
  port = 0,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { createServer } = (await import(/* @vite-ignore */ NODE_HTTP)) as NodeHttp;
  const server = createServer((request, response) => {
    serve(fetch, request, response).catch(() => request.socket.resetAndDestroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function serve(
  fetch: (request: Request) => Promise<Response>,
  incoming: NodeRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = new Blob(chunks as BlobPart[]);
  const request = new Request(new URL(url, `http://${headers['host'] ?? '127.0.0.1'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]],
    ),
    ...(body.size > 0 && { body: await body.arrayBuffer() }),
  });
  const response = await fetch(request);
  outgoing
    .writeHead(response.status, Object.fromEntries(response.headers))
    .end(new Uint8Array(await response.arrayBuffer()));
}
