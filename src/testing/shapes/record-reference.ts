import type { Call } from '../call.js';
import type { PortalContact, PortalEvent, PortalTask, PortalUser } from '../records.js';
import { canSee, canSeeContact, isAdministrator } from '../rights.js';

type Attached = Pick<PortalTask, 'contactId' | 'createBy' | 'entityId' | 'entityType'>;

/** The case or opportunity that something belongs to. */
export const entityOf = ({ state }: Call, { entityType, entityId }: Attached) =>
  (entityType === 'case' ? state.cases : state.opportunities).get(entityType ? entityId : 0);

/** How a response names the case or opportunity. */
export function referenceShape(call: Call, attached: Attached) {
  const entity = entityOf(call, attached);
  return (
    entity && { entityType: attached.entityType, entityId: entity.id, entityTitle: entity.title }
  );
}

/** The contact that something belongs to. */
export const contactOfAttached = ({ state }: Call, { contactId }: Attached) =>
  state.contacts.get(contactId) as PortalContact | undefined;

/** Whether the caller may see what a task or an event belongs to. */
export function canSeeAttached(call: Call, attached: Attached): boolean {
  const { state, user } = call;
  const [contact, entity] = [contactOfAttached(call, attached), entityOf(call, attached)];
  return (
    (contact !== undefined && canSeeContact(state, user, contact)) ||
    (entity !== undefined && canSee(state, user, entity))
  );
}

/** Whoever is responsible for a task or created it may change it. */
export const canEditTask = (user: PortalUser, { responsible, createBy }: PortalTask): boolean =>
  isAdministrator(user) || [responsible, createBy].includes(user.id);

export const canSeeTask = (call: Call, task: PortalTask): boolean =>
  canEditTask(call.user, task) ||
  (task.contactId === 0 && task.entityId === 0) ||
  canSeeAttached(call, task);

export const canEditEvent = (user: PortalUser, { createBy }: PortalEvent): boolean =>
  isAdministrator(user) || createBy === user.id;
