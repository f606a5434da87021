import { makePublic } from '../../access/index.js';
import { CHANGE, changeRecords, requireConsent } from '../change.js';
import { COMMON, CONNECTION, type Command, OUTPUT } from '../context.js';
import { connect } from '../session.js';
import { TARGETS, targetsOf } from '../targets.js';

export const makePublicCommand: Command = {
  name: 'make-public',
  flags: { ...TARGETS, ...CHANGE, ...OUTPUT, ...CONNECTION, ...COMMON },
  async run(context) {
    const targets = targetsOf(context);
    requireConsent(context);
    const crm = await connect(context);
    return changeRecords(context, targets, (records, options) => makePublic(crm, records, options));
  },
};
