/** What was read of a body: all of it, or its beginning. */
export interface Bounded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether there was more than was to be read. */
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
    let isTooLarge = response.ok && Number(response.headers.get('Content-Length')) > maxBytes; // not worth a beginning
    while (!isTooLarge) {
      if (signal.aborted) throw signal.reason;
      const { done, value } = await reader.read();
      if (done) break;
      if (!(value instanceof Uint8Array)) throw new TypeError('the body gives something else than bytes');
      isTooLarge = length + value.byteLength > maxBytes;
      chunks.push(value.subarray(0, maxBytes - length));
      length = Math.min(maxBytes, length + value.byteLength);
    }
    return { bytes: joined(chunks, length), isTooLarge };
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
