/** Whether a name is written as in PascalCase. */
export function isPascalCase(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** `AccessList` as `accessList`, `ID` and `Id` as `id`. */
export function toCamelCase(name: string): string {
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}
