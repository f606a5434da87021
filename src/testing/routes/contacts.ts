import { ContactInfoType } from '../../../generated/enums.js';
import type { Call, Routes } from '../call.js';
import type { PortalContact } from '../records.js';
import { pageOf } from '../response/page.js';
import { canEditContact } from '../rights.js';
import { accessDenied, badArgument, serverFault } from '../server-error.js';
import {
  contactBase,
  contactName,
  contactShape,
  contactWith,
  isInvoiced,
  listedContactShape,
} from '../shapes/contact.js';
import { contactOf, onlyVisible, sorted, unpaged, visibleContact } from '../visible.js';
import { matchingContacts, matchingListed } from './contact-filter.js';
import { forget } from './forget.js';

export const contactRoutes: Routes = {
  getContact: (call) => contactShape(call, visibleContact(call, call.params.id('contactid'))),
  listContacts: (call) => {
    const matches = matchingListed(call);
    const inOrder = sorted(call, onlyVisible(call, matches), SORT_KEYS, {
      key: 'Created',
      isDescending: true,
    });
    const show = (contact: PortalContact) => listedContactShape(call, contact);
    return inOrder ? pageOf(inOrder, call.page, show) : unpaged(call, matches).map(show);
  },
  searchContactsByContactInfo: (call) => {
    const { params, state } = call;
    const infoType = params.enumerationOrNone('infoType', ContactInfoType);
    if (infoType === undefined) throw badArgument();
    const data = params.text('data')?.toLowerCase() ?? '';
    const category = params.integerOrNone('category');
    const isPrimary = params.flagOrNone('isPrimary');
    const found = [...state.contacts.values()].filter(({ info }) =>
      info.some(
        (one) =>
          one.infoType === infoType &&
          one.data.toLowerCase().includes(data) &&
          (category === undefined || one.category === category) &&
          (isPrimary === undefined || one.isPrimary === isPrimary),
      ),
    );
    return onlyVisible(call, found).map((contact) => listedContactShape(call, contact));
  },
  searchContactsByPrefix: (call) => {
    const entityType = call.params.enumerationOrNone('entityType', ENTITY_TYPES);
    const [entityId, searchType] = [
      call.params.integer('entityID'),
      call.params.integer('searchType'), // 0 if missing: companies only
    ];
    const prefix = call.params.text('prefix');
    if (prefix === undefined) throw serverFault();
    if (entityId <= 0 && (searchType < -1 || searchType > 3)) throw badArgument();
    const found = [...call.state.contacts.values()].filter((contact) =>
      entityId > 0
        ? membersOf(call, entityType, entityId).includes(contact.id) &&
          contactName(contact).startsWith(prefix)
        : isSearched(contact, searchType) &&
          contactName(contact).toLowerCase().startsWith(prefix.toLowerCase()),
    );
    return onlyVisible(call, found).map((contact) => contactWith(call, contact, 'phone'));
  },
  deleteContact: (call) => {
    const contact = contactOf(call, call.params.id('contactid'));
    if (!canDelete(call, contact)) throw accessDenied();
    const shape = contactShape(call, contact);
    remove(call, contact);
    return shape;
  },
  deleteContacts: (call) => {
    const ids = call.params.integers('contactids');
    if (ids.length === 0) throw badArgument();
    const contacts = ids.map((id) => call.state.contacts.get(id));
    return deleteAll(
      call,
      onlyVisible(
        call,
        contacts.filter((one) => one !== undefined),
      ),
    );
  },
  deleteFilteredContacts: (call) => deleteAll(call, unpaged(call, matchingContacts(call))),
  listProjectContacts: (call) => {
    call.params.id('projectid');
    return []; // the portal has no projects
  },
};

const SORT_KEYS = {
  DisplayName: (contact: PortalContact) => contactName(contact).toLowerCase(),
  ContactType: ({ statusId }: PortalContact) => statusId,
  Created: ({ created }: PortalContact) => created,
  FirstName: ({ firstName }: PortalContact) => firstName.toLowerCase(),
  LastName: ({ lastName }: PortalContact) => lastName.toLowerCase(),
  History: ({ created }: PortalContact) => created,
  Id: ({ id }: PortalContact) => id,
};

const ENTITY_TYPES = {
  Any: -1,
  Contact: 0,
  Opportunity: 1,
  RelationshipEvent: 2,
  Task: 3,
  Company: 4,
  Person: 5,
  File: 6,
  Case: 7,
  Invoice: 8,
};

/** The members of an opportunity or a case; other records have none. */
function membersOf({ state }: Call, entityType: number | undefined, id: number): number[] {
  if (entityType === ENTITY_TYPES.Opportunity) return state.opportunities.get(id)?.members ?? [];
  return (entityType === ENTITY_TYPES.Case && state.cases.get(id)?.members) || [];
}

function isSearched({ isCompany, companyId }: PortalContact, searchType: number): boolean {
  if (searchType === -1) return true;
  if (searchType === 0) return isCompany;
  if (searchType === 1) return !isCompany;
  return companyId === 0 && (searchType === 3 || !isCompany);
}

const canDelete = (call: Call, contact: PortalContact): boolean =>
  canEditContact(call.user, contact) && !isInvoiced(call, contact);

function deleteAll(call: Call, contacts: readonly PortalContact[]) {
  return contacts
    .filter((contact) => canDelete(call, contact))
    .map((contact) => {
      const shape = contactBase(call, contact);
      remove(call, contact);
      return shape;
    });
}

/** Opportunities go on without the contact, and persons without their company. */
function remove({ state }: Call, { id }: PortalContact): void {
  state.contacts.delete(id);
  forget(state, 'contact', id);
  for (const one of state.contacts.values()) if (one.companyId === id) one.companyId = 0;
  for (const one of state.opportunities.values()) if (one.contactId === id) one.contactId = 0;
  for (const one of [...state.opportunities.values(), ...state.cases.values()]) {
    one.members = one.members.filter((member) => member !== id);
  }
}
