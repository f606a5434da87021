import { type ContactTargets, type ShareOptions, share } from '../../access/index.js';
import { CHANGE, changeRecords, requireConsent } from '../change.js';
import { COMMON, CONNECTION, type Command, type Context, OUTPUT } from '../context.js';
import { usageError } from '../exit.js';
import { connect } from '../session.js';
import { CONTACT_TARGETS, targetsOf } from '../targets.js';
import { elementsOf } from '../values.js';

type Clearable = NonNullable<ShareOptions['mayClear']>[number];

const CLEARABLE: readonly Clearable[] = ['currency', 'industry', 'type'];

export const shareCommand: Command = {
  name: 'share',
  flags: {
    read: {},
    'read-write': {},
    ...CONTACT_TARGETS,
    'may-clear': { value: 'members', multiple: true },
    ...CHANGE,
    ...OUTPUT,
    ...CONNECTION,
    ...COMMON,
  },
  async run(context) {
    const { args, words } = context;
    if (args.has('read') === args.has('read-write')) throw usageError(words.readOrWrite);
    const mayClear = clearableOf(context);
    const targets = targetsOf(context, ['contact']);
    requireConsent(context);
    const crm = await connect(context);
    const how = args.has('read') ? 'read' : 'readWrite';
    return changeRecords(context, targets, (records, { dropRemovedUsers: _, ...options }) =>
      // The command takes the flags of contacts only.
      share(crm, records as ContactTargets[], how, { ...options, mayClear }),
    );
  },
};

function clearableOf({ args, words }: Context): Clearable[] {
  return args
    .texts('may-clear')
    .flatMap((text) => elementsOf('may-clear', 'members', text, words))
    .map((text) => {
      const member = CLEARABLE.find((one) => one === text);
      if (member === undefined) throw usageError(words.badClearable('may-clear', CLEARABLE));
      return member;
    });
}
