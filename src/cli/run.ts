import { VERSION } from '../../generated/version.js';
import { oneLine } from '../errors/text.js';
import { cleanName } from '../validation/words.js';
import { parseArguments, problemOfUnknown } from './arguments.js';
import { closest } from './closest.js';
import { COMMANDS } from './commands/index.js';
import type { Command } from './context.js';
import { errorPhrase } from './error-words.js';
import { CliError, EXIT, type ExitCode, exitCodeOf, usageError } from './exit.js';
import { commandHelp, programHelp } from './help.js';
import type { Io } from './io.js';
import { type Texts, textsFor } from './texts/index.js';

/**
 * Runs the command line.
 *
 * @param io the arguments, the environment and the streams
 * @returns the exit code; errors are written to the standard error
 */
export async function run(io: Io): Promise<ExitCode> {
  const words = textsFor(io.env);
  try {
    return await runCommand(io, words);
  } catch (error) {
    const code = io.signal.aborted ? EXIT.interrupted : exitCodeOf(error);
    io.stderr.write(`${sentenceFor(error, code, words)}\n`);
    return code;
  }
}

async function runCommand(io: Io, words: Texts): Promise<ExitCode> {
  const [name, ...argv] = io.argv;
  if (name === '--version') return written(io, `${VERSION}\n`);
  if (name === 'help' && argv.length > 0)
    return runCommand({ ...io, argv: [...argv, '--help'] }, words);
  if (name === '--help' || name === '-h' || name === 'help') {
    return written(io, programHelp(COMMANDS, words, io.stdout.columns));
  }
  if (name === undefined) throw usageError(words.noCommand);
  const command = commandOf(name, words);
  const flags = typeof command.flags === 'function' ? command.flags(argv, words) : command.flags;
  const args = parseArguments(argv, flags, command.maxPositionals ?? 0, words);
  if (args.has('help')) return written(io, commandHelp(command, flags, words, io.stdout.columns));
  return command.run({ io, args, words });
}

function commandOf(name: string, words: Texts): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  if (name.startsWith('-')) {
    const flags = { help: {}, version: {} };
    throw usageError(problemOfUnknown(name.replace(/^-+/, ''), name, flags, words));
  }
  const names = COMMANDS.map((one) => one.name);
  throw usageError(words.unknownCommand(cleanName(name), closest(name, names)));
}

function written({ stdout }: Io, text: string): ExitCode {
  stdout.write(text);
  return EXIT.done;
}

function sentenceFor(error: unknown, code: ExitCode, words: Texts): string {
  if (code === EXIT.interrupted) return words.interruptedCall;
  if (error instanceof CliError) return words.failedWith(oneLine(error.message));
  return words.failedWith(errorPhrase(error, words));
}
