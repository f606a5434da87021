import type { PortalCase, PortalContact, PortalOpportunity, PortalUser } from './records.js';
import type { State } from './state.js';

// Who may see and edit what: CRMSecutiry.cs of the server.

/** Whether a user administers the CRM, and so sees and edits everything. */
export const isAdministrator = (user: PortalUser): boolean =>
  user.isOwner || user.isAdmin || user.isCrmAdmin;

/** Whether a list names a user, directly or by one of the user's groups. */
function isListed(state: State, user: PortalUser, ids: readonly string[]): boolean {
  return ids.some((id) => id === user.id || state.groups.get(id)?.members.includes(user.id));
}

/** A creator who is not on the list cannot see a private record. */
export function canSee(
  state: State,
  user: PortalUser,
  record: PortalCase | PortalOpportunity,
): boolean {
  const { access } = record;
  return isAdministrator(user) || access.length === 0 || isListed(state, user, access);
}

/** A group on the list gives no right to edit. */
export function canEdit(user: PortalUser, record: PortalCase | PortalOpportunity): boolean {
  return (
    canSetAccess(user, record) ||
    ('responsible' in record && record.responsible === user.id) ||
    record.access.length === 0 ||
    record.access.includes(user.id)
  );
}

/** Whether a user may change who sees a case or an opportunity: to be listed is not enough. */
export const canSetAccess = (user: PortalUser, record: PortalCase | PortalOpportunity): boolean =>
  isAdministrator(user) || record.createBy === user.id;

/** The managers of a contact matter while it is private. Its creator has no right. */
export function canSeeContact(state: State, user: PortalUser, contact: PortalContact): boolean {
  return (
    isAdministrator(user) || contact.shareType !== 0 || isListed(state, user, contact.managers)
  );
}

/** Everybody may edit a contact that is shared to read and write. */
export function canEditContact(user: PortalUser, contact: PortalContact): boolean {
  return isAdministrator(user) || contact.shareType === 1 || contact.managers.includes(user.id);
}
