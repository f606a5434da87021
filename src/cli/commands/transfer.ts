import { transfer } from '../../access/index.js';
import { CHANGE, changeRecords, requireConsent } from '../change.js';
import { COMMON, CONNECTION, type Command, OUTPUT } from '../context.js';
import { usageError } from '../exit.js';
import { hiddenManagersAdvice } from '../hidden-managers.js';
import { connect } from '../session.js';
import { RECORDS, RECORDS_AND_TASKS, TARGETS, TASK_TARGETS, targetsOf } from '../targets.js';
import { nameIn, oneUserOf } from '../users.js';

export const transferCommand: Command = {
  name: 'transfer',
  flags: {
    from: { value: 'user' },
    to: { value: 'user' },
    responsible: {},
    ...TARGETS,
    ...TASK_TARGETS,
    'drop-removed-users': {},
    ...CHANGE,
    ...OUTPUT,
    ...CONNECTION,
    ...COMMON,
  },
  async run(context) {
    const { args, words } = context;
    const responsible = args.has('responsible');
    if (!responsible && (args.has('task') || args.has('tasks'))) {
      throw usageError(words.tasksNeedResponsible);
    }
    const kinds = responsible ? RECORDS_AND_TASKS : RECORDS;
    const given = targetsOf(context, kinds);
    nameIn(context, 'from');
    const heir = nameIn(context, 'to');
    requireConsent(context);
    const crm = await connect(context);
    const from = await oneUserOf(context, crm, 'from', true);
    const to = await oneUserOf(context, crm, 'to');
    return changeRecords(
      context,
      given,
      (targets, options) => transfer(crm, { from, to, targets, responsible }, options),
      (report) => hiddenManagersAdvice(context, report, heir, kinds),
    );
  },
};
