import { type Codec, JSON_CODEC, parseJson } from './codec.js';
import { fillInLists } from './fill-in-lists.js';

/** Whether a name is written as in PascalCase. */
export function isPascalCase(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** `AccessList` as `accessList`, `ID` and `Id` as `id`. */
export function toCamelCase(name: string): string {
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

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
