import { listCases } from '../../generated/operations/cases.js';
import { listContacts } from '../../generated/operations/contacts.js';
import { listOpportunities } from '../../generated/operations/opportunities.js';
import { listTasks } from '../../generated/operations/tasks.js';
import { PLURALS, type RecordTargets, type TargetKind } from '../access/targets.js';
import type { Operation } from '../operation/operation.js';
import { cleanName } from '../validation/words.js';
import type { Flags } from './arguments.js';
import { checkPartners, checkValue } from './check-values.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { usageError } from './exit.js';
import { elementsOf, isArray, membersOf, typedValue } from './values.js';

const ids = { value: 'ids', multiple: true } as const;
const filter = { value: 'filter', multiple: true } as const;

/** The flags that say which contacts. */
export const CONTACT_TARGETS: Flags = { contact: ids, contacts: filter };

/** The flags that say which records. */
export const TARGETS: Flags = {
  opportunity: ids,
  case: ids,
  contact: ids,
  opportunities: filter,
  cases: filter,
  contacts: filter,
  all: {},
};

/** The flags that say which tasks. */
export const TASK_TARGETS: Flags = { task: ids, tasks: filter };

const LISTS: Readonly<Record<TargetKind, Operation>> = {
  opportunity: listOpportunities,
  case: listCases,
  contact: listContacts,
  task: listTasks,
};

/** The filters that the server ignores without one another. */
const PARTNERS: Readonly<Partial<Record<TargetKind, Readonly<Record<string, string[]>>>>> = {
  opportunity: { fromDate: ['toDate'], toDate: ['fromDate'] },
  task: { entityType: ['entityid'], entityid: ['entityType'] },
};

/** The kinds of records that have access rights. */
export const RECORDS: readonly TargetKind[] = ['opportunity', 'case', 'contact'];

/** The kinds of a transfer that hands responsibility over. */
export const RECORDS_AND_TASKS: readonly TargetKind[] = [...RECORDS, 'task'];

/** What the flags say which records. */
export type Targets = RecordTargets[];

/**
 * Reads which records the flags mean. Several of them are all of these records.
 *
 * @param context the arguments
 * @param kinds the kinds that the command takes
 * @throws CliError of usage when they mean none, or cannot be read
 */
export function targetsOf(context: Context, kinds = RECORDS): Targets {
  const { args, words } = context;
  const targets: object[] = [];
  for (const kind of kinds) {
    const plural = PLURALS[kind];
    for (const text of args.texts(kind)) targets.push({ [kind]: idsIn(context, kind, text) });
    for (const text of args.texts(plural))
      targets.push({ [plural]: filterIn(context, kind, text) });
    if (args.has('all')) targets.push({ [plural]: { everything: true } });
  }
  if (targets.length === 0) {
    const [kind = 'contact', ...more] = kinds;
    throw usageError(words.noTargets(kind, PLURALS[kind], more.length > 0));
  }
  return targets as Targets;
}

/** Ids are integers of 32 bits. */
const MAX_ID = 2 ** 31 - 1;

function idsIn({ words }: Context, flag: string, text: string): number[] {
  const parts = elementsOf(flag, 'ids', text, words, /\s*,\s*|\s+/);
  const isGood = parts.every((part) => /^[1-9]\d{0,9}$/.test(part) && Number(part) <= MAX_ID);
  if (!isGood) throw usageError(words.badIds(flag));
  return parts.map(Number);
}

/** A filter such as `tags=vip&tags=press&isClosed=false`, or `all`. */
function filterIn({ words }: Context, kind: TargetKind, text: string): object {
  const flag = PLURALS[kind];
  if (text.trim() === 'all') return { everything: true };
  const known = membersOf(LISTS[kind].input, 'query');
  const names = Object.keys(known).filter((name) => !PAGING.includes(name));
  const values = new Map<string, string[]>();
  for (const part of text.split('&')) {
    const [name = '', value] = [part.split('=', 1)[0]?.trim(), part.slice(part.indexOf('=') + 1)];
    if (!part.includes('=') || name === '' || value === '') throw usageError(words.badFilter(flag));
    if (!names.includes(name)) {
      throw usageError(words.unknownFilter(flag, cleanName(name), names, closest(name, names)));
    }
    values.set(name, [...(values.get(name) ?? []), decoded(value)]);
  }
  const placeOf = (name: string): string => `--${flag} ${name}`;
  checkPartners([...values.keys()], PARTNERS[kind], placeOf, words);
  return Object.fromEntries(
    [...values].map(([name, texts]) => {
      const schema = known[name]!;
      if (texts.length > 1 && !isArray(schema)) throw usageError(words.givenTwice(name));
      const value = typedValue(schema, texts);
      checkValue(placeOf(name), schema, value, words);
      return [name, value];
    }),
  );
}

const PAGING: readonly string[] = ['count', 'fields', 'sortBy', 'sortOrder', 'startIndex'];

/** `%26` stands for an ampersand in a value. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
