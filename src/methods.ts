import type { OperationId, OperationIds } from '../generated/operations.js';
import type { operations } from '../generated/schema.js';
import type { CallOptions } from './callOptions.js';

type Parameters<Id extends OperationId> = operations[Id]['parameters'];
type PathPart<Id extends OperationId> = Parameters<Id> extends { path: infer Path } ? { path: Given<Path> } : object;
type BodyPart<Id extends OperationId> = operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } } ? { body: Given<Body> } : object;
type QueryPart<Id extends OperationId, Fields> =
  NonNullable<Parameters<Id>['query']> extends infer Query ? ([Query] extends [never] ? object : object extends Query ? { query?: WithFields<Query, Fields> } : { query: WithFields<Query, Fields> }) : never;
type WithFields<Query, Fields> = Given<Omit<Query, 'fields'>> & { fields?: Fields };

/** What a caller may give: the same, but lists and objects may be read-only. */
type Given<T> = T extends Date | string | number | boolean | null | undefined ? T : { readonly [Key in keyof T]: Given<T[Key]> };

/** The names of members that an answer is to be cut down to, or undefined for whole objects. */
export type FieldNames = readonly string[] | undefined;

/**
 * What the method of an operation takes: `path`, `query` and `body`, as far as the operation has them.
 *
 * @typeParam Id the operationId
 * @typeParam Fields the type of `query.fields`
 */
export type Input<Id extends OperationId, Fields extends FieldNames = undefined> = PathPart<Id> & QueryPart<Id, Fields> & BodyPart<Id>;

type Success<Responses> = Responses[keyof Responses & (200 | 201)];
type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;

/**
 * The result of an operation: the `response` of its envelope.
 *
 * @typeParam Id the operationId
 */
export type Result<Id extends OperationId> = Json<Success<operations[Id]['responses']>>['response' & keyof Json<Success<operations[Id]['responses']>>];

type DeepPartial<T> = T extends readonly (infer Entry)[] ? DeepPartial<Entry>[] : T extends object ? { [Key in keyof T]?: DeepPartial<T[Key]> } : T;

/** What is left of a result when `query.fields` was given: any member may be missing. */
export type Sparse<T> = T extends readonly (infer Entry)[] ? DeepPartial<Entry>[] : DeepPartial<T>;

type Answer<Id extends OperationId, Fields> = Promise<Fields extends readonly string[] ? Sparse<Result<Id>> : Result<Id>>;

/**
 * The method of an operation.
 *
 * It returns the result without its envelope, whose figures {@link figuresOf} knows. It rejects with one of
 * {@link AnyCrmError} and never with anything else.
 */
export type Method<Id extends OperationId> = (object extends Input<Id>
  ? <Fields extends FieldNames = undefined>(input?: Input<Id, Fields>, options?: CallOptions) => Answer<Id, Fields>
  : <Fields extends FieldNames = undefined>(input: Input<Id, Fields>, options?: CallOptions) => Answer<Id, Fields>) & {
  /** The operation that the method calls, which is its own name. */
  readonly operationId: Id;
};

/** The methods of a client, one for each operation of the document and named as it. */
export type Methods = { readonly [Id in keyof OperationIds]: Method<Id> };

/** The operations that only list, and can be read page by page. What sets something is not among them. */
export type ListOperationId = {
  [Id in Exclude<OperationId, `set${string}`>]: Result<Id> extends readonly unknown[] ? ('count' extends keyof NonNullable<Parameters<Id>['query']> ? Id : never) : never;
}[Exclude<OperationId, `set${string}`>];
