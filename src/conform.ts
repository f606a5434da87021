import type { Shape } from '../generated/results.js';

/**
 * Makes a value of an answer what the document says of it, or tells that it is not: each member that came has its type.
 * A member that did not come is not missed and one that the document does not know is let through, since servers of other
 * versions write fewer or more; so is an unknown number of an enum.
 *
 * A list that is always written and did not come is filled in: an empty one leaves nothing in XML, nor on some pages of
 * the vendors.
 *
 * @param shape what the document says
 * @param value what came, which is changed where a list is filled in
 * @param at where it stands
 * @param asked the members of the result that were asked for, in small letters, or undefined for all
 * @returns what is wrong with it, and where, or undefined
 */
export function conform(shape: Shape, value: unknown, at: string, asked?: ReadonlySet<string>): string | undefined {
  if (value === null) return shape.isNullable ? undefined : `${at} must not be null`;
  switch (shape.type) {
    case 'array':
      if (!Array.isArray(value)) return `${at} must be a list`;
      for (let i = 0; i < value.length; i += 1) {
        const found = conform(shape.items!, value[i], at, asked);
        if (found !== undefined) return found.replace(at, `${at}[${i}]`);
      }
      return undefined;
    case 'object':
      if (typeof value !== 'object' || Array.isArray(value)) return `${at} must be an object`;
      for (const name in shape.members) {
        const member = (value as Record<string, unknown>)[name];
        const found = member === undefined ? undefined : conform(shape.members[name]!, member, name);
        if (found !== undefined) return `${at}.${found}`;
      }
      fillInLists(shape, value as Record<string, unknown>, asked);
      return undefined;
    case 'integer':
      return Number.isInteger(value) ? undefined : `${at} must be a whole number`;
    case 'number':
      return Number.isFinite(value) ? undefined : `${at} must be a number`;
    case 'null':
      return `${at} must be null`;
    default:
      return typeof value === shape.type ? undefined : `${at} must be a ${shape.type}`;
  }
}

function fillInLists({ lists = [] }: Shape, value: Record<string, unknown>, asked: ReadonlySet<string> | undefined): void {
  for (const name of lists) if (value[name] === undefined && (!asked || asked.has(name.toLowerCase()))) value[name] = [];
}
