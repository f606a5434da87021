import { isBinary } from '../validation/check-type.js';
import { portalDate } from './dates.js';
import { MultipartBody } from './multipart-body.js';

// The deepest body of the document has five levels.
const MAX_DEPTH = 32;

// More than any request has, and few enough to copy at once.
const MAX_ELEMENTS = 100_000;

const PRIMITIVES = ['string', 'number', 'boolean', 'undefined'];

/**
 * Copies an input into plain objects and arrays, reading each member once, so that what is
 * validated is what is sent. Members that are undefined are left out, and dates become strings.
 *
 * @param value what the caller gave
 * @param name what it is called in the message
 * @param withFiles whether it may have files, which are kept as they are
 * @returns the copy
 * @throws TypeError for whatever would not be sent as it looks: instances of classes, a Map,
 * members with symbols as names, functions, circular references; its message says where. What a
 * getter throws is thrown as it is.
 */
export function plainCopy(value: unknown, name: string, withFiles = false, depth = 0): unknown {
  if (value === null || PRIMITIVES.includes(typeof value)) return value;
  const refuse = (kind: string): never => {
    throw new TypeError(`${name} must be plain data, not ${kind}`);
  };
  if (typeof value !== 'object') return refuse(`a ${typeof value}`);
  if (!Array.isArray(value) && !isPlain(value)) {
    if (value instanceof Date) return portalDate(value);
    if (value instanceof MultipartBody) return value;
    if (!isBinary(value)) return refuse(`an instance of ${nameOfClass(value)}`);
    return withFiles ? value : refuse('a file; multipart() makes an upload of it');
  }
  if (depth > MAX_DEPTH) return refuse(`circular or nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) {
    if ('toJSON' in value) return refuse('an array with toJSON');
    if (value.length > MAX_ELEMENTS)
      return refuse(`an array of more than ${MAX_ELEMENTS} elements`);
    // By index, since its iterator need not be that of an array.
    return Array.from({ length: value.length }, (_, i) =>
      plainCopy(value[i], `${name}[${i}]`, withFiles, depth + 1),
    );
  }
  const entries: [string, unknown][] = [];
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') return refuse('an object with a symbol as a name');
    const path = name === '' ? key : `${name}.${key}`;
    const member = (value as Record<string, unknown>)[key];
    const copy = plainCopy(member, path, withFiles, depth + 1);
    if (copy !== undefined) entries.push([key, copy]);
  }
  return Object.fromEntries(entries);
}

/** An object of any realm is plain if its prototype is the last of its chain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype as object, 'hasOwnProperty'))
  );
}

function nameOfClass(value: object): string {
  const name = (value.constructor as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' && name !== 'Object' && name !== '' ? name : 'a class';
}
