import type { Call, Routes } from '../call.js';
import type { PortalContact } from '../records.js';
import { canEditContact, canSeeContact } from '../rights.js';
import { accessDenied, badArgument } from '../server-error.js';
import { contactShape } from '../shapes/contact.js';
import { employee } from '../shapes/employee.js';
import { contactOf, unpaged } from '../visible.js';
import { matchingContacts } from './contact-filter.js';

export const contactAccessRoutes: Routes = {
  getContactAccessList: (call) => {
    const contact = contactOf(call, call.params.id('contactid'));
    if (!canSeeContact(call.state, call.user, contact)) throw accessDenied();
    return contact.shareType === 0 ? contact.managers.map((id) => employee(call, id)) : [];
  },
  setContactAccess: (call) => {
    const id = call.params.id('contactid');
    const [isShared, managers] = bind(call, 'isShared');
    return change(call, contactOf(call, id), isShared, managers);
  },
  /** Stops at the first contact that is unknown or cannot be edited; earlier ones stay changed. */
  setContactsAccess: (call) => {
    const ids = call.params.integers('contactid');
    const [isShared, managers] = bind(call, 'isShared');
    return ids.map((id) => {
      if (id <= 0) throw badArgument();
      return change(call, contactOf(call, id), isShared, managers);
    });
  },
  /**
   * Its `isPrivate` is taken for the flag of sharing: true shares, false or missing makes private.
   */
  setFilteredContactsAccess: (call) => {
    const [isShared, managers] = bind(call, 'isPrivate');
    return unpaged(call, matchingContacts(call))
      .filter((contact) => canEditContact(call.user, contact))
      .map((contact) => change(call, contact, isShared, managers));
  },
};

const bind = ({ params }: Call, flag: string): [isShared: boolean, managers: string[]] => [
  params.flag(flag),
  params.guids('managerList'),
];

/**
 * Changes who may see a contact. The response is stale: it shows the old flags, and the new
 * managers if the contact was private before.
 *
 * @see CRMApi.Contacts.cs:SetAccessToContact and ContactDao.cs:MakePublic of the server
 */
function change(call: Call, contact: PortalContact, isShared: boolean, managers: string[]) {
  if (!canEditContact(call.user, contact)) throw accessDenied();
  const { shareType } = contact;
  contact.managers = [...new Set(managers)];
  contact.shareType = isShared ? 1 : 0;
  return contactShape(call, { ...contact, shareType });
}
