/**
 * Access rights without the traps of the server: who may see records, and who shall.
 *
 * @packageDocumentation
 */

export { type AuditedAccess, type AuditReport, audit } from './audit.js';
export { grant } from './grant.js';
export { makePrivate } from './make-private.js';
export { makePublic } from './make-public.js';
export type { AccessOptions, AccessProgress, KeepOptions, ReadOptions } from './options.js';
export { readAccess } from './read-access.js';
export type {
  AccessUser,
  RecordAccess,
  RecordKind,
  TaskResponsibility,
  Visibility,
} from './record-access.js';
export {
  type AccessReport,
  type AccessResult,
  type Changed,
  type Failed,
  type Skipped,
  type SkipReason,
  throwIfFailed,
  type Unchanged,
} from './report.js';
export { type RevokeOptions, revoke } from './revoke.js';
export { type ShareOptions, share } from './share.js';
export type {
  CaseFilter,
  ContactFilter,
  ContactTargets,
  OpportunityFilter,
  RecordRef,
  RecordRefs,
  RecordTargets,
  Several,
  SingleTarget,
  TargetKind,
} from './targets.js';
export type { TaskFilter, TransferTargets } from './tasks.js';
export { type Transfer, transfer } from './transfer.js';
export type { UserRef, Users } from './users.js';
