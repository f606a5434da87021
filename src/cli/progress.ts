import type { Output } from './io.js';
import type { Texts } from './texts/index.js';

const BAR = 24;
const REDRAW_MS = 100;
const CLEAR = '\r\u001b[K';

/** Tells how far a run is: a bar on a terminal, a line for each tenth of the way elsewhere. */
export class Progress {
  readonly #output: Output;
  readonly #words: Texts;
  readonly #now: () => number;
  #start: { readonly at: number; readonly done: number } | undefined;
  #drawn = -Infinity;
  #isShown = false;
  #tenths = 0;

  constructor(output: Output, words: Texts, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#words = words;
    this.#now = now;
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
    this.#start ??= { at: now, done: done - 1 }; // what was needed to find the records does not count
    const seconds = (now - this.#start.at) / 1000;
    const rate = seconds > 0 ? (done - this.#start.done) / seconds : 0;
    const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined;
    if (this.#output.isTTY) {
      if (done < total && now - this.#drawn < REDRAW_MS) return;
      this.#drawn = now;
      this.#isShown = true;
      const filled = Math.floor((BAR * done) / total);
      const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`;
      const line = `${bar} ${this.#words.progress(done, total, rate, duration(left))}`;
      const width = this.#output.columns ?? 80;
      this.#output.write(`${CLEAR}${line.slice(0, width - 1)}`);
      return;
    }
    const tenths = Math.floor((10 * done) / total);
    if (tenths === this.#tenths || (total < 10 && done < total)) return;
    this.#tenths = tenths;
    this.#output.write(`${this.#words.progress(done, total, rate, duration(left))}\n`);
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.#isShown) this.#output.write(CLEAR);
    this.#isShown = false;
  }
}

function duration(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
