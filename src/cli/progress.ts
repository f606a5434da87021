import { type Output, terminalWidth } from './io.js';
import type { Texts } from './texts/index.js';

const BAR = 24;
const REDRAW_MS = 100;
const LINE_MS = 5000;
// So that records that were as they should be, which take no time, do not count for long.
const RECENT = 50;
const CLEAR = '\r\u001b[K';

/** Tells how far a run is: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  readonly #output: Output;
  readonly #words: Texts;
  readonly #now: () => number;
  /** When the last records were done, and how many by then. */
  readonly #recent: { readonly at: number; readonly done: number }[] = [];
  #written: number;
  #isShown = false;

  constructor(output: Output, words: Texts, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#words = words;
    this.#now = now;
    this.#written = output.isTTY ? -Infinity : now();
  }

  /** Tells on a terminal that records are being found. */
  begin(): void {
    if (!this.#output.isTTY) return;
    this.#output.write(this.#words.reading);
    this.#isShown = true;
  }

  /** Is told after each record. */
  update(done: number, total: number): void {
    const now = this.#now();
    this.#recent.push({ at: now, done });
    if (this.#recent.length > RECENT) this.#recent.shift();
    const isTTY = this.#output.isTTY === true;
    const isLast = done === total;
    if (now - this.#written < (isTTY ? REDRAW_MS : LINE_MS) && !(isTTY && isLast)) return;
    this.#written = now;
    const line = this.#line(done, total, now);
    if (!isTTY) {
      this.#output.write(`${line}\n`);
      return;
    }
    this.#isShown = true;
    const filled = Math.floor((BAR * done) / total);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`;
    const width = terminalWidth(this.#output) ?? 80;
    this.#output.write(`${CLEAR}${`${bar} ${line}`.slice(0, width - 1)}`);
  }

  #line(done: number, total: number, now: number): string {
    const { at, done: doneThen } = this.#recent[0]!;
    const rate = now > at ? (1000 * (done - doneThen)) / (now - at) : 0;
    if (rate === 0) return this.#words.progress(done, total, '', '');
    const left = done < total ? duration(Math.ceil((total - done) / rate)) : '';
    return this.#words.progress(done, total, rate.toFixed(rate < 10 ? 1 : 0), left);
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.#isShown) this.#output.write(CLEAR);
    this.#isShown = false;
  }
}

function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
