import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A request as it arrived. */
export interface Arrived {
  method: string;
  path: string;
  authorization: string | undefined;
  body: string;
}

/** What a portal does with a request. `socket` is for what no server library would write. */
type Respond = (
  response: ServerResponse,
  socket: Socket,
  request: IncomingMessage,
) => void | Promise<void>;

const HTML_TYPE = { 'Content-Type': 'text/html' };
const JSON_TYPE = { 'Content-Type': 'application/json; charset=UTF-8' };

/** A case in its envelope. */
export const ENVELOPE = JSON.stringify({
  count: 1,
  status: 0,
  statusCode: 200,
  response: {
    title: 'Stand at the trade fair',
    isPrivate: false,
    id: 1234,
    members: [],
    customFields: [],
  },
});

const send =
  (status: number, body: string | Buffer, headers: Record<string, string> = JSON_TYPE): Respond =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const raw =
  (text: string): Respond =>
  (_response, socket) =>
    void socket.end(text);

function* hundredMegabytes(): Generator<string | Buffer> {
  yield '{"status":0,"statusCode":200,"response":{"title":"';
  for (let i = 0; i < 100; i += 1) yield Buffer.alloc(1 << 20, 'x');
  yield '"}}';
}

/** The faults that a portal, a proxy or a network can have. */
export const FAULTS = {
  'no fault': send(200, ENVELOPE),
  'a reset before the response': (_response, socket) => void socket.resetAndDestroy(),
  'a reset within the response': async (response, socket) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': String(ENVELOPE.length) });
    response.write(ENVELOPE.slice(0, 40));
    await sleep(20);
    socket.resetAndDestroy();
  },
  'a connection closed without a response': (_response, socket) => void socket.end(),
  'half a body': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${ENVELOPE.length}\r\nConnection: close\r\n\r\n${ENVELOPE.slice(0, 40)}`,
  ),
  'half a body in chunks': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n28\r\n${ENVELOPE.slice(0, 40)}\r\n`,
  ),
  'slow headers': async (response) => {
    await sleep(2_000, undefined, { ref: false });
    send(200, ENVELOPE)(response, response.socket!, response.req);
  },
  'a slow body': async (response) => {
    response.writeHead(200, JSON_TYPE);
    for (let i = 0; i < 100 && !response.destroyed; i += 1) {
      response.write(' ');
      await sleep(30, undefined, { ref: false });
    }
    response.end(ENVELOPE);
  },
  'a body that never ends': async (response) => {
    response.writeHead(200, JSON_TYPE);
    response.write(ENVELOPE);
  },
  gzip: send(200, gzipSync(ENVELOPE), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
  'something else labelled as gzip': send(200, ENVELOPE, {
    ...JSON_TYPE,
    'Content-Encoding': 'gzip',
  }),
  'half of gzip': send(200, gzipSync(ENVELOPE).subarray(0, 60), {
    ...JSON_TYPE,
    'Content-Encoding': 'gzip',
  }),
  'a length that is too small': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 40\r\nConnection: close\r\n\r\n${ENVELOPE}`,
  ),
  'a length that is too large': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4000\r\nConnection: close\r\n\r\n${ENVELOPE}`,
  ),
  'a length that is not a number': raw(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: many\r\n\r\n${ENVELOPE}`,
  ),
  'something other than HTTP': raw('SSH-2.0-OpenSSH_9.2\r\n'),
  'a status of two digits': raw('HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n'),
  'the status 999': raw(`HTTP/1.1 999 Odd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
  'an early hint': raw(
    `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${ENVELOPE.length}\r\nConnection: close\r\n\r\n${ENVELOPE}`,
  ),
  '503 without a body': send(503, ''),
  '503 with an envelope': send(
    503,
    '{"status":1,"statusCode":503,"error":{"message":"Portal is being moved","hresult":-2146233088,"data":{}}}',
  ),
  '429 that asks for a pause': send(429, 'Slow down', {
    'Content-Type': 'text/plain',
    'Retry-After': '0',
  }),
  '502 of a proxy': send(502, '<html><h1>502 Bad Gateway</h1></html>', HTML_TYPE),
  '504 of a proxy': send(504, '<html><h1>504 Gateway Time-out</h1></html>', HTML_TYPE),
  '401 in bare text': send(401, 'Unauthorized', HTML_TYPE),
  '404 as a page': send(
    404,
    '<!DOCTYPE html><title>The resource cannot be found.</title>',
    HTML_TYPE,
  ),
  '500 as a page': send(500, '<!DOCTYPE html><title>Runtime Error</title>', HTML_TYPE),
  'a page with the status 200': send(200, '<!DOCTYPE html><title>Sign in</title>', HTML_TYPE),
  'a page labelled as JSON': send(200, '<!DOCTYPE html><title>Sign in</title>'),
  'a redirect to itself': (response, _socket, { url }) =>
    void response.writeHead(302, { Location: url! }).end(),
  'a redirect to another host': (response) =>
    void response.writeHead(307, { Location: 'http://127.0.0.1:1/' }).end(),
  'nothing with the status 200': send(200, ''),
  'nothing with the status 204': send(204, ''),
  'JSON that breaks off': send(200, ENVELOPE.slice(0, 60)),
  'JSON and then something': send(200, `${ENVELOPE}x`),
  'an error under the status 200': send(
    200,
    '{"status":1,"statusCode":500,"error":{"message":"Sorry","hresult":-1,"data":{}}}',
  ),
  'invalid UTF-8': send(
    200,
    Buffer.concat([
      Buffer.from('{"status":0,"statusCode":200,"response":{"title":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('","id":1}}'),
    ]),
  ),
  'a byte order mark': send(200, `\ufeff${ENVELOPE}`),
  'names that come twice': send(
    200,
    '{"status":1,"status":0,"statusCode":200,"response":{"id":1,"title":"one","title":"two","id":1234}}',
  ),
  'dangerous names': send(
    200,
    '{"status":0,"statusCode":200,"__proto__":{"polluted":true},"response":{"id":1234,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"\\u005f_proto__":{"polluted":true}}}',
  ),
  'a hundred thousand levels': send(
    200,
    `{"status":0,"statusCode":200,"response":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ),
  '100 MB of JSON': async (response) => {
    response.writeHead(200, JSON_TYPE);
    await pipeline(hundredMegabytes, response).catch(() => undefined); // who reads it may leave
  },
  '100 MB of JSON in a small gzip': send(
    200,
    gzipSync(Buffer.concat([...hundredMegabytes()].map((part) => Buffer.from(part)))),
    { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
  ),
} satisfies Record<string, Respond>;

export type Fault = keyof typeof FAULTS;

/** A portal on 127.0.0.1 that has one fault after another, the last one for ever. */
export class FaultyPortal {
  readonly #server: Server;
  readonly arrived: Arrived[] = [];
  #connection: Socket | undefined;
  #faults: readonly Fault[] = ['no fault'];

  private constructor() {
    this.#server = createServer((request, response) => void this.#respond(request, response));
  }

  static async start(): Promise<FaultyPortal> {
    const portal = new FaultyPortal();
    await new Promise<void>((resolve) => portal.#server.listen(0, '127.0.0.1', resolve));
    portal.#server.unref();
    return portal;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Chooses the faults of the requests to come, and forgets those that have come. */
  has(...faults: Fault[]): void {
    this.#faults = faults;
    this.arrived.length = 0;
  }

  /** How many bytes went out on the connection of the last request, once it is closed. */
  async bytesSent(): Promise<number> {
    const connection = this.#connection!;
    await new Promise<void>((resolve) => {
      if (connection.closed) resolve();
      else connection.once('close', () => resolve());
    });
    return connection.bytesWritten;
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = FAULTS[this.#faults[Math.min(this.arrived.length, this.#faults.length - 1)]!];
    const arrived: Arrived = {
      method: request.method!,
      path: request.url!,
      authorization: request.headers.authorization,
      body: '',
    };
    this.arrived.push(arrived);
    this.#connection = request.socket;
    for await (const chunk of request) arrived.body += String(chunk);
    await (fault as Respond)(response, request.socket, request);
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
