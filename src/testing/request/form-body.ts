import { add, type Members } from './members.js';

/**
 * Reads the pairs of a query or a form. Lists are repeated names, `name[]` or `name[0]`; lists of
 * objects are `name[0][key]`.
 */
export function readPairs(pairs: Iterable<readonly [string, string]>): Members {
  const members: Members = new Map();
  const objects = new Map<string, Members>();
  for (const [key, value] of pairs) {
    const ofObject = /^(\w+)\[(\d+)\]\[(\w+)\]$/.exec(key);
    if (!ofObject) {
      add(members, key.replace(/\[(?:0|[1-9]\d*)?\]$/, ''), value);
      continue;
    }
    const [, name, index, member] = ofObject;
    let object = objects.get(`${name} ${index}`);
    if (!object) {
      object = new Map();
      objects.set(`${name} ${index}`, object);
      add(members, name!, object);
    }
    add(object, member!, value);
  }
  return members;
}
