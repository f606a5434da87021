import { isCrmError } from '../errors/is-crm-error.js';
import { messageOf } from '../errors/text.js';
import type { Texts } from './texts/index.js';

/** The sentences of the helpers that name options of theirs, each with the words for its flags. */
const SENTENCES: readonly (readonly [RegExp, keyof Texts['sentences']])[] = [
  [/^\w+: (?:\w+ \d+: )?the list has a removed user or a group/, 'removedOnList'],
  [/^\w+: (?:\w+ \d+: )?nobody would be left on the list/, 'nobodyLeft'],
  [/^\w+: (?:\w+ \d+: )?the caller cannot leave the list/, 'callerStays'],
  [/^\w+: \S+ has no filter that narrows it/, 'noFilter'],
  [/^\w+: what\.from and what\.to are the same user/, 'sameUser'],
  [/^\w+: ([\da-f, -]+) (?:is no user|are no users) of this portal: the id/, 'noSuchLeaver'],
  [/^\w+: ([\da-f, -]+) (?:is no user|are no users) of this portal/, 'noSuchIds'],
  [/^\w+: the update would clear ([\w ]+) of the (?:contact|person|company)/, 'wouldClear'],
];

/**
 * An error in the words of the command line: in the language of the user where it has the sentence,
 * and otherwise as the package words it. A message of the package has no secrets, and any other is
 * cut and cleaned.
 */
export function errorPhrase(error: unknown, words: Texts): string {
  if (!isCrmError(error)) return messageOf(error);
  const { code, serverMessage } = error;
  // Which operation was the first to fail tells nothing about a connection.
  const isAbroad = code === 'connection' || code === 'timeout';
  const message = isAbroad ? error.message.replace(/^\w+: /, '') : error.message;
  for (const [pattern, name] of SENTENCES) {
    const found = pattern.exec(message);
    if (found) return words.sentences[name].replace('$1', found[1] ?? '');
  }
  // A portal says what it refuses; anything else may not be one.
  if (serverMessage === undefined && code in words.elsewhere) return words.elsewhere[code]!;
  const short = words.errors[code];
  const detail = serverMessage ?? (isAbroad ? /\(([^)]+)/.exec(message)?.[1] : undefined);
  if (short !== undefined) return detail ? `${short} (${messageOf(detail)})` : short;
  return message.replace('the option portal', 'CRM_PORTAL').replaceAll('\n', ' ');
}
