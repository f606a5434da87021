import type { AccessReport, KeepOptions } from '../access/index.js';
import { reportOf } from '../access/report.js';
import type { Result, State } from './access-words.js';
import type { Flags } from './arguments.js';
import { changeResults } from './change-results.js';
import { type Context, formatOf, print, say } from './context.js';
import { EXIT, type ExitCode, exitCodeOf, usageError } from './exit.js';
import { terminalWidth } from './io.js';
import { Progress } from './progress.js';
import { confirm, isInteractive } from './prompt.js';
import { drawTable, type Row } from './table.js';
import type { Targets } from './targets.js';

/** The flags of every command that changes access. */
export const CHANGE: Flags = {
  yes: { short: 'y' },
  'dry-run': { short: 'n' },
  concurrency: { value: 'number' },
};

/** Changes the records of targets, or in a dry run tells what it would change. */
export type Act = (targets: Targets, options: KeepOptions) => Promise<AccessReport<State>>;

/**
 * Refuses a change that nobody can be asked about.
 *
 * @throws CliError of usage without a terminal, `--yes` and `--dry-run`
 */
export function requireConsent({ io, args, words }: Context): void {
  if (args.has('yes') || args.has('dry-run') || isInteractive(io)) return;
  throw usageError(words.cannotAsk);
}

/** What to do about records that were skipped, if there is something to tell. */
export type Advise = (report: AccessReport<State>) => string | undefined;

/**
 * Changes records as every command does it: first a dry run and a question, then exactly the records
 * that were shown. `--yes` leaves out the question, and with it the dry run.
 */
export async function changeRecords(
  context: Context,
  targets: Targets,
  act: Act,
  advise: Advise = () => undefined,
): Promise<ExitCode> {
  const { code, report } = await changed(context, targets, act);
  const advice = advise(report);
  if (advice !== undefined) say(context, advice);
  return code;
}

interface Concluded {
  readonly code: ExitCode;
  readonly report: AccessReport<State>;
}

async function changed(context: Context, targets: Targets, act: Act): Promise<Concluded> {
  const { args, words } = context;
  const format = formatOf(context, 'table');
  const isDryRun = args.has('dry-run');
  if (isDryRun || args.has('yes')) {
    const report = await run(context, targets, act, isDryRun);
    print(context, format, changeResults(report, words));
    return { report, code: concluded(context, report) };
  }
  const plan = await run(context, targets, act, true);
  if (plan.counts.changed === 0 || isInterrupted(plan)) {
    print(context, format, changeResults(plan, words));
    if (isInterrupted(plan)) say(context, words.nothingChanged);
    else say(context, plan.results.length === 0 ? words.noRecords : words.nothingToChange);
    return { report: plan, code: exitOf(context, plan) };
  }
  showPlan(context, plan);
  if (!(await confirm(context.io, words.question(plan.counts.changed)))) {
    say(context, words.nothingChanged);
    return { report: plan, code: EXIT.failed };
  }
  const done = await run(context, plannedTargets(plan), act, false);
  const report = combined(plan, done);
  print(context, format, changeResults(report, words, false)); // what changed was shown before
  return { report, code: concluded(context, report) };
}

async function run(
  context: Context,
  targets: Targets,
  act: Act,
  dryRun: boolean,
): Promise<AccessReport<State>> {
  const { io, args, words } = context;
  const progress = new Progress(io.stderr, words);
  const stop = (): void => {
    progress.clear();
    say(context, words.stopping);
  };
  io.signal.addEventListener('abort', stop);
  progress.begin();
  try {
    return await act(targets, {
      dryRun,
      signal: io.signal,
      concurrency: concurrencyOf(context),
      ...(args.has('drop-removed-users') && { dropRemovedUsers: true }),
      onProgress: ({ done, total }) => progress.update(done, total),
    });
  } finally {
    io.signal.removeEventListener('abort', stop);
    progress.clear();
  }
}

/** How many records at a time. */
export function concurrencyOf({ args, words }: Context): number {
  const text = args.text('concurrency') ?? '4';
  if (!/^(?:[1-9]\d?|100)$/.test(text)) throw usageError(words.badNumber('concurrency'));
  return Number(text);
}

const MOST_ROWS = 20;

/** Shows what a question is about: at least half of it is what would be changed. */
function showPlan(context: Context, plan: AccessReport<State>): void {
  const { io, words } = context;
  const { head } = changeResults(plan, words);
  const rowsOf = (isChange: boolean): readonly Row[] => {
    const results = plan.results.filter(({ status }) => (status === 'changed') === isChange);
    return changeResults({ ...plan, results }, words).rows;
  };
  const [changes, others] = [rowsOf(true), rowsOf(false)];
  const room = Math.max(MOST_ROWS / 2, MOST_ROWS - others.length);
  const rows = [...changes.slice(0, room), ...others].slice(0, MOST_ROWS);
  const more = changes.length + others.length - rows.length;
  say(context, words.planned);
  say(context, drawTable(head, rows, terminalWidth(io.stderr) ?? 80).join('\n'));
  if (more > 0) say(context, words.moreRows(more));
  say(context, words.summary(plan.counts, true));
}

/** The records of a plan that are to be changed, by their ids, so that nothing else is. */
const plannedTargets = ({ results }: AccessReport<State>): Targets =>
  results
    .filter(({ status }) => status === 'changed')
    .map(({ kind, id }) => ({ [kind]: id }) as unknown as Targets[number]);

/** What became of the planned changes, and what the dry run said of the other records. */
function combined(plan: AccessReport<State>, done: AccessReport<State>): AccessReport<State> {
  const keyOf = ({ kind, id }: Result): string => `${kind} ${id}`;
  const results = new Map(done.results.map((result) => [keyOf(result), result]));
  return reportOf(
    plan.results.map((result) => results.get(keyOf(result)) ?? result),
    false,
  );
}

function concluded(context: Context, report: AccessReport<State>): ExitCode {
  const { words } = context;
  const { counts, isDryRun, results } = report;
  const left = results.filter(isLeft).length;
  say(
    context,
    results.length === 0
      ? words.noRecords
      : words.summary({ ...counts, skipped: counts.skipped - left }, isDryRun),
  );
  if (left > 0) {
    say(context, isDryRun ? words.nothingChanged : words.stopped(left, results.length));
  }
  return exitOf(context, report);
}

const isLeft = (result: Result): boolean =>
  result.status === 'skipped' && result.reason === 'aborted';

const isInterrupted = ({ results }: AccessReport<State>): boolean => results.some(isLeft);

function exitOf({ io }: Context, report: AccessReport<State>): ExitCode {
  if (isInterrupted(report) || (io.signal.aborted && !report.isComplete)) return EXIT.interrupted;
  const isSignIn = report.results.some(
    (result) => result.status === 'failed' && exitCodeOf(result.error) === EXIT.signIn,
  );
  if (isSignIn) return EXIT.signIn;
  return report.isComplete ? EXIT.done : EXIT.failed;
}
