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
  if (startsPascal(answer)) return renamed(answer, new Map());
  if (isObject(answer['response']) && startsPascal(answer['response'])) answer['response'] = renamed(answer['response'], new Map());
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

/** `names` holds what was renamed before, since records of one kind repeat them. */
function renamed(value: unknown, names: Map<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) value[i] = renamed(value[i], names);
    return value;
  }
  const result: Record<string, unknown> = {};
  for (const name in value) {
    if (name === '__proto__') continue; // would become the prototype
    let wanted = names.get(name);
    if (wanted === undefined) names.set(name, (wanted = camelCase(name)));
    const member = (value as Record<string, unknown>)[name];
    result[wanted] = typeof member === 'object' ? renamed(member, names) : member;
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
