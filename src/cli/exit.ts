import { isCrmError } from '../errors/is-crm-error.js';

/** The exit codes, which scripts rely on. */
export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** Something failed, was skipped, or was not confirmed. */
  failed: 1,
  /** The arguments cannot be used. Nothing was changed. */
  usage: 2,
  /** The portal did not accept the credentials, or there were none. */
  signIn: 3,
  /** Ctrl-C. What was begun is finished and reported. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An end of the program that is worded for people. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Arguments that cannot be used. */
export const usageError = (message: string): CliError => new CliError(message, EXIT.usage);

/** Ctrl-C or the end of the input at a question. */
export const interruption = (): CliError => new CliError('', EXIT.interrupted);

const SIGN_IN_CODES: readonly string[] = ['second_factor', 'sign_in', 'token', 'unauthorized'];

/** The exit code for an error. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CliError) return error.exitCode;
  if (!isCrmError(error)) return EXIT.failed;
  if (SIGN_IN_CODES.includes(error.code)) return EXIT.signIn;
  if (error.code === 'aborted') return EXIT.interrupted;
  return error.code === 'invalid_input' ? EXIT.usage : EXIT.failed;
}
