/** The message of whatever was thrown, even if that is no error or cannot be made into a text. */
export function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  } catch {
    return 'something that cannot be shown';
  }
}
