import type { Call, Routes } from '../call.js';
import type { PortalContact } from '../records.js';
import { canEditContact } from '../rights.js';
import { accessDenied } from '../server-error.js';
import { contactShape } from '../shapes/contact.js';
import { contactOf } from '../visible.js';

export const mergeRoutes: Routes = {
  /** Merges a contact into another, also a person into a company, and deletes it. */
  mergeContacts: (call) => {
    const [fromId, toId] = [call.params.id('fromcontactid'), call.params.id('tocontactid')];
    const [from, to] = [contactOf(call, fromId), contactOf(call, toId)];
    if (![from, to].every((one) => canEditContact(call.user, one))) throw accessDenied();
    if (from !== to) merge(call, from, to);
    return contactShape(call, to);
  },
};

/**
 * Only gaps of the target are filled. The fields of persons and companies are lost, and so are the
 * currency, the sharing and the managers; a consignee of invoices keeps pointing at what is gone.
 */
function merge({ state }: Call, from: PortalContact, to: PortalContact): void {
  const { id } = from;
  for (const [field, value] of Object.entries(from.fields)) {
    const isShared = state.customFields.get(Number(field))?.entityType === 'contact';
    if (isShared) to.fields[Number(field)] ??= value;
  }
  Object.assign(to, {
    statusId: to.statusId || from.statusId,
    typeId: to.typeId || from.typeId,
    industry: to.industry || from.industry,
    about: to.about || from.about,
    jobTitle: to.jobTitle || from.jobTitle,
    companyId: to.companyId || from.companyId,
    info: [...to.info, ...from.info.map((one) => ({ ...one, isPrimary: false }))],
    tags: [...new Set([...to.tags, ...from.tags])],
  });
  const moved = (one: number): number => (one === id ? to.id : one);
  for (const one of [...state.cases.values(), ...state.opportunities.values()]) {
    one.members = [...new Set(one.members.map(moved))];
  }
  const referring = [state.opportunities, state.tasks, state.events, state.invoices];
  for (const one of referring.flatMap((records) => [...records.values()])) {
    one.contactId = moved(one.contactId);
  }
  for (const one of state.contacts.values()) one.companyId = moved(one.companyId);
  if (to.companyId === to.id) to.companyId = 0;
  state.contacts.delete(id);
}
