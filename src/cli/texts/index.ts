import { en, type Texts } from './en.js';
import { ru } from './ru.js';

export type { Texts } from './en.js';

/** The texts in the language of the locale, as the variables of POSIX give it. */
export function textsFor(env: Readonly<Record<string, string | undefined>>): Texts {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ru(?:[_.@-]|$)/i.test(locale) ? ru : en;
}
