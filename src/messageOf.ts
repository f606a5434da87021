/** The message of whatever was thrown, even if that is no error or cannot be made into a text. */
export function messageOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message || thrown.name : thrown);
  } catch {
    return 'something that cannot be shown';
  }
}

/** The reason of a failed fetch stands in the cause of its error, or in the first of several. */
export function reasonOf(failure: unknown): string {
  const reasons: string[] = [];
  for (let reason = failure; reason !== undefined && reasons.length < 4; reason = causeOf(reason)) reasons.push(messageOf(reason));
  const [first, ...others] = reasons;
  return others.length === 0 ? first! : `${first} (${others.join(': ')})`;
}

function causeOf(reason: unknown): unknown {
  try {
    return reason instanceof AggregateError ? reason.errors[0] : reason instanceof Error ? reason.cause : undefined;
  } catch {
    return undefined; // of an error that is not built like one
  }
}
