/** The types that a value may have. `binary` is a file: a Blob, a stream or bytes. */
export type ValueType =
  | 'array'
  | 'binary'
  | 'boolean'
  | 'function'
  | 'integer'
  | 'null'
  | 'number'
  | 'object'
  | 'string';

/**
 * The subset of JSON Schema that the input and the result of an operation are described in. The
 * generator writes it from the document, and one validator reads it for requests and for responses.
 */
export interface Schema {
  /** Absent is an object if there are properties, otherwise any type. */
  readonly type?: ValueType | readonly ValueType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** Whether the words of `enum`, or what matches `pattern`, are read in any letter case. */
  readonly anyCase?: true;
  readonly pattern?: string;
  /** A value that `pattern` matches, for the error message. */
  readonly like?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** Whether members that are not in `properties` are refused. */
  readonly closed?: true;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly anyOf?: readonly Schema[];
  /** Why the document asks for this, told in the error message after "because". */
  readonly because?: string;
  /**
   * For names that callers confuse: the name that is meant, or what to do, as it stands after a
   * colon. Where no object is meant, the names are those of an object that callers give.
   */
  readonly hints?: Readonly<Record<string, string>>;
  /**
   * In a result: the members that are arrays and always written, so that a missing one is empty.
   */
  readonly lists?: readonly string[];
}
