/**
 * Runs something for each item, a number of them at a time and begun in their order.
 *
 * @param limit how many run at a time
 * @param run what to run; once it fails, no other item is begun
 * @param isStopped tells, before each item, whether the rest is to be left
 * @throws what `run` failed with first, after those that run have ended
 */
export async function forEach<Item>(
  items: readonly Item[],
  limit: number,
  run: (item: Item, index: number) => Promise<void>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  let next = 0;
  let failure: { readonly reason: unknown } | undefined;
  const work = async (): Promise<void> => {
    while (next < items.length && !failure && !isStopped()) {
      const index = next;
      next += 1;
      try {
        await run(items[index]!, index);
      } catch (reason) {
        failure ??= { reason };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failure) throw failure.reason;
}
