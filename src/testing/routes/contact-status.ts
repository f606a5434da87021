import type { Call, Routes } from '../call.js';
import type { PortalContact } from '../records.js';
import { canEditContact } from '../rights.js';
import { accessDenied, badArgument, notFound, serverFault } from '../server-error.js';
import { contactShape, personsOf } from '../shapes/contact.js';
import { visibleContact } from '../visible.js';

export const contactStatusRoutes: Routes = {
  setContactStatus: (call) => {
    const [id, statusId] = [call.params.id('contactid'), statusOf(call)];
    const contact = visibleContact(call, id);
    if (!canEditContact(call.user, contact)) throw accessDenied();
    contact.statusId = statusId;
    return contactShape(call, contact);
  },
  setCompanyAndPersonsStatus: (call) => setForGroup(call, call.params.id('companyid'), true),
  setPersonAndCompanyStatus: (call) => setForGroup(call, call.params.id('personid'), false),
};

function statusOf({ params, state }: Call): number {
  const statusId = params.integer('contactStatusid');
  if (statusId < 0) throw badArgument();
  if (statusId > 0 && !state.contactStatuses.has(statusId)) throw notFound();
  return statusId;
}

/**
 * Sets the status of a company and all its persons. To see them is enough; the response is stale.
 */
function setForGroup(call: Call, id: number, isCompany: boolean) {
  const statusId = statusOf(call);
  const contact = visibleContact(call, id);
  if (contact.isCompany !== isCompany) throw serverFault();
  const shape = contactShape(call, contact);
  for (const one of groupOf(call, contact)) one.statusId = statusId;
  return shape;
}

function groupOf(call: Call, contact: PortalContact): PortalContact[] {
  const company = contact.isCompany ? contact : call.state.contacts.get(contact.companyId);
  return company ? [company, ...personsOf(call, company.id)] : [contact];
}
