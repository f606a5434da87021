/** What stands where a secret stood. */
const HIDDEN = '***';

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
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, SECRET_HEADER.test(name) ? HIDDEN : redactText(value, secrets)])),
    body: redactText(body, secrets),
  };
}

/** {@link redact} for a text alone. */
export function redactText(text: string, secrets: readonly string[]): string {
  let shown = text;
  // The longest first, since one may be part of another.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret.length >= SHORTEST) shown = shown.replace(patternOf(secret), HIDDEN);
  }
  for (const [pattern, replacement] of PATTERNS) shown = shown.replace(pattern, replacement);
  return shown;
}

/**
 * {@link redactText} for the beginning of a text that may be long. More is read than shown, by the length of a secret, so
 * that no half of one is left at the end.
 */
export function redactBeginning(text: string, length: number, secrets: readonly string[]): string {
  if (text.length <= length) return redactText(text, secrets);
  const longest = Math.max(0, ...secrets.map((secret) => secret.length));
  const edge = 12 * longest; // of a character at its longest, \ud83d\ude00
  return redactText(text.slice(0, length + edge), secrets).slice(0, -edge || undefined).slice(0, length);
}

// A shorter one would take words apart, and is known by its name or not worth the name.
const SHORTEST = 4;

const MAX_PATTERNS = 20;
const patterns = new Map<string, RegExp>();

/** A secret in whatever form an address, JSON, XML or a page gives it. */
function patternOf(secret: string): RegExp {
  let pattern = patterns.get(secret);
  if (!pattern) {
    pattern = new RegExp([...secret].map(anyForm).join(''), 'gi');
    if (patterns.size >= MAX_PATTERNS) patterns.clear();
    patterns.set(secret, pattern);
  }
  return pattern;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

function anyForm(character: string): string {
  const code = character.codePointAt(0)!;
  const bytes = [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const units = character.split('').map((unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const entity = ENTITIES[character];
  const forms = [`\\\\?${character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')}`, bytes, units, `&#0*${code};`, `&#x0*${code.toString(16)};`, ...(entity ? [`&${entity};`] : []), ...(character === ' ' ? ['\\+'] : [])];
  return `(?:${forms.join('|')})`;
}

/** The secrets that the input of an operation holds. */
export function secretsIn(...parts: readonly (object | undefined)[]): string[] {
  return parts.flatMap((part) => Object.entries(part ?? {})).flatMap(([name, value]: [string, unknown]) => (SECRET_INPUT.test(name) && typeof value === 'string' ? [value] : []));
}
