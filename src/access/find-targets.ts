import type { CoreClient } from '../client/types.js';
import { filterQuery, listAll, type Source } from './filters.js';
import type { Settings } from './options.js';
import { requireClient } from './require-client.js';
import { readTargets, type TargetKind } from './targets.js';

/** A record that targets came to. */
export interface Target<Kind, State> {
  readonly kind: Kind;
  readonly id: number;
  /** The record as the list shows it, when a filter found it. */
  readonly listed: State | undefined;
}

/**
 * Validates targets without a request, and returns what finds their records. A record that is named
 * and found by a filter counts as named.
 *
 * @throws InvalidInputError when the targets cannot be used
 */
export async function findTargets<Kind extends TargetKind, State>({
  crm,
  helper,
  targets,
  argument = 'targets',
  kinds,
  settings,
}: {
  readonly crm: CoreClient;
  readonly helper: string;
  readonly targets: unknown;
  /** The name of the argument that the targets are, for messages. */
  readonly argument?: string;
  readonly kinds: { readonly [One in Kind]?: Source<State> | undefined };
  readonly settings: Settings;
}): Promise<() => Promise<Target<Kind, State>[]>> {
  requireClient(crm, helper);
  const names = Object.keys(kinds) as Kind[];
  const { named, filters } = await readTargets(targets, names, helper, argument);
  const queries = filters.map(({ kind, filter, name }) => {
    const source = kinds[kind] as Source<State>;
    return { kind, source, query: filterQuery(source, filter, name, helper) };
  });
  return async () => {
    const found = new Map<string, Target<Kind, State>>();
    for (const { kind, id } of named) found.set(`${kind} ${id}`, { kind, id, listed: undefined });
    for (const { kind, source, query } of queries) {
      for (const record of await listAll(crm, source, query, settings.call)) {
        const key = `${kind} ${record.id}`;
        if (found.has(key)) continue;
        found.set(key, { kind, id: record.id, listed: source.stateOf(record) });
      }
    }
    return [...found.values()];
  };
}
