/** What every error of this package carries. */
export interface CrmErrorDetails {
  /** The operation that failed. Undefined for a request that is not in the document. */
  readonly operationId: string | undefined;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

// The same symbol in every copy of this package, so that isCrmError knows the errors of another
// copy.
export const BRAND = Symbol.for('onlyoffice-crm.error');

/**
 * The base of all errors that a call rejects with. `code` tells them apart.
 *
 * No error holds the request or its headers, and known secrets are redacted in what it quotes.
 * `cause` is the error of the runtime or of a function that the caller gave, kept as it is.
 */
export abstract class CrmError extends Error {
  /** What went wrong, in one word that does not change. */
  abstract readonly code: string;
  // The members of errors are declared and no fields, which every bundle would carry: constructors set them.
  /** The operation that failed. Undefined for a request that is not in the document. */
  declare readonly operationId: string | undefined;
  /** The HTTP status, for the errors that stand for a response. */
  declare readonly status: number | undefined;
  /**
   * How many times the request was sent. Undefined when the error is not about a request that was
   * sent.
   */
  declare readonly attempts: number | undefined;
  /** The message of the server, in the language of the user: show it, do not compare it. */
  declare readonly serverMessage: string | undefined;
  constructor(message: string, { operationId, cause }: CrmErrorDetails) {
    super(`${operationId ?? 'request'}: ${message}`, cause === undefined ? undefined : { cause });
    this.operationId = operationId;
  }

  /** @internal */
  get [BRAND](): true {
    return true;
  }

  /** The name of the class, which minifiers do not change: `NotFoundError` for `not_found`. */
  override get name(): string {
    const words = `${this.code ?? 'crm'}_error`;
    return words.replaceAll(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());
  }

  /** What a log needs: the name, the message and the members, without the stack and the cause. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...(this as object) };
  }
}
