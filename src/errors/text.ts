const MAX_LENGTH = 200;

/**
 * A text from elsewhere as it may stand in a message: on one line, without control characters, at
 * most 200 characters.
 */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 20 * MAX_LENGTH)
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= MAX_LENGTH ? line : `${characters.slice(0, MAX_LENGTH).join('')}…`;
}

/**
 * The message of whatever was thrown, even if that is not an error or cannot be made into a string. It
 * is neither clean nor cut: secrets must be redacted before that.
 */
export function messageOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message || thrown.name : thrown);
  } catch {
    return 'something that cannot be shown';
  }
}

/** {@link messageOf} of a failed fetch with those of its causes, where the reason usually stands. */
export function messageWithCauses(failure: unknown): string {
  const [first, ...causes] = withCauses(failure).map(messageOf);
  return causes.length === 0 ? first! : `${first} (${causes.join(': ')})`;
}

/** An error and the causes that led to it, up to four in all. */
export function withCauses(failure: unknown): unknown[] {
  const errors: unknown[] = [];
  for (let error = failure; error !== undefined && errors.length < 4; error = causeOf(error)) {
    errors.push(error);
  }
  return errors;
}

/** The cause of an error, or the first of several errors. */
export function causeOf(error: unknown): unknown {
  try {
    if (error instanceof AggregateError) return error.errors[0];
    return error instanceof Error ? error.cause : undefined;
  } catch {
    return undefined; // an error whose members throw
  }
}
