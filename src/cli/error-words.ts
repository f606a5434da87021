import { isCrmError } from '../errors/is-crm-error.js';
import { messageOf } from '../errors/text.js';
import type { Texts } from './texts/index.js';

/** How a message begins: the operation, and the record that it is about. */
const ABOUT = String.raw`^\w+: (?:\w+ \d+: )?`;

/** The sentences of the helpers that name options of theirs, each with the words for its flags. */
const SENTENCES: readonly (readonly [RegExp, keyof Texts['sentences']])[] = (
  [
    ['the list has a removed user or a group', 'removedOnList'],
    ['nobody would be left on the list.* grant someone', 'nobodyLeftOver'],
    ['nobody would be left on the list', 'nobodyLeft'],
    ['the caller cannot leave the list', 'callerStays'],
    [String.raw`\S+ has no filter that narrows it`, 'noFilter'],
    [
      String.raw`(?<=^delete\w+: )no filter narrows the change.* give one of (.+), or everything`,
      'noFilterInDeletion',
    ],
    ['no filter narrows the change.* give one of (.+), or everything', 'noFilterInCall'],
    [String.raw`what\.from and what\.to are the same user`, 'sameUser'],
    [String.raw`options\.ifNobodyLeft and users both name ([\da-f-]+)`, 'bothNamed'],
    [String.raw`([\da-f, -]+) (?:is no user|are no users) of this portal: the id`, 'noSuchLeaver'],
    [String.raw`([\da-f, -]+) (?:is no user|are no users) of this portal`, 'noSuchIds'],
    [String.raw`the update would clear ([\w ]+) of the \w+`, 'wouldClear'],
    [String.raw`(\w+) cannot be sent back as it is`, 'cannotBeSentBack'],
  ] as const
).map(([pattern, name]) => [new RegExp(ABOUT + pattern), name]);

const BAD_BODY = /^(\w+): (?:the input cannot be used: )?(body\b.*)/;

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
  const rules = [...SENTENCES, [BAD_BODY, 'badBody'] as const];
  for (const [pattern, name] of code === 'invalid_input' ? rules : SENTENCES) {
    const [found, one = '', two = ''] = pattern.exec(message) ?? [];
    if (found !== undefined) {
      const places = one.replaceAll('query.', '--query.'); // as the flags of call are written
      return words.sentences[name].replace('$1', () => places).replace('$2', () => two);
    }
  }
  // A portal says what it refuses; anything else may not be one.
  if (serverMessage === undefined && code in words.elsewhere) return words.elsewhere[code]!;
  const short = words.errors[code];
  const detail = serverMessage ?? detailOf(code, message);
  if (short !== undefined) return detail ? `${short} (${messageOf(detail)})` : short;
  return message.replace('the option portal', 'CRM_PORTAL').replaceAll('\n', ' ');
}

/** What a message says beside the code. */
function detailOf(code: string, message: string): string | undefined {
  if (code === 'protocol') return message.replace(/^\w+: /, '');
  return code === 'connection' || code === 'timeout' ? /\(([^)]+)/.exec(message)?.[1] : undefined;
}
