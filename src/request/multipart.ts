import { InvalidInputError } from '../errors/client-errors.js';
import { messageOf, oneLine } from '../errors/text.js';
import { isBinary } from '../validation/check-type.js';
import { MultipartBody, type UploadCall } from './multipart-body.js';
import { isServerRuntime } from './runtime.js';

/** How much of an upload has been handed to the runtime. */
export interface UploadProgress {
  /** How many bytes of files have been sent so far. */
  readonly loaded: number;
  /** How many bytes of files there are in all. Undefined when a stream does not say. */
  readonly total: number | undefined;
}

/** A body on its way, with the header that describes it if the runtime does not write it. */
export interface SerializedBody {
  readonly body: FormData | ReadableStream<Uint8Array>;
  readonly contentType?: string;
}

/** How an upload is sent. */
export interface MultipartOptions {
  /**
   * Hears how much has been sent, in Node and runtimes like it. Browsers do not tell. The upload waits for
   * it, and fails when it throws or rejects.
   */
  readonly onProgress?: (progress: UploadProgress) => unknown;
}

/**
 * Makes the body of an upload, `multipart/form-data`. One with a stream is sent only once, even when
 * the token had to be renewed; the call then fails. What a call leaves unread of a stream is cancelled.
 * In a browser streams are read into memory first, because it sends them over HTTP/2 only.
 *
 * @param fields the members of the body: strings, numbers, booleans, files or arrays of these; a file
 * is a File, a Blob, a ReadableStream or bytes
 * @param options who hears of the progress
 * @returns what an operation that uploads takes as `body`
 * @example
 * ```ts
 * import { createCrmClient, multipart } from 'onlyoffice-crm';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const file = new File(['Hello'], 'hello.txt', { type: 'text/plain' });
 * await crm.request('POST', '/api/2.0/crm/opportunity/12/files/upload', {
 *   body: multipart({ file, storeOriginalFileFlag: true }),
 * });
 * ```
 */
export function multipart<Fields extends object>(
  fields: Fields,
  options: MultipartOptions = {},
): MultipartBody<Fields> {
  const streams = Object.values(fields).flat().filter(isStream);
  let user: UploadCall | undefined;
  let attempt: AbortController | undefined;
  return new MultipartBody(fields, {
    isRepeatable: streams.length === 0,
    async serialize(valid, signal, call) {
      if (streams.length > 0 && user) {
        throw new TypeError('a stream can be sent only once; give a new one to a new multipart()');
      }
      user = call;
      const own = new AbortController(); // another call may send the same files meanwhile
      attempt = own;
      // Not every runtime lets go of a body when its request is aborted.
      signal.addEventListener('abort', () => own.abort(), { once: true });
      return serialize(valid, { ...options, operationId: call.operationId, signal: own.signal });
    },
    release(call) {
      if (user && user !== call) return; // which still reads the streams
      attempt?.abort();
      for (const stream of streams) if (!stream.locked) stream.cancel().catch(() => undefined);
    },
  });
}

const isStream = (value: unknown): value is ReadableStream => value instanceof ReadableStream;

type Entry = readonly [name: string, value: unknown];

/** What an upload is sent with. */
interface Upload extends MultipartOptions, UploadCall {
  /** Ends the reading of its files. */
  readonly signal: AbortSignal;
}

async function serialize(
  fields: Readonly<Record<string, unknown>>,
  upload: Upload,
): Promise<SerializedBody> {
  const entries = Object.entries(fields).flatMap(([name, value]): Entry[] =>
    Array.isArray(value)
      ? value.map((element: unknown): Entry => [name, element])
      : [[name, value]],
  );
  const hasStream = entries.some(([, value]) => isStream(value));
  const nested = entries.find(([, value]) => typeof value === 'object' && !isBinary(value));
  if (nested) {
    throw new TypeError(
      `body.${nested[0]} must be a string, a number, a boolean, a file or an array of these`,
    );
  }
  if ((hasStream || upload.onProgress) && isServerRuntime()) return streamOf(entries, upload);

  const form = new FormData();
  for (const entry of entries) {
    const [name, value] = entry;
    if (isBinary(value)) form.append(name, await blobOf(entry, upload), fileNameOf(value));
    else form.append(name, String(value));
  }
  return { body: form };
}

async function blobOf(entry: Entry, upload: Upload): Promise<Blob> {
  const [, file] = entry;
  if (file instanceof Blob) return file;
  const chunks: BlobPart[] = [];
  for await (const chunk of chunksOf(entry, upload)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Blob(chunks);
}

function fileNameOf(file: unknown): string {
  const name = typeof file === 'object' && file !== null && 'name' in file ? file.name : undefined;
  return typeof name === 'string' && name !== '' ? name : 'file';
}

function streamOf(entries: readonly Entry[], upload: Upload): SerializedBody {
  const boundary = `onlyoffice-crm-${crypto.randomUUID()}`;
  const sizes = entries.map(([, value]) =>
    value instanceof Blob ? value.size : value instanceof Uint8Array ? value.byteLength : undefined,
  );
  const isSized = entries.every(([, value], i) => !isBinary(value) || sizes[i] !== undefined);
  const total = isSized ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : undefined;
  const parts = partsOf(entries, boundary, total, upload);
  const cancel = async (): Promise<void> => void (await parts.return());
  upload.signal.addEventListener('abort', cancel, { once: true });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel,
  });
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

async function* partsOf(
  entries: readonly Entry[],
  boundary: string,
  total: number | undefined,
  upload: Upload,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  let loaded = 0;
  for (const entry of entries) {
    const [name, value] = entry;
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`;
    if (!isBinary(value)) {
      yield encode(`${disposition}\r\n\r\n${String(value)}\r\n`);
      continue;
    }
    const type =
      value instanceof Blob && value.type !== '' ? value.type : 'application/octet-stream';
    yield encode(
      `${disposition}; filename="${escapeName(fileNameOf(value))}"\r\nContent-Type: ${type}\r\n\r\n`,
    );
    for await (const chunk of chunksOf(entry, upload)) {
      yield chunk;
      loaded += chunk.byteLength;
      try {
        await upload.onProgress?.({ loaded, total });
      } catch (cause) {
        throw failed('onProgress failed', cause, upload);
      }
    }
    yield encode('\r\n');
  }
  yield encode(`--${boundary}--\r\n`);
}

async function* chunksOf(
  [name, file]: Entry,
  upload: Upload,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (file instanceof Uint8Array) {
    yield file;
    return;
  }
  const { signal } = upload;
  const fail = (cause: unknown): never => {
    throw failed(`body.${name} cannot be read`, cause, upload);
  };
  const stream = file instanceof Blob ? file.stream() : (file as ReadableStream<Uint8Array>);
  if (stream.locked) fail(new TypeError('something else reads the stream'));
  const reader = stream.getReader();
  // Whoever fills a stream learns that nobody reads on, and a read that waits comes to its end.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(fail);
      if (signal.aborted) throw signal.reason; // by which the file ends early
      if (done) return;
      if (!(value instanceof Uint8Array)) fail(new TypeError('a chunk of it is not a Uint8Array'));
      yield value;
    }
  } finally {
    cancel();
    reader.releaseLock();
  }
}

const failed = (what: string, cause: unknown, { operationId }: UploadCall): InvalidInputError =>
  new InvalidInputError(`${what}: ${oneLine(messageOf(cause))}`, { operationId, cause });

/** As browsers write names in this header. */
const escapeName = (name: string): string =>
  name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
