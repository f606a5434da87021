import type { AccessReport } from '../access/index.js';
import { afterOf, changePhrase, type Result, type State } from './access-words.js';
import { errorPhrase } from './error-words.js';
import type { Results } from './output.js';
import type { Row } from './table.js';
import type { Texts } from './texts/index.js';

/** Whether a person wants to read of a record one by one. */
const isNews = (result: Result): boolean =>
  result.status === 'skipped'
    ? result.reason !== 'aborted' && result.reason !== 'stopped'
    : result.status !== 'unchanged';

/** A report in the forms that it can be written in. The table leaves out what stays as it is and
 * what was not begun. */
export function changeResults(
  report: AccessReport<State>,
  words: Texts,
  withChanged = true,
): Results {
  const { head } = words;
  return {
    json: report,
    lines: report.results,
    records: report.results.map(recordOf),
    columns: COLUMNS,
    head: [head.status, head.kind, head.id, head.title, head.change],
    rows: report.results
      .filter((result) => isNews(result) && (withChanged || result.status !== 'changed'))
      .map((result) => rowOf(result, report.isDryRun, words)),
  };
}

function rowOf(result: Result, isDryRun: boolean, words: Texts): Row {
  const { kind, id, status } = result;
  return [
    (isDryRun ? words.plannedStatuses : words.statuses)[status],
    words.kinds[kind],
    String(id),
    result.before?.title ?? '',
    phraseOf(result, words),
  ];
}

/** What became of the record, or why nothing did. */
function phraseOf(result: Result, words: Texts): string {
  if (result.status === 'changed') return changePhrase(result.before, result.after, words);
  if (result.status === 'skipped') return words.reasons[result.reason];
  return result.status === 'failed' ? errorPhrase(result.error, words) : '';
}

const COLUMNS = [
  'status',
  'kind',
  'id',
  'title',
  'visibility_before',
  'users_before',
  'responsible_before',
  'visibility_after',
  'users_after',
  'responsible_after',
  'reason',
  'error',
] as const;

function recordOf(result: Result): Readonly<Record<(typeof COLUMNS)[number], unknown>> {
  const { kind, id, status, before } = result;
  const after = afterOf(result);
  return {
    status,
    kind,
    id,
    title: before?.title,
    visibility_before: visibility(before),
    users_before: users(before),
    responsible_before: before?.responsible?.name,
    visibility_after: visibility(after),
    users_after: users(after),
    responsible_after: after?.responsible?.name,
    reason: result.status === 'skipped' ? result.reason : undefined,
    error: 'error' in result ? result.error?.message : undefined,
  };
}

const visibility = (state: State | undefined): string | undefined =>
  state && 'visibility' in state ? state.visibility : undefined;

const users = (state: State | undefined): string | undefined =>
  state && 'users' in state ? state.users.map(({ name }) => name).join('; ') : undefined;
