import type { Fetch } from '../transport/send.js';

/** A stream that may be a terminal. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** How wide a terminal is, if it knows: one without a window, as on a serial line, says 0. */
export const terminalWidth = ({ columns }: Output): number | undefined => columns || undefined;

/** What the command line has to do with the outside: the process, or the fakes of a test. */
export interface Io {
  /** The arguments after the name of the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  /** Results. */
  readonly stdout: Output;
  /** Questions, progress and messages. */
  readonly stderr: Output & NodeJS.WritableStream;
  /** Is aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Sends the requests, in place of the global fetch. */
  readonly fetch?: Fetch | undefined;
}
