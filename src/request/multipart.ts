import { isBinary } from '../validation/check-type.js';
import { MultipartBody } from './multipart-body.js';
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
  /** Hears how much has been sent, in Node and runtimes like it. Browsers do not tell. */
  readonly onProgress?: (progress: UploadProgress) => void;
}

/**
 * Makes the body of an upload, `multipart/form-data`. One with a stream is sent only once, even when
 * the token had to be renewed; the call then fails. In a browser streams are read into memory
 * first, because it sends them over HTTP/2 only.
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
  const hasStream = Object.values(fields).flat().some(isStream);
  let isUsed = false;
  return new MultipartBody(fields, !hasStream, (valid, signal) => {
    if (hasStream && isUsed) {
      throw new TypeError('a stream can be sent only once; give a new one to a new multipart()');
    }
    isUsed = true;
    return serialize(valid, signal, options.onProgress);
  });
}

const isStream = (value: unknown): boolean => value instanceof ReadableStream;

type Entry = readonly [name: string, value: unknown];

async function serialize(
  fields: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  onProgress: MultipartOptions['onProgress'],
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
  if ((hasStream || onProgress) && isServerRuntime()) return streamOf(entries, signal, onProgress);

  const form = new FormData();
  for (const [name, value] of entries) {
    if (isBinary(value)) form.append(name, await blobOf(value), fileNameOf(value));
    else form.append(name, String(value));
  }
  return { body: form };
}

function blobOf(file: unknown): Promise<Blob> | Blob {
  if (file instanceof Blob) return file;
  return file instanceof ReadableStream
    ? new Response(file).blob()
    : new Blob([file as Uint8Array<ArrayBuffer>]);
}

function fileNameOf(file: unknown): string {
  const name = typeof file === 'object' && file !== null && 'name' in file ? file.name : undefined;
  return typeof name === 'string' && name !== '' ? name : 'file';
}

function streamOf(
  entries: readonly Entry[],
  signal: AbortSignal,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): SerializedBody {
  const boundary = `onlyoffice-crm-${crypto.randomUUID()}`;
  const sizes = entries.map(([, value]) =>
    value instanceof Blob ? value.size : value instanceof Uint8Array ? value.byteLength : undefined,
  );
  const isSized = entries.every(([, value], i) => !isBinary(value) || sizes[i] !== undefined);
  const total = isSized ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : undefined;
  const parts = partsOf(entries, boundary, (loaded) => onProgress?.({ loaded, total }));
  // Not every runtime lets go of a body when its request is aborted.
  signal.addEventListener('abort', () => void parts.return(), { once: true });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return();
    },
  });
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

async function* partsOf(
  entries: readonly Entry[],
  boundary: string,
  report: (loaded: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  let loaded = 0;
  for (const [name, value] of entries) {
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
    for await (const chunk of chunksOf(value)) {
      yield chunk;
      loaded += chunk.byteLength;
      report(loaded);
    }
    yield encode('\r\n');
  }
  yield encode(`--${boundary}--\r\n`);
}

async function* chunksOf(file: unknown): AsyncGenerator<Uint8Array, void, undefined> {
  if (file instanceof Uint8Array) {
    yield file;
    return;
  }
  const reader = (
    file instanceof Blob ? file.stream() : (file as ReadableStream<Uint8Array>)
  ).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined); // whoever fills a stream learns that nobody reads on
    reader.releaseLock();
  }
}

/** As browsers write names in this header. */
const escapeName = (name: string): string =>
  name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
