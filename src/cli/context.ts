import type { Arguments, Flags } from './arguments.js';
import type { ExitCode } from './exit.js';
import { usageError } from './exit.js';
import { type Io, terminalWidth } from './io.js';
import { FORMATS, type Format, formatted, type Results } from './output.js';
import type { Texts } from './texts/index.js';

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly args: Arguments;
  readonly words: Texts;
}

/** A command of the command line. Its texts are found by its name. */
export interface Command {
  readonly name: string;
  /** How its arguments without a flag are called in the help. */
  readonly positionals?: string;
  readonly maxPositionals?: number;
  /** The flags that it has beside those of every command. Some depend on the first arguments. */
  readonly flags: Flags | ((argv: readonly string[], words: Texts) => Flags);
  run(context: Context): Promise<ExitCode>;
}

/** The flags of every command. */
export const COMMON: Flags = { help: { short: 'h' } };

/** How to reach the portal. */
export const CONNECTION: Flags = { 'keep-token': {}, 'allow-insecure': {} };

export const OUTPUT: Flags = { json: {}, csv: {}, ndjson: {}, table: {} };

/**
 * The format that the flags ask for.
 *
 * @throws CliError of usage when they ask for several
 */
export function formatOf({ args, words }: Context, fallback: Format): Format {
  const asked = FORMATS.filter((format) => args.has(format));
  if (asked.length > 1) throw usageError(words.oneFormat);
  return asked[0] ?? fallback;
}

/** Writes results where programs read them, and cuts a table on a terminal only. */
export function print({ io: { stdout } }: Context, format: Format, results: Results): void {
  stdout.write(
    formatted(format, results, stdout.isTTY ? (terminalWidth(stdout) ?? 80) : undefined),
  );
}

/** Says something to people. */
export const say = ({ io }: Context, text: string): void => {
  io.stderr.write(`${text}\n`);
};
