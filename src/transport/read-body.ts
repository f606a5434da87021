import type { CompleteResponse, Exchange } from './exchange.js';

// The body of an error is read for its message and for what it begins with.
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * Reads the body of a response, up to a number of bytes, which are counted unpacked.
 *
 * @param response a response whose body has not been read
 * @param maxBytes how many bytes are read of a success; of an error it is 64 KiB
 * @param signal ends the reading, also of a body that knows nothing of it
 * @throws what the body fails with
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<CompleteResponse> {
  const limit = response.ok ? maxBytes : Math.min(maxBytes, MAX_ERROR_BYTES);
  const { chunks, isCut } = await readChunks(response, limit, exchange, signal);
  const bytes = chunks.length === 1 ? chunks[0] : await new Blob(chunks).arrayBuffer();
  const label = /charset="?([^\s;"]+)/i.exec(response.headers.get('Content-Type') ?? '')?.[1];
  let text: string;
  let isValid = true;
  try {
    // Replacing what is invalid would change names in silence. A cut may go through a character.
    text = new TextDecoder(label, { fatal: !isCut }).decode(bytes);
  } catch {
    text = new TextDecoder().decode(bytes);
    isValid = false;
  }
  return { response, text, isValid, isCut };
}

interface Chunks {
  readonly chunks: Uint8Array<ArrayBuffer>[];
  readonly isCut: boolean;
}

async function readChunks(
  response: Response,
  limit: number,
  exchange: Exchange,
  signal: AbortSignal,
): Promise<Chunks> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  if (!reader) return { chunks, isCut: false };
  // A listener of the signal would cost more than all the rest here.
  exchange.cancelBody = () => cancel(reader);
  for (;;) {
    if (signal.aborted) throw signal.reason;
    const { done, value } = await reader.read();
    if (done) return { chunks, isCut: false };
    if (!(value instanceof Uint8Array)) throw new TypeError('the body does not consist of bytes');
    chunks.push(value.subarray(0, limit - length));
    length += value.byteLength;
    if (length > limit) {
      cancel(reader);
      return { chunks, isCut: true };
    }
  }
}

/**
 * Lets go of a body. A response of a foreign `fetch` may throw at that, which is of no consequence.
 */
export function cancel(body: { cancel(): Promise<void> } | null): void {
  try {
    body?.cancel().catch(() => undefined);
  } catch {
    // The body is let go of all the same.
  }
}
