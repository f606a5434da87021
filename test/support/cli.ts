import { PassThrough, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import type { Portal } from '../../src/testing/index.js';
import { anna } from './access.js';

/** What a run of the command line left. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they were written. */
  readonly both: string;
}

export interface RunOptions {
  readonly portal?: Portal;
  /** Who runs it, with a token. */
  readonly user?: { readonly id: string };
  /** Whether there is a terminal. */
  readonly isTerminal?: boolean;
  /**
   * What is typed, in order: each as soon as its question is asked, or made by a function then.
   * Ctrl-C is `\u0003`.
   */
  readonly typed?: readonly (string | (() => string))[];
  /** What comes on standard input, or what it fails with, when there is no terminal. */
  readonly input?: Buffer | Error | string;
  /** Variables of the environment, in place of the token of the user. */
  readonly env?: Readonly<Record<string, string>>;
  readonly controller?: AbortController;
  /** 120 if left out; undefined is a terminal that does not say. */
  readonly columns?: number | undefined;
  /** Whether the results go to a file in place of the terminal. */
  readonly isRedirected?: boolean;
}

class Output extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  #onWrite: (text: string) => void;

  constructor(isTTY: boolean, columns: number | undefined, onWrite: (text: string) => void) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
    this.#onWrite = onWrite;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    this.#onWrite(chunk.toString());
    done();
  }
}

/** Runs the command line in this process, against a portal in memory and with fake streams. */
export async function cli(
  argv: readonly string[],
  {
    portal,
    user = anna,
    isTerminal = false,
    typed = [],
    input = '',
    env,
    controller = new AbortController(),
    isRedirected = false,
    ...options
  }: RunOptions = {},
): Promise<Ran> {
  const columns = 'columns' in options ? options.columns : 120;
  const stdin = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const keys = [...typed];
  // A question ends with a blank, and is not the line of a table or of the progress.
  let both = '';
  const stderr = new Output(isTerminal, columns, (text) => {
    both += text;
    const isQuestion = /(?:: |\] )(?:\u001b\[\d*[A-Z])*$/.test(text);
    const next = isTerminal && isQuestion ? keys.shift() : undefined;
    if (next === undefined) return;
    const answer = typeof next === 'function' ? next() : next;
    setImmediate(() => stdin.write(answer === '\u0003' ? answer : `${answer}\r`));
  });
  const stdout = new Output(isTerminal && !isRedirected, columns, (text) => {
    if (!isRedirected) both += text;
  });
  if (input instanceof Error) stdin.destroy(input);
  else if (!isTerminal) stdin.end(input);
  const code = await run({
    argv,
    env: env ?? {
      ...(portal && { CRM_PORTAL: portal.url, CRM_TOKEN: portal.tokenOf(user.id) }),
    },
    stdin,
    stdout,
    stderr,
    signal: controller.signal,
    fetch: portal?.fetch,
  });
  return { code, stdout: stdout.text, stderr: stderr.text, both };
}
