/**
 * The name that was probably meant: one that begins so, or otherwise the one with the fewest letters
 * added, left out, changed or swapped, if they are few enough.
 */
export function closest(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  const longer = names.filter((name) => name.toLowerCase().startsWith(wanted));
  if (wanted.length >= 3 && longer.length > 0) return longer[0];
  const limit = Math.ceil(wanted.length / 3);
  const [best] = names
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase()) }))
    .filter((one) => one.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/** How many letters have to be added, left out, changed, or swapped with the next (Damerau). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = isSwap ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(change, swap, row[j]! + 1, next[j - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1)!;
}
