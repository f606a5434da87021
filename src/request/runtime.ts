/**
 * Whether this is Node or a runtime like it, and not a browser. Browsers send streams over HTTP/2 only,
 * which cannot be known beforehand, and have a User-Agent of their own.
 */
export function isServerRuntime(): boolean {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node !== undefined;
}
