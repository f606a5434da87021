import type { AccessReport } from '../access/index.js';
import { PLURALS, type TargetKind } from '../access/targets.js';
import type { State } from './access-words.js';
import type { Context } from './context.js';

/**
 * What to type next about contacts that everyone may read. The server hides their managers, so that
 * nobody can be taken off without the others.
 *
 * @param context the arguments
 * @param report what became of the records
 * @param user who may manage the contacts from now on, as the command line names users
 * @param kinds the kinds that --all means
 * @returns undefined when there is no such contact
 */
export function hiddenManagersAdvice(
  { args, words }: Context,
  { results }: AccessReport<State>,
  user: string,
  kinds: readonly TargetKind[],
): string | undefined {
  const ids = results
    .filter((result) => result.status === 'skipped' && result.reason === 'managersHidden')
    .map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const command = `onlyoffice-crm make-private --contact ${ids.join(',')} --user ${quoted(user)}`;
  const others = kinds.filter((kind) => kind !== 'contact').map((kind) => `--${PLURALS[kind]} all`);
  const without = args.has('all') ? [...others, PRIVATE_CONTACTS].join(' ') : undefined;
  return words.managersHidden(command, without);
}

const PRIVATE_CONTACTS = '--contacts isShared=false';

/** A text as a shell takes it for one argument. */
const quoted = (text: string): string =>
  /^[\w@.,+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
