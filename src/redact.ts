import { HIDDEN, hideSecrets } from './hideSecrets.js';

const SECRET_HEADER = /auth|cookie|key|password|secret|token/i;

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

// How much of a body is shown, in characters.
const SHOWN_LENGTH = 10_000;

/** What of a request or an answer may be shown. */
export interface Showable {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Cut after 10,000 characters. */
  readonly body: string;
}

/**
 * Hides what is secret in a request or in an answer: tokens, passwords, one-time codes and cookies, by the names of
 * headers, members and parameters, and the known secrets wherever they stand. Everything that is shown to a hook or a
 * logger goes through here, and what is quoted in an error through {@link redactText}.
 *
 * What it cannot know stays: a secret that a portal sends under another name or in a form of its own, and personal data,
 * which is no secret here.
 *
 * @param shown the address, the headers and the body as they are
 * @param secrets the secrets that the client holds
 * @returns the same with `***` in the place of each secret
 */
export function redact({ url, headers, body }: { url: string; headers: Headers; body: string }, secrets: readonly string[]): Showable {
  return {
    url: redactText(url, secrets),
    headers: Object.freeze(Object.fromEntries([...headers].map(([name, value]) => [name, SECRET_HEADER.test(name) ? HIDDEN : redactText(value, secrets)]))),
    body: redactBeginning(body, SHOWN_LENGTH, secrets),
  };
}

/** {@link redact} for a text alone. */
export function redactText(text: string, secrets: readonly string[]): string {
  return PATTERNS.reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), hideSecrets(text, secrets));
}

/** {@link redactText} for the beginning of a text that may be long. */
export function redactBeginning(text: string, length: number, secrets: readonly string[]): string {
  const edge = edgeOf(secrets);
  const whole = text.length <= length + edge;
  return (whole ? redactText(text, secrets) : withoutEdge(redactText(text.slice(0, length + edge), secrets), secrets)).slice(0, length);
}

/** Takes off the end of a text that was cut, where half of a secret may stand. */
export function withoutEdge(text: string, secrets: readonly string[]): string {
  return text.slice(0, Math.max(0, text.length - edgeOf(secrets)));
}

/** How long a secret may be in another form: twelve for a unit, as `%25%25` and its like. */
function edgeOf(secrets: readonly string[]): number {
  return 12 * Math.max(0, ...secrets.map(({ length }) => length));
}

/** The secrets that the input of an operation holds. */
export function secretsIn(...parts: readonly (object | undefined)[]): string[] {
  return parts.flatMap((part) => Object.entries(part ?? {})).flatMap(([name, value]: [string, unknown]) => (SECRET_INPUT.test(name) && typeof value === 'string' ? [value] : []));
}
