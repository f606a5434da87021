import { badFormat } from '../server-error.js';
import { rewriteDate } from './dates.js';
import { add, type Members, type Value } from './members.js';

// The server turns JSON into XML with Json.NET before it binds anything. That reader is lenient: it
// accepts single quotes, keys without quotes, comments, commas at the end, and a body that breaks
// off after a complete value. (ASC.Api/Utils/Binder.cs; executed recordings.)

const MAX_DEPTH = 64;
const JSON_ERROR = -2146233088;

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Members {
    const members: Members = new Map();
    this.#skip();
    if (this.#isAtEnd() || this.#takeWord('null')) return members;
    if (this.#peek() !== '{') {
      throw this.#error('XmlNodeConverter can only convert JSON that begins with an object.');
    }
    this.#readObject(members, 1);
    this.#skip();
    if (!this.#isAtEnd()) {
      throw this.#error('Additional text encountered after finished reading JSON content.');
    }
    return members;
  }

  #readObject(into: Members, depth: number): void {
    if (depth > MAX_DEPTH) throw this.#error('The reader MaxDepth of 64 has been exceeded.');
    this.#at += 1;
    let isFirst = true;
    for (;;) {
      this.#skip();
      if (this.#isAtEnd() && !isFirst) return;
      if (this.#take('}')) return;
      const name = this.#readName();
      this.#skip();
      if (!this.#take(':')) throw this.#error('Invalid character after parsing property name.');
      this.#readMember(into, name, depth);
      isFirst = false;
      this.#skip();
      if (!this.#take(',') && this.#peek() !== '}' && !this.#isAtEnd()) {
        throw this.#error('After parsing a value an unexpected character was encountered.');
      }
    }
  }

  #readName(): string {
    const quoted = this.#readString();
    if (quoted !== undefined) return quoted;
    const word = /^[\w$]+/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0];
    if (word === undefined) throw this.#error('Unexpected token when reading an object.');
    this.#at += word.length;
    return word;
  }

  #readMember(into: Members, name: string, depth: number): void {
    if (name === '' || (name.includes(':') && !/^[@$?#]/.test(name))) {
      throw this.#error('A member has a name that XML cannot have.');
    }
    const values = this.#readValues(name, depth);
    if (/^[@$?#]/.test(name)) return; // an attribute, a declaration or text
    for (const value of values) add(into, xmlName(name), value);
  }

  /** An array is as many elements of one name; an array in it is an element with elements. */
  #readValues(name: string, depth: number): Value[] {
    this.#skip();
    if (this.#peek() !== '[') return [this.#readValue(depth)];
    const values: Value[] = [];
    if (depth > MAX_DEPTH) throw this.#error('The reader MaxDepth of 64 has been exceeded.');
    this.#at += 1;
    for (;;) {
      this.#skip();
      if (this.#take(']') || this.#isAtEnd()) return values;
      if (this.#peek() === '[') {
        values.push(new Map([[xmlName(name), this.#readValues(name, depth + 1)]]));
      } else {
        values.push(this.#readValue(depth));
      }
      this.#skip();
      if (!this.#take(',') && this.#peek() !== ']' && !this.#isAtEnd()) {
        throw this.#error('After parsing a value an unexpected character was encountered.');
      }
    }
  }

  #readValue(depth: number): Value {
    if (this.#peek() === '{') {
      const members: Members = new Map();
      this.#readObject(members, depth + 1);
      return members.size === 0 ? '' : members;
    }
    const text = this.#readString();
    if (text !== undefined) return rewriteDate(text);
    if (this.#takeWord('null') || this.#takeWord('undefined')) return '';
    if (this.#takeWord('true')) return 'true';
    if (this.#takeWord('false')) return 'false';
    const rest = this.#text.slice(this.#at, this.#at + 400);
    const made = /^new\s+\w+\([^)]*\)/.exec(rest)?.[0];
    const number = /^[-+]?(?:\d[\d.]*(?:e[-+]?\d+)?|NaN|Infinity)/i.exec(rest)?.[0];
    this.#at += (made ?? number ?? '').length;
    if (made !== undefined) return '';
    if (number === undefined) throw this.#error('Unexpected character while parsing value.');
    return /[.e]/i.test(number) ? String(Number(number)) : number;
  }

  #readString(): string | undefined {
    const quote = this.#peek();
    if (quote !== '"' && quote !== "'") return undefined;
    let text = '';
    for (this.#at += 1; ; this.#at += 1) {
      const character = this.#peek();
      if (character === undefined) throw this.#error('Unterminated string.');
      if (character === quote) break;
      if (character === '\\') text += this.#readEscape();
      else text += character;
    }
    this.#at += 1;
    return text;
  }

  #readEscape(): string {
    this.#at += 1;
    const character = this.#peek();
    if (character === 'u') {
      const code = this.#text.slice(this.#at + 1, this.#at + 5);
      if (!/^[\da-f]{4}$/i.test(code)) throw this.#error('Bad JSON escape sequence.');
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const plain = ESCAPES[character ?? ''];
    if (plain === undefined) throw this.#error('Bad JSON escape sequence.');
    return plain;
  }

  #skip(): void {
    const blank = /(?:[\s\ufeff]|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
    blank.lastIndex = this.#at;
    this.#at += blank.exec(this.#text)?.[0].length ?? 0;
  }

  #take(character: string): boolean {
    const isThere = this.#peek() === character;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #takeWord(word: string): boolean {
    const isThere =
      this.#text.startsWith(word, this.#at) && !/\w/.test(this.#text[this.#at + word.length] ?? '');
    if (isThere) this.#at += word.length;
    return isThere;
  }

  #peek(): string | undefined {
    return this.#text[this.#at];
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  #error(message: string) {
    return badFormat(`${message} Line 1, position ${this.#at}.`, JSON_ERROR);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Characters that a name of XML cannot have are encoded, so that the member matches nothing. */
const xmlName = (name: string): string =>
  name.replaceAll(
    /[^\p{L}\p{N}_.-]/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );

/**
 * Reads a JSON body as the server does.
 *
 * @throws ServerFault 400 when the server cannot read it
 */
export const readJsonBody = (text: string): Members => new JsonReader(text).read();
