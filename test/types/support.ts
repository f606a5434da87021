/** Whether two types are the same. */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless its type is true. */
export function assertType<T extends true>(): T | undefined {
  return undefined;
}
