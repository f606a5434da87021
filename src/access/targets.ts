import type { ListCasesInput } from '../../generated/operations/cases.js';
import type { ListContactsInput } from '../../generated/operations/contacts.js';
import type { ListOpportunitiesInput } from '../../generated/operations/opportunities.js';
import { recordIdInput } from '../../generated/operations/schemas/common.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { validate } from '../validation/validate.js';
import { cleanName, meantBy } from '../validation/words.js';
import type { RecordKind } from './record-access.js';

/** A record: its id, or the record as a list or another operation returned it. */
export type RecordRef = number | { readonly id: number };

/** One record, or several of them, in any iterable. */
export type RecordRefs = RecordRef | Iterable<RecordRef> | AsyncIterable<RecordRef>;

/**
 * The filters of a list, which must narrow it. `everything: true` is for all records that the caller
 * can see.
 */
export type Filter<Query> = Omit<
  NonNullable<Query>,
  'count' | 'fields' | 'sortBy' | 'sortOrder' | 'startIndex'
> & { readonly everything?: true };

export type CaseFilter = Filter<ListCasesInput['query']>;
export type OpportunityFilter = Filter<ListOpportunitiesInput['query']>;
export type ContactFilter = Filter<ListContactsInput['query']>;

/** An object of these members, of which it has one at least. */
export type AtLeastOne<T> = T & { [Name in keyof T]-?: Required<Pick<T, Name>> }[keyof T];

interface OfContacts {
  readonly contact?: RecordRefs;
  readonly contacts?: ContactFilter;
}

/** The members of targets of records. */
export interface OfRecords extends OfContacts {
  readonly case?: RecordRefs;
  readonly cases?: CaseFilter;
  readonly opportunity?: RecordRefs;
  readonly opportunities?: OpportunityFilter;
}

/** Contacts, by their ids or by a filter. */
export type ContactTargets = AtLeastOne<OfContacts>;

/** Records, by their ids or by filters. A mix of them is all of them, each record once. */
export type RecordTargets = AtLeastOne<OfRecords>;

/** Targets, or several of them in any iterable. It is read to its end before anything is changed. */
export type Several<Targets> = Targets | Iterable<Targets> | AsyncIterable<Targets>;

/** The target of a call that reads one record. */
export type SingleTarget =
  | { readonly case: RecordRef }
  | { readonly contact: RecordRef }
  | { readonly opportunity: RecordRef };

/** What targets come to once they are validated. */
export interface ReadTargets<Kind extends string> {
  /** The records that were named, in their order. */
  readonly named: readonly { readonly kind: Kind; readonly id: number }[];
  readonly filters: readonly {
    readonly kind: Kind;
    readonly filter: object;
    /** What the filter is called in messages. */
    readonly name: string;
  }[];
}

/** The word for filters of a kind. */
export const PLURALS = {
  case: 'cases',
  contact: 'contacts',
  opportunity: 'opportunities',
  task: 'tasks',
} as const;

/** The kinds that targets can have. Only a transfer takes tasks, which have no access rights. */
export type TargetKind = RecordKind | 'task';

/**
 * Reads targets and validates their form, without a request.
 *
 * @param given the targets, from the caller
 * @param kinds the kinds that the helper takes
 * @param helper the name of the helper, for messages
 * @param argument the name of the argument that they are, for messages
 * @throws InvalidInputError when they are not targets; and what the caller's iterables throw
 */
export async function readTargets<Kind extends TargetKind>(
  given: unknown,
  kinds: readonly Kind[],
  helper: string,
  argument = 'targets',
): Promise<ReadTargets<Kind>> {
  const refuse = (problem: string): never => {
    throw new InvalidInputError(problem, { operationId: helper });
  };
  const named = new Map<string, { kind: Kind; id: number }>();
  const filters: ReadTargets<Kind>['filters'][number][] = [];
  for await (const [targets, place] of eachOf(given, argument)) {
    const entries = isObject(targets) ? Object.entries(targets) : [];
    if (entries.length === 0) refuse(`${place} must name records, such as ${exampleOf(kinds)}`);
    for (const [key, value] of entries) {
      const name = `${place}.${cleanName(key)}`;
      const kind = kinds.find((one) => one === key || PLURALS[one] === key);
      if (kind === undefined) {
        refuse(`${name} is no target of ${helper}${adviceOn(key, kinds, helper)}`);
      } else if (kind === key) {
        for await (const [ref, refPlace] of eachOf(value, name)) {
          const [id, idPlace] = isObject(ref) ? [ref['id'], `${refPlace}.id`] : [ref, refPlace];
          const problem = validate(recordIdInput, id, idPlace);
          if (problem !== undefined) refuse(problem);
          named.set(`${kind} ${id}`, { kind, id: id as number });
        }
      } else {
        if (!isObject(value) || isIterable(value)) {
          refuse(
            `${name} must be an object of filters, such as { tags: ['vip'] }; records are named with their ids as { ${kind}: [12, 13] }`,
          );
        }
        filters.push({ kind, filter: value as object, name });
      }
    }
  }
  return { named: [...named.values()], filters };
}

const ADVICE_FOR_TASKS =
  ', because tasks have no access rights; transfer takes them with responsible: true';

/** What to say about a name that is no target. One in the plural was meant for a filter. */
function adviceOn(key: string, kinds: readonly TargetKind[], helper: string): string {
  const meant = meantBy(key, /s$/i.test(key) ? kinds.map((kind) => PLURALS[kind]) : kinds);
  if (meant) return `; did you mean ${meant}?`;
  const isTask = PLURALS.task.startsWith(key);
  const takesTasks = helper === 'transfer' && !kinds.includes('task');
  return `${isTask ? ADVICE_FOR_TASKS : ''}; targets look like ${exampleOf(kinds)}${
    takesTasks && !isTask ? ', and task with responsible: true' : ''
  }`;
}

const exampleOf = ([kind, ...others]: readonly TargetKind[]): string =>
  [`{ ${kind}: 12 }`, `{ ${kind}: [12, 13] }`, `{ ${PLURALS[kind!]}: { tags: ['vip'] } }`].join(
    ', ',
  ) + (others.length > 0 ? `, and likewise ${others.join(' and ')}` : '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** One thing, or each of several, with its place in the arguments. */
async function* eachOf(
  value: unknown,
  name: string,
): AsyncGenerator<[one: unknown, place: string]> {
  if (!isIterable(value)) return yield [value, name];
  let i = 0;
  for await (const one of value) {
    yield [one, `${name}[${i}]`];
    i += 1;
  }
}

const isIterable = (value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> =>
  isObject(value) && (Symbol.iterator in value || Symbol.asyncIterator in value);
