import type { Shape } from '../../generated/results.js';

/**
 * Takes from a result in JSON what XML does not carry, by what the document says and not by what came.
 *
 * @param value the result
 * @param shape what the document says of it, or undefined for what it does not describe
 * @param lose hears what was taken
 */
export function withoutWhatXmlLoses(value: unknown, shape: Shape | undefined, lose: (what: string) => void = () => undefined): unknown {
  if (typeof value === 'string') return asXmlWritesIt(value, lose);
  if (Array.isArray(value)) return value.map((entry) => withoutWhatXmlLoses(entry, shape?.items, lose));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const its = shape?.members?.[name];
      if (shape && !its) return lose('members that the document does not know'), [];
      if (its?.type === 'array' && Array.isArray(member) && member.length === 0 && !shape?.lists?.includes(name)) return lose('empty lists that may be absent'), [];
      return [[name, withoutWhatXmlLoses(member, its, lose)]];
    }),
  );
}

function asXmlWritesIt(value: string, lose: (what: string) => void): string {
  const whole = value.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  if (whole !== value) lose('halves of characters');
  const text = whole.replaceAll(/\r\n?/g, '\n');
  if (text !== whole) lose('line ends');
  return text;
}
