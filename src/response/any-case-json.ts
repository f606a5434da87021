import { type Codec, JSON_CODEC, parseJson } from './codec.js';
import { fillInLists } from './fill-in-lists.js';
import { isPascalCase, toCamelCase } from './pascal-case.js';

/**
 * JSON whose names may be in PascalCase, as some pages of the vendors show it: `ID` and
 * `AccessList` where the server writes `id` and `accessList`.
 */
export const ANY_CASE_JSON_CODEC: Codec = {
  ...JSON_CODEC,
  decode: (text) => normalize(parseJson(text)),
  fillIn: fillInLists,
};

/**
 * A response is taken for PascalCase when its first record has such a name, so that one in
 * camelCase costs nothing.
 */
function normalize(envelope: unknown): unknown {
  if (!isObject(envelope)) return envelope;
  if (hasPascalName(envelope)) return renamed(envelope);
  const { response } = envelope;
  if (isObject(response) && hasPascalName(firstOf(response)))
    envelope['response'] = renamed(response);
  return envelope;
}

const firstOf = (value: object): unknown => (Array.isArray(value) ? value[0] : value);

function hasPascalName(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (isPascalCase(name)) return true;
  return false;
}

/** Renames the members of a value all through. A list repeats its names, so that each is made once. */
function renamed(value: unknown, names = new Map<string, string>()): unknown {
  if (Array.isArray(value)) return value.map((element) => renamed(element, names));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name in value) {
    if (!names.has(name)) names.set(name, toCamelCase(name));
    copy[names.get(name)!] = renamed(value[name], names);
  }
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
