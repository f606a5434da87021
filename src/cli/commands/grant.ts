import { grant } from '../../access/index.js';
import { CHANGE, changeRecords, requireConsent } from '../change.js';
import { COMMON, CONNECTION, type Command, OUTPUT } from '../context.js';
import { connect } from '../session.js';
import { TARGETS, targetsOf } from '../targets.js';
import { namesIn, usersOf } from '../users.js';

export const grantCommand: Command = {
  name: 'grant',
  flags: {
    user: { value: 'user', multiple: true },
    ...TARGETS,
    'drop-removed-users': {},
    ...CHANGE,
    ...OUTPUT,
    ...CONNECTION,
    ...COMMON,
  },
  async run(context) {
    const targets = targetsOf(context);
    namesIn(context, 'user');
    requireConsent(context);
    const crm = await connect(context);
    const users = await usersOf(context, crm, 'user');
    return changeRecords(context, targets, (records, options) =>
      grant(crm, records, users, options),
    );
  },
};
