import type { Command } from '../context.js';
import { auditCommand } from './audit.js';
import { callCommand } from './call.js';
import { forgetTokenCommand } from './forget-token.js';
import { grantCommand } from './grant.js';
import { makePrivateCommand } from './make-private.js';
import { makePublicCommand } from './make-public.js';
import { operationsCommand } from './operations.js';
import { revokeCommand } from './revoke.js';
import { shareCommand } from './share.js';
import { transferCommand } from './transfer.js';

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  auditCommand,
  makePrivateCommand,
  makePublicCommand,
  shareCommand,
  grantCommand,
  revokeCommand,
  transferCommand,
  callCommand,
  operationsCommand,
  forgetTokenCommand,
];
