/** The members of a request that hold secrets. */
const SECRET_MEMBER = /password|token|^code/i;

/** The secrets among the members of a part of a request that signs in, at any depth. */
export function secretsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    SECRET_MEMBER.test(name) ? textsIn(value) : secretsIn(value),
  );
}

/** A secret, or several, also where a string was meant and something else was given. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : ['string', 'number'].includes(typeof value)
      ? [String(value)]
      : [];
