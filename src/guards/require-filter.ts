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
  if (input.everything === true || filters.some((filter) => narrows(filter, input)))
    return undefined;
  const names = filters.map((filter) => `${filter.in}.${filter.name}`).join(', ');
  return `no filter narrows the change, so it would apply to every record that the caller can see; give one of ${names}, or everything: true`;
}

function narrows(
  { in: part, name, matchesAll = [] }: FilterMember,
  input: OperationInput,
): boolean {
  const value = input[part]?.[name];
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  const text = String(value).trim().toLowerCase();
  const isAll = (one: unknown): boolean =>
    typeof one === 'number' ? Number(text) === one : String(one).toLowerCase() === text;
  return text !== '' && !BOUNDLESS_DATE.test(text) && !matchesAll.some(isAll);
}

/** The year 1 is how the server writes that a date is not set, and nothing is later than the last. */
const BOUNDLESS_DATE = /^(?:0001|9999)-/;
