import { VERSION } from '../../generated/version.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { cleanName } from '../validation/words.js';
import { parseArguments, problemOfUnknown } from './arguments.js';
import { closest } from './closest.js';
import { COMMANDS } from './commands/index.js';
import type { Command } from './context.js';
import { errorPhrase } from './error-words.js';
import { CliError, EXIT, type ExitCode, exitCodeOf, usageError } from './exit.js';
import { problemOfOthers } from './flags-elsewhere.js';
import { commandHelp, programHelp } from './help.js';
import { type Io, terminalWidth } from './io.js';
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
    return tellError(io, error, words);
  }
}

/** Writes an error to the standard error, for whoever reads it, and returns its exit code. */
export function tellError(io: Io, error: unknown, words: Texts): ExitCode {
  const code = io.signal.aborted ? EXIT.interrupted : exitCodeOf(error);
  // The arguments may be what is wrong, so that they are not parsed to tell who reads the error.
  const isForPrograms = io.argv.includes('--json') || io.argv.includes('--ndjson');
  const sentence = sentenceFor(error, code, words);
  if (isForPrograms) io.stderr.write(`${errorJson(error, code, sentence)}\n`);
  else io.stderr.write(`${code === EXIT.interrupted ? sentence : words.failedWith(sentence)}\n`);
  return code;
}

async function runCommand(io: Io, words: Texts): Promise<ExitCode> {
  const [name, ...argv] = io.argv;
  if (name === '--version') return written(io, `${VERSION}\n`);
  if (name === 'help' && argv.length > 0)
    return runCommand({ ...io, argv: [...argv, '--help'] }, words);
  if (name === '--help' || name === '-h' || name === 'help') {
    return written(io, programHelp(COMMANDS, words, terminalWidth(io.stdout)));
  }
  if (name === undefined) {
    // Nothing was done, so that a script whose command is empty must not pass.
    written(io, programHelp(COMMANDS, words, terminalWidth(io.stdout)));
    return EXIT.usage;
  }
  const command = commandOf(name, words);
  const flags = typeof command.flags === 'function' ? command.flags(argv, words) : command.flags;
  const args = parseArguments(argv, flags, command.maxPositionals ?? 0, words, (flag) =>
    problemOfOthers(command, flags, flag, words),
  );
  if (args.has('help'))
    return written(io, commandHelp(command, flags, words, terminalWidth(io.stdout)));
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

/** The sentence of an error for people, on one line. */
function sentenceFor(error: unknown, code: ExitCode, words: Texts): string {
  if (code === EXIT.interrupted) return words.interruptedCall;
  return error instanceof CliError
    ? error.message.replaceAll(/[\p{C}\s]+/gu, ' ')
    : errorPhrase(error, words);
}

/** What an end of the program is called in JSON, where no call has failed. */
const CODES: Readonly<Record<number, string>> = {
  [EXIT.usage]: 'usage',
  [EXIT.signIn]: 'credentials',
  [EXIT.interrupted]: 'aborted',
};

/** An error as a line of JSON: an error of a call as reports have it, and any other with its sentence. */
function errorJson(error: unknown, exitCode: ExitCode, sentence: string): string {
  if (!isCrmError(error)) {
    return JSON.stringify({ code: CODES[exitCode] ?? 'unexpected', message: sentence });
  }
  const { code, message } = error;
  return JSON.stringify({ code, message, ...error.toJSON() });
}
