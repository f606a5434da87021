import type { OperationId } from '../generated/operations.js';

/** What every error of this package carries. */
export interface CrmErrorDetails {
  /** The operation that failed, which is the name of the method. Undefined for a request that is none of the document's. */
  operationId: OperationId | undefined;
  /** The error that led to this one. */
  cause?: unknown;
}

// The same symbol in every copy of this package, so that isCrmError knows the errors of another copy.
export const BRAND = Symbol.for('onlyoffice-crm.error');
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/**
 * The base of all errors that the methods of a client reject with. `code` tells them apart.
 *
 * No error holds the request or its headers, and known secrets are cut out of what it quotes. `cause` is the error of
 * the runtime or of a function that the caller gave: it is kept as it is, and shown by neither `toJSON` nor Node's
 * `util.inspect`, since what it holds is not ours to know.
 */
export abstract class CrmError extends Error {
  /** What went wrong, in one word that does not change. */
  abstract readonly code: string;
  /** The operation that failed, which is the name of the method. Undefined for a request that is none of the document's. */
  readonly operationId: OperationId | undefined;
  /** The HTTP status, for the errors that stand for one answer. */
  declare readonly status: number | undefined;
  /** How many times the request was sent. Undefined for the errors that are not about a request that was sent. */
  declare readonly attempts: number | undefined;
  /** The message of the server, in the language of the caller: show it, do not compare it. Undefined when none came. */
  declare readonly serverMessage: string | undefined;
  /** @internal */
  readonly [BRAND] = true;

  constructor(message: string, { operationId, cause }: CrmErrorDetails) {
    super(`${operationId ?? 'request'}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.operationId = operationId;
    Object.defineProperty(this, 'name', { enumerable: false });
    Object.defineProperty(this, BRAND, { enumerable: false });
  }

  /** What a log needs: the name, the message and the members, without the stack and the cause. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...(this as object) };
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    const cause = this.cause === undefined ? {} : { cause: 'not shown, see .cause' };
    return `${this.stack} ${inspect({ ...this, ...cause }, options)}`;
  }
}

/** The input is not what the document asks for. Nothing was sent. */
export class InvalidInputError extends CrmError {
  override readonly code = 'invalid_input';
  declare readonly status: undefined;
}

/** A client with credentials needs a second factor to sign in, and got none. */
export class SecondFactorError extends CrmError {
  override readonly code = 'second_factor';
  declare readonly status: undefined;
  /** Where the code comes from: a text message or an authenticator app. */
  readonly factor: 'sms' | 'app';

  constructor(message: string, details: CrmErrorDetails & { factor: 'sms' | 'app' }) {
    super(message, details);
    this.factor = details.factor;
  }
}

/** The function that was given as `token` failed, or it or the portal gave something that is no token. */
export class TokenError extends CrmError {
  override readonly code = 'token';
  declare readonly status: undefined;
}
