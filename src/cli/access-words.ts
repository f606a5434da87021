import type {
  AccessResult,
  AccessUser,
  RecordAccess,
  TaskResponsibility,
} from '../access/index.js';
import type { Texts } from './texts/index.js';

/** The state of a record or a task. */
export type State = RecordAccess | TaskResponsibility;

export type Result = AccessResult<State>;

/** The names of users, as people read them. */
export const namesOf = (users: readonly AccessUser[], words: Texts): string =>
  users.map((user) => nameOf(user, words)).join(', ');

export const nameOf = ({ name, isPlaceholder }: AccessUser, words: Texts): string =>
  isPlaceholder ? `[${words.removedUser}]` : name;

/** The access of a record in one phrase. */
export function accessPhrase({ kind, visibility, users }: RecordAccess, words: Texts): string {
  const word = words.visibilities[visibility];
  if (visibility !== 'private') return word;
  const list = users.length > 0 || kind !== 'contact' ? namesOf(users, words) : words.nobody;
  return `${word}: ${list}`;
}

/** What becomes of a record in one phrase, such as `-Boris Petrov +Clara Weber`. */
export function changePhrase(before: State, after: State, words: Texts): string {
  const parts: string[] = [];
  if ('visibility' in before && 'visibility' in after) {
    if (before.visibility !== after.visibility) {
      parts.push(`${words.visibilities[before.visibility]} → ${accessPhrase(after, words)}`);
    } else {
      const has = (users: readonly AccessUser[], { id }: AccessUser): boolean =>
        users.some((user) => user.id === id);
      const gone = before.users.filter((user) => !has(after.users, user));
      const come = after.users.filter((user) => !has(before.users, user));
      const sign = (mark: string) => (user: AccessUser) => `${mark}${nameOf(user, words)}`;
      const signs = [...gone.map(sign('−')), ...come.map(sign('+'))];
      if (signs.length > 0) parts.push(signs.join(' '));
    }
  }
  if (before.responsible && after.responsible && before.responsible.id !== after.responsible.id) {
    const [from, to] = [nameOf(before.responsible, words), nameOf(after.responsible, words)];
    parts.push(words.responsibleChange(from, to));
  }
  return parts.join('; ');
}

/** The state that a result ends with or aims at, if it is known. */
export function afterOf(result: Result): State | undefined {
  if (result.status === 'changed' || result.status === 'unchanged') return result.after;
  return result.status === 'failed' ? (result.found ?? result.before) : result.before;
}
