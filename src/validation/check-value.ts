import type { Schema } from '../operation/schema.js';
import { type Problem, refuse } from './problem.js';
import { isOneOf } from './words.js';

/** Whether a single value, no array and no object, is one that its schema takes. */
export function checkValue(schema: Schema, value: unknown, isText: boolean): Problem | undefined {
  if (schema.const !== undefined && value !== schema.const) {
    return { path: '', text: `must be ${schema.const}`, isOtherBranch: true };
  }
  if (schema.enum && !isOneOf(schema.enum, value, schema.anyCase)) {
    return refuse(schema, `must be one of ${schema.enum.join(', ')}`);
  }
  if (typeof value === 'string') {
    const { minLength = 0, maxLength = Infinity, pattern } = schema;
    if (value.length < minLength) return refuse(schema, 'must not be empty');
    if (value.length > maxLength)
      return refuse(schema, `must be at most ${maxLength} characters long`);
    if (pattern !== undefined && !new RegExp(pattern, schema.anyCase ? 'i' : 'u').test(value)) {
      return refuse(schema, `must look like ${schema.like ?? pattern}`);
    }
  }
  if (typeof value !== 'number' && !(isText && isNumeric(schema, value))) return undefined;
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (Number(value) < minimum) return refuse(schema, `must be ${minimum} or more`);
  return Number(value) > maximum ? refuse(schema, `must be ${maximum} or less`) : undefined;
}

/** A string that has passed as a number, as a part of a URL may. */
const isNumeric = ({ type = [] }: Schema, value: unknown): boolean =>
  typeof value === 'string' && !type.includes('string');
