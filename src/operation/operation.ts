import type { Schema } from './schema.js';

/** A member of an input that narrows which records a change by filter applies to. */
export interface FilterMember {
  readonly in: 'body' | 'query';
  readonly name: string;
  /** The values that match every record, beside null, an empty string and an empty array. */
  readonly matchesAll?: readonly unknown[];
}

/**
 * One operation of the document as a value. `crm.call` takes it, so that an application carries
 * only the operations that it names.
 *
 * @typeParam Input what the operation takes: `path`, `query` and `body`, as far as it has them
 * @typeParam Result what it returns, without the envelope
 */
export interface Operation<Input = never, Result = unknown> {
  /** The operationId, which is also the name of the client's method. */
  readonly id: string;
  readonly method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Whether sending the request twice does what sending it once does. */
  readonly isIdempotent: boolean;
  /** Whether the operation needs no token. */
  readonly isOpen?: true;
  /** Whether the operation signs in, so that its 500 means a refused sign-in. */
  readonly signsIn?: true;
  /** How the body is sent. Absent is JSON, or what the codec of the client writes. */
  readonly bodyKind?: 'multipart';
  /**
   * Whether the server changes records one after another, and stops at the first that it cannot
   * change.
   */
  readonly stopsAtFailure?: true;
  /**
   * The members of the input of which one must narrow the change, or the input says `everything:
   * true`.
   */
  readonly filters?: readonly FilterMember[];
  /** The operation that reads one of the changed records, by which `isPrivate` is verified. */
  readonly verify?: { readonly read: Operation<never, object>; readonly parameter: string };
  readonly input: Schema;
  readonly result: Schema;
  /** Whether the result is a record or an array of records, so that an empty object stands for none. */
  readonly hasRecords?: true;
  /** Exists for the compiler only, which finds the types of the operation here. */
  readonly types?: (input: Input) => Result;
}

/** An operation whose result can be cut down to the members that `query.fields` names. */
export interface SelectableOperation<Input = never, Result = unknown>
  extends Operation<Input, Result> {
  readonly isSelectable: true;
}
