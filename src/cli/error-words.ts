import { isCrmError } from '../errors/is-crm-error.js';
import { messageOf } from '../errors/text.js';
import type { Texts } from './texts/index.js';

/** The sentences of the helpers that name options of theirs, each with the words for its flags. */
const SENTENCES: readonly (readonly [RegExp, keyof Texts['sentences']])[] = [
  [/^\w+: (?:\w+ \d+: )?the list has a removed user or a group/, 'removedOnList'],
  [/^\w+: (?:\w+ \d+: )?nobody would be left on the list/, 'nobodyLeft'],
  [/^\w+: (?:\w+ \d+: )?the caller cannot leave the list/, 'callerStays'],
  [/^\w+: no filter narrows the change/, 'noFilter'],
  [/^\w+: from and to are the same user/, 'sameUser'],
];

/**
 * An error in the words of the command line: in the language of the user where it has the sentence,
 * and otherwise as the package words it. A message of the package has no secrets, and any other is
 * cut and cleaned.
 */
export function errorPhrase(error: unknown, words: Texts): string {
  if (!isCrmError(error)) return messageOf(error);
  const { code, message, serverMessage } = error;
  const sentence = SENTENCES.find(([pattern]) => pattern.test(message));
  if (sentence) return words.sentences[sentence[1]];
  const short = words.errors[code];
  if (short !== undefined) return serverMessage ? `${short} (${messageOf(serverMessage)})` : short;
  return message
    .replace(/; checkUsers: false takes every id.*$/, '')
    .replace('dropRemovedUsers: true', '--drop-removed-users')
    .replaceAll('\n', ' ');
}
