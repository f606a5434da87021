/**
 * Reads a body whole, unless it is too large. It counts what has been unpacked, and stops reading once there is too much.
 *
 * @param response an answer whose body has not been read
 * @param maxBytes how many bytes are taken
 * @param signal ends the reading
 * @returns the bytes, or undefined when there are more
 * @throws what the body fails with
 */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const isTooLarge = (): boolean => Math.max(length, Number(response.headers.get('Content-Length'))) > maxBytes;
    while (!isTooLarge()) {
      const { done, value } = await reader.read();
      if (done) return joined(chunks, length);
      length += value.byteLength;
      chunks.push(value);
    }
    stop();
    return undefined;
  } finally {
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
