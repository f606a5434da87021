import type { Operation, SelectableOperation } from '../operation/operation.js';
import type { CrmPromise } from './crm-promise.js';
import type { CallOptions } from './options.js';

/** An input that asks for some members of the result only. Each array of names must have `id`. */
export interface WithFields {
  readonly query: { readonly fields: readonly string[] };
}

type DeepPartial<T> = T extends readonly (infer Element)[]
  ? DeepPartial<Element>[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

/** What is left of a result when `query.fields` was given: any member may be missing. */
export type Sparse<T> = T extends readonly (infer Element)[]
  ? DeepPartial<Element>[]
  : DeepPartial<T>;

/** The arguments of a call: the input may be left out when no part of it is required. */
export type CallArguments<Input> = object extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions];

/** An operation bound to a client. */
export type Method<Input, Result> = ((...args: CallArguments<Input>) => CrmPromise<Result>) & {
  /** The operation that the method calls. */
  readonly operation: Operation<Input, Result>;
};

/** What a request has that is not in the document. */
export interface RequestOptions extends CallOptions {
  /** Parameters of the query; arrays are repeated, and undefined and null are left out. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** The members of the body, which is sent as JSON, or what `multipart()` returns. */
  readonly body?: object;
}

/** A client without methods of its own: calls operations that it is given. */
export interface CoreClient {
  /**
   * Calls an operation.
   *
   * @param operation an operation of `onlyoffice-crm/operations`
   * @param input its `path`, `query` and `body`, as far as it has them; it is validated before
   * anything is sent
   * @param options what this call wants otherwise than the client
   * @returns a promise of the result without its envelope; `.withResponse()` gives the page
   * figures, status and headers too
   * @throws AnyCrmError, as a rejection, and nothing else
   * @example
   * ```ts
   * import { createCrmClient } from 'onlyoffice-crm/core';
   * import { getOpportunity } from 'onlyoffice-crm/operations';
   *
   * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
   * const deal = await crm.call(getOpportunity, { path: { opportunityid: 1234 } });
   * ```
   */
  call<Input, Result>(
    operation: SelectableOperation<Input, Result>,
    input: NoInfer<Input> & WithFields,
    options?: CallOptions,
  ): CrmPromise<Sparse<Result>>;
  call<Input, Result>(
    operation: Operation<Input, Result>,
    ...args: CallArguments<NoInfer<Input>>
  ): CrmPromise<Result>;

  /**
   * Binds an operation to the client, for functions that take a method, such as `paginate`.
   *
   * @param operation an operation of `onlyoffice-crm/operations`
   * @returns a function that calls it
   */
  method<Input, Result>(operation: Operation<Input, Result>): Method<Input, Result>;
}
