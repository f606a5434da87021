import type { Schema } from './schema.js';

type Members = Readonly<Record<string, unknown>>;

/** The parts of an input, once it has been validated. */
export interface OperationInput {
  readonly path?: Members | undefined;
  readonly query?: Members | undefined;
  readonly body?: Members | undefined;
  /** Applies a change to every record that the caller can see, without a filter. */
  readonly everything?: unknown;
}

/** A change that the server reported as done. */
export interface Change {
  readonly operationId: string;
  /** What was asked for. */
  readonly body: Members | undefined;
  /** What came back. */
  readonly result: unknown;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Calls another operation. */
  readonly call: (operation: Operation, input: OperationInput) => Promise<unknown>;
}

/** What is different about an operation that signs in. */
export interface SignInRules {
  /** Finds the secrets of an input. */
  readonly secretsIn: (input: OperationInput) => string[];
  /** Makes the error for a status 500, which means a refused sign-in. */
  readonly refusal: (details: never) => Error;
}

/** What sends a request and reads its response. */
export interface RequestDescription {
  /** The operationId. Undefined for a request that is not in the document. */
  readonly id: string | undefined;
  readonly method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  /** The path with its parameters in braces. */
  readonly path: string;
  /** Whether sending the request twice does what sending it once does. */
  readonly isIdempotent: boolean;
  /** Whether the operation needs no token. */
  readonly isOpen?: boolean;
  /** What is different about an operation that signs in. */
  readonly signsIn?: SignInRules | undefined;
  readonly result: Schema;
  /** Whether the server may write an empty object for the result, or for an element of it. */
  readonly mayBeEmpty?: true;
  /** What a 403 or 404 means for a request that changes records one after another. */
  readonly stopsAtFailure?: string;
}

/**
 * One operation of the document as a value. `crm.call` takes it, so that an application carries only
 * the operations that it names, and what guards these.
 *
 * @typeParam Input what the operation takes: `path`, `query` and `body`, as far as it has them
 * @typeParam Result what it returns, without the envelope
 */
export interface Operation<Input = never, Result = unknown> extends RequestDescription {
  /** The operationId, which is also the name of the client's method. */
  readonly id: string;
  readonly input: Schema;
  /** How the body is sent. Absent is JSON, or what the codec of the client writes. */
  readonly bodyKind?: 'multipart';
  /** Says what is wrong with an input that its schema accepts, or undefined. */
  readonly guard?: (input: OperationInput) => string | undefined;
  /**
   * Verifies that a change took effect, and returns the result as it is then.
   * @throws NotAppliedError when it did not
   */
  readonly verify?: (change: Change) => Promise<unknown>;
  /** Exists for the compiler only, which finds the types of the operation here. */
  readonly types?: (input: Input) => Result;
}

/** An operation whose result can be cut down to the members that `query.fields` names. */
export interface SelectableOperation<Input = never, Result = unknown>
  extends Operation<Input, Result> {
  readonly isSelectable: true;
}
