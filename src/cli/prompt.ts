import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { interruption } from './exit.js';
import type { Io } from './io.js';

/**
 * Asks a question on the terminal.
 *
 * @param io the streams
 * @param question what to show before the cursor
 * @param options whether what is typed stays hidden, as a password
 * @returns what was typed
 * @throws CliError of interruption for Ctrl-C or the end of the input
 */
export function ask(
  io: Pick<Io, 'signal' | 'stderr' | 'stdin'>,
  question: string,
  { hidden = false }: { readonly hidden?: boolean } = {},
): Promise<string> {
  const { stdin, stderr, signal } = io;
  if (signal.aborted) return Promise.reject(interruption());
  const output = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : stderr;
  return new Promise((resolve, reject) => {
    // This also ends the echo of the terminal, which has to be off before the question is seen.
    const lines = createInterface({ input: stdin, output, terminal: true, historySize: 0 });
    if (hidden) stderr.write(question);
    const stop = (): void => lines.close();
    let answer: string | undefined;
    signal.addEventListener('abort', stop);
    lines.on('SIGINT', stop);
    lines.on('close', () => {
      signal.removeEventListener('abort', stop);
      if (hidden || answer === undefined) stderr.write('\n');
      if (answer === undefined) reject(interruption());
      else resolve(answer);
    });
    lines.question(hidden ? '' : question, (text) => {
      answer = text;
      lines.close();
    });
  });
}

/** Asks for a yes, which is y, yes, д or да. Anything else is a no. */
export const confirm = async (io: Io, question: string): Promise<boolean> =>
  /^\s*(?:y|yes|д|да)\s*$/i.test(await ask(io, question));

/** Whether there is someone to ask. */
export const isInteractive = ({ stdin, stderr }: Io): boolean =>
  stdin.isTTY === true && stderr.isTTY === true;
