import { EmployeeStatus } from '../../generated/enums.js';
import {
  getUserByEmail,
  listUsersByStatus,
  searchUsers,
} from '../../generated/operations/people.js';
import type { UserProfile } from '../../generated/schema.js';
import type { UserRef } from '../access/index.js';
import { NOBODY } from '../access/users.js';
import type { CoreClient } from '../client/types.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { oneLine } from '../errors/text.js';
import { REMOVED_USER_ID } from '../request/users.js';
import { decodeName } from '../response/names.js';
import { isUserId } from './check-values.js';
import type { Context } from './context.js';
import { say } from './context.js';
import { usageError } from './exit.js';
import { elementsOf } from './values.js';

/** The ids that the server shows for nobody, and for removed users and groups. */
const NO_USERS: readonly string[] = [NOBODY, REMOVED_USER_ID];

/**
 * Finds the users that a flag names, by id, e-mail address or name. A name is the whole display name,
 * some whole words of it, or the user name, and must mean one user.
 *
 * @param context the arguments
 * @param crm the client
 * @param flag the flag, whose values may have commas between them
 * @param mayHaveLeft whether users who have left are found too
 * @returns the users; an id is taken as it is, and looked up before anything is changed
 * @throws CliError of usage when there is none, or a name means several
 */
export async function usersOf(
  context: Context,
  crm: CoreClient,
  flag: string,
  mayHaveLeft = false,
): Promise<UserRef[]> {
  const texts = namesIn(context, flag);
  const users: UserRef[] = [];
  for (const text of texts) users.push(await userOf(context, crm, text, mayHaveLeft));
  return users;
}

/** The user of a flag that takes one. */
export async function oneUserOf(
  context: Context,
  crm: CoreClient,
  flag: string,
  mayHaveLeft = false,
): Promise<UserRef> {
  const [user] = await usersOf(context, crm, flag, mayHaveLeft);
  return user!;
}

/**
 * What a flag for users has, without a request.
 *
 * @throws CliError of usage when it is missing, or a name in it is empty
 */
export function namesIn({ args, words }: Context, flag: string): string[] {
  if (!args.has(flag)) throw usageError(words.required(flag));
  return args.texts(flag).flatMap((text) => elementsOf(flag, 'user', text, words));
}

/** What a flag for one user has, likewise. */
export function nameIn(context: Context, flag: string): string {
  const [name = '', ...others] = namesIn(context, flag);
  if (others.length > 0) throw usageError(context.words.oneUser(flag));
  return name;
}

async function userOf(
  context: Context,
  crm: CoreClient,
  text: string,
  mayHaveLeft: boolean,
): Promise<UserRef> {
  const { words } = context;
  if (NO_USERS.includes(text.toLowerCase())) throw usageError(words.noSuchUser(text, []));
  if (isUserId(text)) return text;
  const email = /^[^<]*<([^<>]+@[^<>]+)>$/.exec(text)?.[1] ?? text; // as messages write users
  const user = email.includes('@')
    ? await byEmail(context, crm, email)
    : await byName(context, crm, text, mayHaveLeft);
  if (user === undefined) throw usageError(words.noSuchUser(oneLine(text), []));
  if (user.status === EmployeeStatus.Terminated && !mayHaveLeft) {
    throw usageError(words.hasLeft(described(user)));
  }
  say(context, `${oneLine(text)}: ${described(user)}`);
  return user;
}

const byEmail = (
  { io: { signal } }: Context,
  crm: CoreClient,
  email: string,
): Promise<UserProfile | undefined> =>
  crm.call(getUserByEmail, { query: { email } }, { signal }).catch((reason: unknown) => {
    if (isCrmError(reason) && reason.code === 'not_found') return undefined;
    throw reason;
  });

async function byName(
  { io: { signal }, words }: Context,
  crm: CoreClient,
  name: string,
  mayHaveLeft: boolean,
): Promise<UserProfile | undefined> {
  const similar = await crm.call(searchUsers, { query: { query: name } }, { signal });
  if (mayHaveLeft) {
    const path = { status: 'Terminated' } as const;
    const left = await crm.call(listUsersByStatus, { path }, { signal });
    const parts = wordsOf(name);
    similar.push(
      ...left.filter((user) => parts.every((part) => wordsOf(nameOf(user)).includes(part))),
    );
  }
  const exact = similar.filter((user) => isCalled(user, name));
  const found = exact.length > 0 ? exact : similar.filter((user) => hasWords(user, name));
  const users = [...new Map(found.map((user) => [user.id, user])).values()];
  if (users.length > 1) throw usageError(words.severalUsers(oneLine(name), users.map(described)));
  if (users.length === 0 && similar.length > 0) {
    throw usageError(words.noSuchUser(oneLine(name), similar.slice(0, 5).map(described)));
  }
  return users[0];
}

const nameOf = ({ displayName }: UserProfile): string => decodeName(displayName);

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether the name is all of the display name, in any order of its words, or the user name. */
const isCalled = (user: UserProfile, name: string): boolean =>
  user.userName?.toLowerCase() === name.toLowerCase() ||
  wordsOf(nameOf(user)).sort().join(' ') === wordsOf(name).sort().join(' ');

/** Whether each word of the name is a whole word of the display name. */
const hasWords = (user: UserProfile, name: string): boolean =>
  wordsOf(name).every((word) => wordsOf(nameOf(user)).includes(word));

const described = (user: UserProfile): string =>
  oneLine(`${nameOf(user)} <${user.email ?? user.id}>`);
