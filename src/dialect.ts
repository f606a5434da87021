/**
 * Some pages of the vendors show answers in PascalCase, `ID` and `AccessList` where the server writes `id` and
 * `accessList`. Such an answer is known by its first name, so that one in camelCase costs nothing.
 */

/** Whether a name is written as in PascalCase. */
export function isPascal(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** `AccessList` as `accessList`, `ID` and `Id` as `id`. */
export function camelCase(name: string): string {
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

/**
 * Reads a parsed answer as if it had come in camelCase.
 *
 * @param answer a parsed answer, which is changed if it is in PascalCase
 * @returns the answer in camelCase
 */
export function inCamelCase(answer: unknown): unknown {
  if (!isObject(answer)) return answer;
  if (startsPascal(answer)) return renamed(answer);
  if (isObject(answer['response']) && startsPascal(answer['response'])) answer['response'] = renamed(answer['response']);
  return answer;
}

/** Looks at the first name of an object, or of the first object of a list. */
function startsPascal(value: object): boolean {
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    return isObject(first) && startsPascal(first);
  }
  for (const name in value) return isPascal(name);
  return false;
}

// The names of the API, a few hundred, as they were met; the bound keeps out a portal that makes names up.
const MAX_NAMES = 1_000;
const names = new Map<string, string>();

function renamedName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const wanted = camelCase(name);
  if (names.size < MAX_NAMES) names.set(name, wanted);
  return wanted;
}

function renamed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) value[i] = renamed(value[i]);
    return value;
  }
  const result: Record<string, unknown> = {};
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name];
    result[renamedName(name)] = typeof member === 'object' ? renamed(member) : member;
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
