import type { OperationInput } from '../operation/operation.js';

/** A member of an input that narrows which records a change by filter applies to. */
export interface FilterMember {
  readonly in: 'body' | 'query';
  readonly name: string;
  /** The values that match every record, beside null, an empty string and an empty array. */
  readonly matchesAll?: readonly unknown[];
}

/**
 * Refuses a change that no filter narrows: the server would apply it to every record that the caller
 * can see.
 *
 * @param input a valid input
 * @param filters the members that narrow the change
 * @returns what is wrong with the input, or undefined
 */
export function requireFilter(
  input: OperationInput,
  filters: readonly FilterMember[],
): string | undefined {
  if (input.everything === true) return undefined;
  const unset = filters.find(({ in: part, name }) => NO_DATE.test(String(input[part]?.[name])));
  if (unset) {
    return `${unset.in}.${unset.name} must be left out, because the server takes the year 1 for no date`;
  }
  if (filters.some((filter) => narrows(filter, input))) return undefined;
  const names = filters.map((filter) => `${filter.in}.${filter.name}`).join(', ');
  return `no filter narrows the change, so it would apply to every record that the caller can see; give one of ${names}, or everything: true beside body or query`;
}

function narrows(
  { in: part, name, matchesAll = [] }: FilterMember,
  input: OperationInput,
): boolean {
  const value = input[part]?.[name];
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  const text = String(value).replaceAll(MATCHES_ALL, '').toLowerCase();
  const isAll = (one: unknown): boolean =>
    typeof one === 'number' ? Number(text) === one : String(one).toLowerCase() === text;
  return text !== '' && !LAST_YEAR.test(text) && !matchesAll.some(isAll);
}

/** The year 1 is how the server writes that a date is not set. */
export const NO_DATE = /^0001-\d\d-\d\d/;

/** Nothing is later. */
const LAST_YEAR = /^9999-\d\d-\d\d/;

/** What surrounds a search text is cut off, and these two stand for any text in SQL. */
const MATCHES_ALL = /^[\s\x85%_]+|[\s\x85%_]+$/g;
