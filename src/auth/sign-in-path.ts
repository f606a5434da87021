/** The paths that sign in take passwords, and need no token. */
export const isSignInPath = (path: string): boolean =>
  /\/authentication(?:[./]|$)/i.test(decoded(path));

/** The one-time code at the end of a path that signs in. */
export function codeIn(path: string): string[] {
  const [, step = ''] =
    /\/authentication(?:\.\w+)?\/([^/{}]+?)(?:\.(?:json|xml))?\/?$/i.exec(decoded(path)) ?? [];
  return /^(?:login|register|sendsms|setphone)?$/i.test(step) ? [] : [step];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
