import type { Schema, ValueType } from '../operation/schema.js';
import type { Problem } from './problem.js';

function nameOfType(type: string): string {
  if (type === 'null') return type;
  if (type === 'binary') return 'a file: a Blob, a ReadableStream or bytes';
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** Whether a value has one of the types of its schema. */
export function checkType(schema: Schema, value: unknown, isText: boolean): Problem | undefined {
  const { type = schema.properties && 'object' } = schema;
  if (type === undefined) return undefined;
  if (
    typeof type === 'string'
      ? hasType(type, value, isText)
      : type.some((one) => hasType(one, value, isText))
  ) {
    return undefined;
  }
  const wanted = [type].flat().map(nameOfType);
  const { hints = {} } = schema;
  const hint = Object.keys(Object(value)).find((name) => Object.hasOwn(hints, name));
  const advice = hint ? `: ${hints[hint]}` : '';
  return {
    path: '',
    text: `must be ${wanted.join(' or ')}, not ${describe(value)}${advice}`,
    isOtherBranch: true,
  };
}

function hasType(type: ValueType, value: unknown, isText: boolean): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'binary':
      return isBinary(value);
    case 'null':
      return value === null;
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value) || (isText && isWritten(/^-?\d{1,15}$/, value));
    case 'number':
      return Number.isFinite(value) || (isText && isWritten(/^-?\d{1,15}(?:\.\d+)?$/, value));
    case 'boolean':
      return typeof value === type || (isText && isWritten(/^(?:true|false)$/i, value));
    default:
      return typeof value === type;
  }
}

const isWritten = (pattern: RegExp, value: unknown): boolean =>
  typeof value === 'string' && pattern.test(value);

/** Whether a value is a file, which is sent as it is. */
export function isBinary(value: unknown): boolean {
  return value instanceof Blob || value instanceof ReadableStream || value instanceof Uint8Array;
}

/** Names the kind of a value without showing it, since it may be a secret. */
function describe(value: unknown): string {
  const isShown = typeof value === 'number' && !Number.isFinite(value); // NaN or Infinity
  if (value === undefined || value === null || isShown) return String(value);
  return isBinary(value) ? 'a file' : nameOfType(Array.isArray(value) ? 'array' : typeof value);
}
