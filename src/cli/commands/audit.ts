import { type AuditedAccess, type AuditReport, audit } from '../../access/index.js';
import { accessPhrase } from '../access-words.js';
import { concurrencyOf } from '../change.js';
import { COMMON, CONNECTION, type Command, formatOf, OUTPUT, print, say } from '../context.js';
import { errorPhrase } from '../error-words.js';
import { EXIT } from '../exit.js';
import type { Results } from '../output.js';
import { Progress } from '../progress.js';
import { connect } from '../session.js';
import { TARGETS, targetsOf } from '../targets.js';
import type { Texts } from '../texts/index.js';

export const auditCommand: Command = {
  name: 'audit',
  flags: {
    ...TARGETS,
    problems: {},
    concurrency: { value: 'number' },
    ...OUTPUT,
    ...CONNECTION,
    ...COMMON,
  },
  async run(context) {
    const { io, args, words } = context;
    const format = formatOf(context, 'table');
    const targets = targetsOf(context);
    const concurrency = concurrencyOf(context);
    const crm = await connect(context);
    const progress = new Progress(io.stderr, words);
    progress.begin();
    const all = await audit(crm, targets, { concurrency, signal: io.signal }).finally(() =>
      progress.clear(),
    );
    const bad = all.records.filter(hasProblem);
    const report = args.has('problems') ? { ...all, records: bad } : all;
    print(context, format, auditResults(report, words));
    say(context, words.auditSummary(all.records.length, bad.length, all.failed.length));
    return all.failed.length > 0 ? EXIT.failed : EXIT.done;
  },
};

const hasProblem = ({ ghosts, creatorSees, responsibleSees }: AuditedAccess): boolean =>
  ghosts > 0 || creatorSees === false || responsibleSees === false;

function auditResults(report: AuditReport, words: Texts): Results {
  const { records, failed } = report;
  const { head } = words;
  return {
    json: report,
    lines: [...records, ...failed],
    records: [...records.map(recordOf), ...failed.map(failureOf)],
    columns: COLUMNS,
    head: [head.kind, head.id, head.title, head.visibility, head.note],
    wrapping: 2,
    rows: [
      ...records.map((record) => [
        words.kinds[record.kind],
        String(record.id),
        record.title,
        accessPhrase(record, words),
        problemsOf(record, words),
      ]),
      ...failed.map(({ kind, id, error }) => [
        words.kinds[kind],
        String(id),
        '',
        '',
        words.failedWith(errorPhrase(error, words)),
      ]),
    ],
  };
}

function problemsOf(record: AuditedAccess, words: Texts): string {
  const { creator, creatorSees, ghosts, responsible, responsibleSees } = record;
  const problems: string[] = [];
  if (responsible && responsibleSees === false) {
    problems.push(words.responsibleBlind(responsible.name));
  }
  if (creatorSees === false) problems.push(words.creatorBlind(creator.name));
  if (ghosts > 0) problems.push(words.ghosts(ghosts));
  return problems.join('; ');
}

const COLUMNS = [
  'kind',
  'id',
  'title',
  'visibility',
  'users',
  'ghosts',
  'creator',
  'creator_sees',
  'responsible',
  'responsible_sees',
  'can_edit',
  'error',
] as const;

const recordOf = (record: AuditedAccess): Readonly<Record<(typeof COLUMNS)[number], unknown>> => ({
  kind: record.kind,
  id: record.id,
  title: record.title,
  visibility: record.visibility,
  users: record.users.map(({ name }) => name).join('; '),
  ghosts: record.ghosts,
  creator: record.creator.name,
  creator_sees: record.creatorSees,
  responsible: record.responsible?.name,
  responsible_sees: record.responsibleSees,
  can_edit: record.canEdit,
  error: undefined,
});

const failureOf = ({ kind, id, error }: AuditReport['failed'][number]) => ({
  kind,
  id,
  error: error.message,
});
