import type { OperationId } from './call.js';

/** What goes wrong, how often and on which requests. */
export interface Fault {
  /**
   * The status of the response: 503 and 402 come as from the web application, without a body.
   * Without a status the connection is reset.
   */
  readonly status?: number;
  /** The header `Retry-After`, in seconds or as a date. */
  readonly retryAfter?: number | string;
  /** Resets the connection in place of a response. */
  readonly reset?: true;
  /** How long the request waits, in milliseconds. With nothing else it then goes on as usual. */
  readonly delayMs?: number;
  /** How many requests it is done to; Infinity for all. The default is 1. */
  readonly times?: number;
  /** How many requests it lets pass first. The default is 0. */
  readonly skip?: number;
  /** Which requests it is done to. The default is every request. */
  readonly on?: OperationId | readonly OperationId[] | ((request: Request) => boolean);
  /** Whether the operation is carried out all the same, and only its response is lost. */
  readonly carriedOut?: boolean;
}

/** The faults that are still to come. */
export class Faults {
  #waiting: { readonly fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault of a request, which is then used up once. */
  next(request: Request, id: OperationId | undefined): Fault | undefined {
    for (const one of this.#waiting) {
      if (one.times <= 0 || !isMeant(one.fault, request, id)) continue;
      if (one.skip > 0) {
        one.skip -= 1;
        continue;
      }
      one.times -= 1;
      return one.fault;
    }
    return undefined;
  }
}

function isMeant({ on }: Fault, request: Request, id: OperationId | undefined): boolean {
  if (on === undefined) return true;
  if (typeof on === 'function') return on(request);
  return id !== undefined && [on].flat().includes(id);
}
