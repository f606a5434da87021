/** What was read of a body. */
export interface Bounded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more than was allowed to be read. */
  readonly isTooLarge: boolean;
}

/**
 * Reads a body whole, unless it is too large. It counts what has been unpacked, and stops reading once there is too much.
 *
 * @param response an answer whose body has not been read
 * @param maxBytes how many bytes are taken
 * @param signal ends the reading
 * @throws what the body fails with
 */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Bounded> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isTooLarge: false };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    let isTooLarge = Number(response.headers.get('Content-Length')) > maxBytes;
    while (!isTooLarge) {
      if (signal.aborted) throw signal.reason;
      const { done, value } = await reader.read();
      if (done) return { bytes: joined(chunks, length), isTooLarge };
      if (!(value instanceof Uint8Array)) throw new TypeError('the body gives something else than bytes');
      length += value.byteLength;
      isTooLarge = length > maxBytes;
      if (!isTooLarge) chunks.push(value);
    }
    return { bytes: joined(chunks, chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)), isTooLarge };
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
