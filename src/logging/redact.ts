/** What stands in the place of a secret. */
export const REDACTED = '***';

// A shorter one would take words apart.
const SHORTEST = 4;

/** Tells headers that hold secrets, by their names. */
const SECRET_HEADER = /auth|cookie|key|password|secret|token/i;

/**
 * Replaces known secrets in a text: as they are, and as JSON, percent encoding, forms and HTML
 * write them, in any letter case, and with any other whitespace where they have whitespace.
 * Whatever is quoted in an error or shown to a hook goes through here. Secrets of less than four
 * characters and other encodings are not found.
 *
 * @param text the text
 * @param secrets the secrets that the client knows
 * @returns the text with `***` in the place of each secret
 */
export function redact(text: string, secrets: Iterable<string>): string {
  // Whitespace around a secret is none of it, and to look for it takes quadratic time in long whitespace.
  const trimmed = [...secrets].map((secret) => secret.trim());
  const forms = trimmed.filter(({ length }) => length >= SHORTEST).flatMap(formsOf);
  if (forms.length === 0) return text;
  // The longest comes first, so that no secret is cut short by another that it begins with.
  const patterns = [...new Set(forms)].sort((a, b) => b.length - a.length).map(patternOf);
  return text.replace(new RegExp(patterns.join('|'), 'gi'), REDACTED);
}

/** The headers of a request or a response as they may be shown. */
export function redactHeaders(
  headers: Headers,
  secrets: Iterable<string>,
): Readonly<Record<string, string>> {
  const known = [...secrets];
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      SECRET_HEADER.test(name) ? REDACTED : redact(value, known),
    ]),
  );
}

/** The ways in which servers echo a value. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const percent = percentEncoded(secret);
  return [
    secret,
    json,
    json.replaceAll('/', '\\/'),
    percent,
    percent.replaceAll('%20', '+'),
    ...['&#39;', '&#x27;', '&apos;'].map((apostrophe) => html(secret, apostrophe)),
  ];
}

function percentEncoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    return secret; // half of a surrogate pair
  }
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const html = (secret: string, apostrophe: string): string =>
  secret.replaceAll(/[&<>"']/g, (character) => HTML[character] ?? apostrophe);

const patternOf = (form: string): string =>
  form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
