import { operations } from '../../generated/methods.js';
import type { Schema } from '../operation/schema.js';
import { validate } from '../validation/validate.js';
import { meantBy } from '../validation/words.js';
import type { OperationId } from './call.js';

/** What goes wrong, how often and on which requests. */
export interface Fault {
  /** The status of the response. Without a message it has no body, as from the web application. */
  readonly status?: number;
  /** The message of the server, which makes the response an envelope, such as `PaymentRequired`. */
  readonly message?: string;
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

  /** @throws TypeError when a fault has an unknown member, or names an unknown operation */
  add(fault: Fault): void {
    check(fault);
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

const COUNT: Schema = { anyOf: [{ type: 'integer', minimum: 0 }, { const: Infinity }] };
const FLAG: Schema = { type: 'boolean' };
const FAULT: Schema = {
  type: 'object',
  closed: true,
  properties: {
    status: { type: 'integer', minimum: 200, maximum: 599 },
    message: { type: 'string' },
    retryAfter: { type: ['number', 'string'] },
    reset: { const: true },
    delayMs: { type: 'number', minimum: 0 },
    times: COUNT,
    skip: COUNT,
    on: { type: ['string', 'array', 'function'] },
    carriedOut: FLAG,
  },
};

/** A fault that is misspelt would let everything pass. */
function check(fault: Fault): void {
  const { on = [], ...does } = fault ?? {};
  const ids: readonly string[] = typeof on === 'function' ? [] : [on].flat();
  const unknown = ids.find((id) => !Object.hasOwn(operations, id));
  const problem =
    validate(FAULT, fault, 'fault') ??
    (unknown !== undefined ? `fault.on names ${adviceOn(unknown)}` : undefined) ??
    (['status', 'reset', 'delayMs'].some((name) => name in does)
      ? undefined
      : 'fault does nothing without status, reset or delayMs');
  if (problem !== undefined) throw new TypeError(`portal.fail: ${problem}`);
}

function adviceOn(unknown: string): string {
  const meant = meantBy(unknown, Object.keys(operations));
  return `${unknown}, which is no operation${meant ? `; did you mean ${meant}?` : ''}`;
}

function isMeant({ on }: Fault, request: Request, id: OperationId | undefined): boolean {
  if (on === undefined) return true;
  if (typeof on === 'function') return on(request);
  return id !== undefined && [on].flat().includes(id);
}
