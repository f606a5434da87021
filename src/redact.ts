/** What stands where a secret stood. */
const HIDDEN = '***';

const SECRET_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization', 'set-cookie', 'www-authenticate', 'x-api-key']);

// Members, parameters and elements of the API whose values are secrets, and headers that an answer may quote.
const NAMES = '(?:accessToken|asc_auth_key|authorization|codeOAuth|cookie|password|set-cookie|tfaKey|token)';
const SECRET_INPUT = /^(?:accessToken|code|codeOAuth|password)$/;
const QUOTE = '(?:"|&quot;|&#34;)';
const PATTERNS: readonly [pattern: RegExp, replacement: string][] = [
  [new RegExp(`(${QUOTE}${NAMES}${QUOTE}\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gis'), `$1"${HIDDEN}"`],
  [new RegExp(`(${QUOTE}${NAMES}${QUOTE}\\s*:\\s*(?:&quot;|&#34;))[^&]*`, 'gi'), `$1${HIDDEN}`],
  [new RegExp(`(<${NAMES}>)[^<]*`, 'gi'), `$1${HIDDEN}`],
  [new RegExp(`(\\b${NAMES}=)[^&;\\s"'<]*`, 'gi'), `$1${HIDDEN}`],
  [/(\b(?:authorization|cookie|set-cookie): *)[^\r\n<"']*/gi, `$1${HIDDEN}`],
  [/(\/authentication\/)(?!login\b|register\b|sendsms\b|setphone\b)[^/?#\s"'<]+/gi, `$1${HIDDEN}`],
];

/** What of a request or an answer may be shown. */
export interface Showable {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Hides what is secret in a request or in an answer: tokens, passwords, one-time codes and cookies, by the names of
 * headers, members and parameters, and the known secrets wherever they stand. Everything that is shown to a hook or a
 * logger or quoted in an error goes through here.
 *
 * What it cannot know stays: a secret that a portal sends under another name, and personal data, which is no secret here.
 *
 * @param shown the address, the headers and the body as they are
 * @param secrets the secrets that the client holds
 * @returns the same with `***` in the place of each secret
 */
export function redact({ url, headers, body }: { url: string; headers: Headers; body: string }, secrets: readonly string[]): Showable {
  return {
    url: redactText(url, secrets),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, SECRET_HEADERS.has(name) ? HIDDEN : redactText(value, secrets)])),
    body: redactText(body, secrets),
  };
}

/** {@link redact} for a text alone. */
export function redactText(text: string, secrets: readonly string[]): string {
  let shown = text;
  for (const secret of secrets) {
    for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])) {
      if (form !== '') shown = shown.replaceAll(form, HIDDEN);
    }
  }
  for (const [pattern, replacement] of PATTERNS) shown = shown.replace(pattern, replacement);
  return shown;
}

/** The secrets that the input of an operation holds. */
export function secretsIn(...parts: readonly (object | undefined)[]): string[] {
  return parts.flatMap((part) => Object.entries(part ?? {})).flatMap(([name, value]: [string, unknown]) => (SECRET_INPUT.test(name) && typeof value === 'string' ? [value] : []));
}
