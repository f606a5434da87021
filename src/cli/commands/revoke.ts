import { revoke } from '../../access/index.js';
import { CHANGE, changeRecords, requireConsent } from '../change.js';
import { COMMON, CONNECTION, type Command, OUTPUT } from '../context.js';
import { hiddenManagersAdvice } from '../hidden-managers.js';
import { connect } from '../session.js';
import { RECORDS, TARGETS, targetsOf } from '../targets.js';
import { namesIn, usersOf } from '../users.js';

export const revokeCommand: Command = {
  name: 'revoke',
  flags: {
    user: { value: 'user', multiple: true },
    ...TARGETS,
    'if-nobody-left': { value: 'left', multiple: true },
    'drop-removed-users': {},
    ...CHANGE,
    ...OUTPUT,
    ...CONNECTION,
    ...COMMON,
  },
  async run(context) {
    const { args } = context;
    const targets = targetsOf(context);
    namesIn(context, 'user');
    requireConsent(context);
    const crm = await connect(context);
    const users = await usersOf(context, crm, 'user', true);
    const left = args.texts('if-nobody-left');
    const isPublic = left.length === 1 && left[0] === 'public';
    const heirs =
      isPublic || left.length === 0 ? [] : await usersOf(context, crm, 'if-nobody-left');
    return changeRecords(
      context,
      targets,
      (records, options) =>
        revoke(crm, records, users, {
          ...options,
          ...(left.length > 0 && { ifNobodyLeft: isPublic ? ('public' as const) : heirs }),
        }),
      (report) => hiddenManagersAdvice(context, report, context.words.values['user']!, RECORDS),
    );
  },
};
