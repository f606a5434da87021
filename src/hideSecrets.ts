/** What stands where a secret stood. */
export const HIDDEN = '***';

// A shorter one would take words apart, and is known by its name or not worth the name.
const SHORTEST = 4;

// A body inside JSON inside an address.
const MAX_DECODINGS = 3;

/** A text with the place of each of its units in the text that it was decoded from. */
interface Decoded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Hides secrets wherever they stand in a text, as they are or as JSON, an address, a form, XML or a page writes them, one
 * inside another too, in any case of the letters.
 *
 * @param text the text
 * @param secrets the secrets; those of less than four characters are passed over
 * @returns the same with `***` in the place of each secret
 */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const wanted = secrets.filter(({ length }) => length >= SHORTEST).map(comparable);
  if (wanted.length === 0 || text === '') return text;
  const units = Array.from({ length: text.length }, (_, i) => i);
  const found: [start: number, end: number][] = [];
  let now: Decoded | undefined = { text, starts: units, ends: units.map((i) => i + 1) };
  for (let decodings = 0; now && decodings <= MAX_DECODINGS; decodings += 1) {
    const { text: here, starts, ends }: Decoded = now;
    const where = comparable(here);
    for (const secret of wanted) {
      for (let at = where.indexOf(secret); at >= 0; at = where.indexOf(secret, at + 1)) found.push([starts[at]!, ends[at + secret.length - 1]!]);
    }
    now = decodedOnce(now);
  }
  return withoutParts(text, found);
}

/** Of one length with the text: a form writes a blank as a plus, and some write hexadecimal in capitals. */
function comparable(text: string): string {
  return text.replaceAll('+', ' ').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const ESCAPE = /\\u([\da-f]{4})|%u([\da-f]{4})|((?:%[\da-f]{2})+)|&#x0{0,8}([\da-f]{1,6});?|&#0{0,8}(\d{1,7});?|&(amp|lt|gt|quot|apos);|\\([bfnrt"'\\/])|\0/gi;
const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Takes away one layer of escapes, or gives undefined when there is none. */
function decodedOnce({ text, starts, ends }: Decoded): Decoded | undefined {
  const parts: string[] = [];
  const newStarts: number[] = [];
  const newEnds: number[] = [];
  const keep = (from: number, to: number): void => {
    parts.push(text.slice(from, to));
    for (let i = from; i < to; i += 1) {
      newStarts.push(starts[i]!);
      newEnds.push(ends[i]!);
    }
  };
  let last = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const end = match.index + match[0].length;
    const value = valueOf(match);
    keep(last, match.index);
    parts.push(value);
    for (let i = 0; i < value.length; i += 1) {
      newStarts.push(starts[match.index]!);
      newEnds.push(ends[end - 1]!);
    }
    last = end;
  }
  if (last === 0) return undefined;
  keep(last, text.length);
  return { text: parts.join(''), starts: newStarts, ends: newEnds };
}

function valueOf([, unit, percentUnit, bytes, hex, decimal, entity, letter]: RegExpMatchArray): string {
  if (unit ?? percentUnit) return String.fromCharCode(Number.parseInt((unit ?? percentUnit)!, 16));
  if (bytes) return new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)));
  if (hex ?? decimal) {
    const code = Number.parseInt((hex ?? decimal)!, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  if (entity) return ENTITIES[entity.toLowerCase()]!;
  return letter ? (LETTERS[letter] ?? letter) : ''; // a zero, as between the letters of UTF-16
}

function withoutParts(text: string, parts: [start: number, end: number][]): string {
  let shown = '';
  let last = 0;
  for (const [start, end] of parts.sort(([a], [b]) => a - b)) {
    if (start >= last) shown += text.slice(last, start) + HIDDEN;
    last = Math.max(last, end);
  }
  return shown + text.slice(last);
}
