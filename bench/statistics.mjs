export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures ways to do a thing in turn, many times over, so that all have the same machine.
 *
 * @param ways what to measure, by name; each returns what one round of it cost
 * @param rounds how many rounds count
 * @param warmUp how many rounds go before them
 * @returns the costs of each way, by name
 */
export async function interleave(ways, rounds, warmUp) {
  const names = Object.keys(ways);
  const costs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const cost = await ways[name]();
      if (round >= 0) costs[name].push(cost);
    }
  }
  return costs;
}

/** How many times the cost of one way another one is: the median of the rounds. */
export const ratio = (costs, base) => median(costs.map((cost, i) => cost / base[i]));
