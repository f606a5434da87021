import { isBinary } from '../validation/check-type.js';
import { portalDate } from './dates.js';
import { isMultipart } from './multipart-body.js';

// The deepest body of the document has five levels.
const MAX_DEPTH = 32;

// More than any request has, and few enough to copy at once. An object that stands in many places is
// copied for each of them, which can be exponentially many.
const MAX_VALUES = 100_000;

const PRIMITIVES = ['string', 'number', 'boolean', 'undefined'];

/**
 * Copies an input into plain objects and arrays, reading each member once, so that what is
 * validated is what is sent. Members that are undefined are left out, and dates become strings.
 *
 * @param whole what the caller gave
 * @param nameOfWhole what it is called in the message
 * @param withFiles whether it may have files, which are kept as they are
 * @returns the copy
 * @throws TypeError for whatever would not be sent as it looks: instances of classes, a Map,
 * members with symbols as names, functions, circular references; its message says where. What a
 * getter throws is thrown as it is.
 */
export function plainCopy(whole: unknown, nameOfWhole: string, withFiles = false): unknown {
  let left = MAX_VALUES;
  return copy(whole, nameOfWhole, 0);

  function copy(value: unknown, name: string, depth: number): unknown {
    left -= 1;
    if (value === null || PRIMITIVES.includes(typeof value)) return value;
    const refuse = (kind: string): never => {
      throw new TypeError(`${name} must be plain data, not ${kind}`);
    };
    if (typeof value !== 'object') return refuse(`a ${typeof value}`);
    if (!Array.isArray(value) && !isPlain(value)) {
      if (value instanceof Date) return portalDate(value);
      if (name === 'body' && nameOfWhole === '' && isMultipart(value)) return value;
      if (!isBinary(value)) return refuse(`an instance of ${nameOfClass(value)}`);
      return withFiles ? value : refuse('a file; multipart() makes an upload of it');
    }
    const keys = Array.isArray(value) ? value : Reflect.ownKeys(value);
    if (depth > MAX_DEPTH || keys.length > left) {
      return refuse(`circular or of more than ${MAX_DEPTH} levels or ${MAX_VALUES} values`);
    }
    if (keys === value) {
      if ('toJSON' in value) return refuse('an array with toJSON');
      // By index, since its iterator need not be that of an array.
      return Array.from({ length: keys.length }, (_, i) =>
        copy(keys[i], `${name}[${i}]`, depth + 1),
      );
    }
    const entries: [string, unknown][] = [];
    for (const key of keys as (string | symbol)[]) {
      if (typeof key === 'symbol') return refuse('an object with a symbol as a name');
      const path = name === '' ? key : `${name}.${key}`;
      const member = copy((value as Record<string, unknown>)[key], path, depth + 1);
      if (member !== undefined) entries.push([key, member]);
    }
    return Object.fromEntries(entries);
  }
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
