import { parseArgs } from 'node:util';
import { cleanName } from '../validation/words.js';
import { closest } from './closest.js';
import { usageError } from './exit.js';
import type { Texts } from './texts/index.js';

/** A flag of a command. */
export interface Flag {
  /** What its value is called in the help. A flag without a value is on or off. */
  readonly value?: string;
  readonly multiple?: true;
  readonly short?: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** The arguments of a command, once they are parsed. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Whether a flag was given. */
  has(name: string): boolean;
  /** The value of a flag that may be given once. */
  text(name: string): string | undefined;
  /** The values of a flag. */
  texts(name: string): readonly string[];
}

/** What to say about a flag by its name, if there is something to say. */
type ProblemOf = (name: string) => string | undefined;

// Other users of the machine see arguments, and shells keep them.
const SECRETS: readonly string[] = ['password', 'token', 'passwd', 'pass', 'secret'];

/**
 * Parses the arguments of a command.
 *
 * @param argv the arguments after the name of the command
 * @param flags the flags that the command has
 * @param maxPositionals how many arguments without a flag it takes
 * @param words the texts of messages
 * @param problemOf what to say about a flag that only other commands have
 * @throws CliError of usage for an unknown flag, a value that is missing or that is too much
 */
export function parseArguments(
  argv: readonly string[],
  flags: Flags,
  maxPositionals: number,
  words: Texts,
  problemOf: ProblemOf = () => undefined,
): Arguments {
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of parseArgs({
    args: [...argv],
    options: optionsOf(flags),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const flag = Object.hasOwn(flags, name) ? flags[name]! : undefined;
    if (!flag) {
      const written = /^-(\w[\w-]+)$/.exec(argv[token.index] ?? ''); // -all, which is --all
      const [given, raw] = written ? [written[1]!, written[0]] : [name, rawName];
      throw usageError(problemOf(given) ?? problemOfUnknown(given, raw, flags, words));
    }
    if (flag.value === undefined) {
      if (value !== undefined) throw usageError(words.noValue(rawName));
    } else if (value === undefined || (!inlineValue && /^-./.test(value))) {
      throw usageError(words.valueMissing(rawName, words.values[flag.value] ?? flag.value));
    }
    const values = found.get(name) ?? [];
    if (values.length > 0 && flag.value !== undefined && !flag.multiple) {
      throw usageError(words.givenTwice(rawName));
    }
    found.set(name, [...values, value ?? '']);
  }
  if (positionals.length > maxPositionals) {
    throw usageError(words.unexpected(cleanName(positionals[maxPositionals]!)));
  }
  return {
    positionals,
    has: (name) => found.has(name),
    text: (name) => found.get(name)?.[0],
    texts: (name) => found.get(name) ?? [],
  };
}

const optionsOf = (flags: Flags) =>
  Object.fromEntries(
    Object.entries(flags).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short !== undefined && { short }),
      },
    ]),
  );

/** What to say about a flag that is not known. */
export function problemOfUnknown(
  name: string,
  rawName: string,
  flags: Flags,
  words: Texts,
): string {
  if (SECRETS.includes(name)) return words.secretArgument(rawName);
  const meant = closest(name, Object.keys(flags));
  return words.unknownFlag(cleanName(rawName), meant && `--${meant}`);
}
