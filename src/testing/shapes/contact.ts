import { ContactInfoType } from '../../../generated/enums.js';
import type { Call } from '../call.js';
import type { PortalContact, PortalContactInfo } from '../records.js';
import { writeDate } from '../request/dates.js';
import { canEditContact, canSeeContact } from '../rights.js';
import { categoryName } from './contact-info.js';
import { currencyShape } from './currency.js';
import { customFields } from './custom-field.js';
import { employee } from './employee.js';
import { contactListItem } from './list-item.js';

/** The name that a contact shows; persons without names show a blank. */
export const contactName = (contact: PortalContact): string =>
  contact.isCompany ? contact.companyName : `${contact.firstName} ${contact.lastName}`;

const photo = ({ id, isCompany }: PortalContact, size: number): string =>
  `/Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=${id}` +
  `&isc=${isCompany ? 'True' : 'False'}&ps=${size}`;

/** Whether invoices use a contact, which then cannot be deleted. */
export const isInvoiced = ({ state }: Call, { id }: PortalContact): boolean =>
  [...state.invoices.values()].some((one) => one.contactId === id || one.consigneeId === id);

/** A contact in short. The access list is there while the contact is private. */
export function contactBase(call: Call, contact: PortalContact) {
  const { shareType } = contact;
  const isPrivate = shareType === 0;
  const canEdit = canEditContact(call.user, contact);
  return {
    smallFotoUrl: photo(contact, 1),
    mediumFotoUrl: photo(contact, 2),
    displayName: contactName(contact),
    isCompany: contact.isCompany,
    ...(isPrivate && { accessList: contact.managers.map((id) => employee(call, id)) }),
    isPrivate,
    isShared: !isPrivate,
    shareType,
    currency: currencyShape(contact.currency) ?? null,
    canEdit,
    canDelete: canEdit && !isInvoiced(call, contact),
    id: contact.id,
  };
}

/** The contacts with these ids that the caller may see, in short. */
export const membersShape = (call: Call, ids: readonly number[]) =>
  ids
    .map((id) => call.state.contacts.get(id))
    .filter((contact) => contact !== undefined)
    .filter((contact) => canSeeContact(call.state, call.user, contact))
    .map((contact) => contactBase(call, contact));

/** A contact in short, with its primary value of a kind of contact information. */
export function contactWith(
  call: Call,
  contact: PortalContact | undefined,
  name: 'email' | 'phone',
) {
  if (!contact) return undefined;
  const infoType = name === 'email' ? 1 : 0;
  const found = contact.info.find((one) => one.infoType === infoType && one.isPrimary);
  return { ...(found && { [name]: infoShape(found) }), ...contactBase(call, contact) };
}

/** A piece of contact information. */
export const infoShape = ({ id, infoType, category, data, isPrimary }: PortalContactInfo) => ({
  id,
  infoType,
  category,
  data,
  categoryName: categoryName(infoType, category),
  isPrimary,
});

/** A person or a company. Nothing that the server writes has the type, or the persons of a company. */
export function contactShape(call: Call, contact: PortalContact) {
  const { state, offsetMinutes } = call;
  const status = state.contactStatuses.get(contact.statusId);
  const tasks = [...state.tasks.values()].filter((one) => one.contactId === contact.id);
  const open = tasks.filter((one) => !one.isClosed);
  return {
    ...(contact.isCompany ? companyMembers(call, contact) : personMembers(call, contact)),
    addresses: contact.info.filter(isAddress).map(addressShape),
    createBy: employee(call, contact.createBy),
    created: writeDate(contact.created, offsetMinutes),
    about: contact.about,
    industry: contact.industry,
    ...(status && { contactStatus: contactListItem(status) }),
    commonData: contact.info.filter((one) => !isAddress(one)).map(infoShape),
    customFields: customFields(call, contact.isCompany ? 'company' : 'person', contact),
    ...(open.length > 0 && { taskCount: open.length }),
    haveLateTasks: open.some((one) => Date.parse(one.deadline) < Date.now()),
    ...contactBase(call, contact),
  };
}

/** A contact of a list, which has its tags too, and no member for addresses when there are none. */
export function listedContactShape(call: Call, contact: PortalContact) {
  const { addresses, ...shape } = contactShape(call, contact);
  return {
    ...shape,
    ...(addresses.length > 0 && { addresses }),
    ...(contact.tags.length > 0 && { tags: contact.tags }),
  };
}

const isAddress = ({ infoType }: PortalContactInfo): boolean =>
  infoType === ContactInfoType.Address;

function addressShape({ category, data, isPrimary }: PortalContactInfo) {
  const { street, city, state, zip, country } = JSON.parse(data) as Record<string, string>;
  return {
    street,
    city,
    state,
    zip,
    country,
    ...(category > 0 && { category }),
    categoryName: categoryName(ContactInfoType.Address, category),
    ...(isPrimary && { isPrimary }),
  };
}

function personMembers(call: Call, { firstName, lastName, companyId, jobTitle }: PortalContact) {
  const company = call.state.contacts.get(companyId);
  const isVisible = company && canSeeContact(call.state, call.user, company);
  return {
    firstName,
    lastName,
    ...(isVisible && { company: contactBase(call, company) }),
    title: jobTitle,
  };
}

function companyMembers(call: Call, { id, companyName }: PortalContact) {
  const personsCount = personsOf(call, id).length;
  return { companyName, ...(personsCount > 0 && { personsCount }) };
}

/** The persons of a company that the caller may see. */
export const personsOf = ({ state, user }: Call, companyId: number): PortalContact[] =>
  [...state.contacts.values()].filter(
    (one) => one.companyId === companyId && !one.isCompany && canSeeContact(state, user, one),
  );
