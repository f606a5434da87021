import type { Flags } from './arguments.js';
import { COMMANDS } from './commands/index.js';
import type { Command } from './context.js';
import { CONTACT_TARGETS, TARGETS, TASK_TARGETS } from './targets.js';
import type { Texts } from './texts/index.js';

/**
 * What to say about a flag that a command does not have, but others do.
 *
 * @param command the command that does not have it
 * @param flags the flags that it has
 * @param name the name of the flag
 * @param words the texts of messages
 * @returns a sentence, or undefined when the command has it or no other does
 */
export function problemOfOthers(
  command: Command,
  flags: Flags,
  name: string,
  words: Texts,
): string | undefined {
  if (Object.hasOwn(flags, name)) return undefined;
  const others = COMMANDS.filter((one) => one !== command && hasFlag(one, name, words));
  if (others.length === 0) return undefined;
  const isOf = (some: Flags) => (one: string) => Object.hasOwn(some, one);
  const taken = Object.keys(flags).filter(isOf(TARGETS));
  const isTarget = isOf(TARGETS)(name) || isOf(TASK_TARGETS)(name);
  if (isTarget && taken.length > 0 && taken.every(isOf(CONTACT_TARGETS))) {
    return words.contactsOnly(
      command.name,
      taken.map((one) => `--${one}`),
    );
  }
  return words.flagOfOthers(
    `--${name}`,
    command.name,
    others.map((one) => one.name),
  );
}

const hasFlag = ({ flags }: Command, name: string, words: Texts): boolean =>
  Object.hasOwn(typeof flags === 'function' ? flags([], words) : flags, name);
