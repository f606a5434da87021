import { ContactInfoType } from '../../../generated/enums.js';
import type { Call, Routes } from '../call.js';
import type { PortalContact, PortalContactInfo } from '../records.js';
import type { Params } from '../request/params.js';
import { canEditContact } from '../rights.js';
import { badArgument, notFound, serverFault } from '../server-error.js';
import { infoShape } from '../shapes/contact.js';
import { categoriesOf } from '../shapes/contact-info.js';
import { visibleContact } from '../visible.js';

export const contactInfoRoutes: Routes = {
  listContactInfoTypes: () => Object.keys(ContactInfoType),
  listContactInfoCategories: ({ params }) =>
    categoriesOf(params.enumeration('infoType', ContactInfoType)),
  listContactInfo: (call) => visibleContact(call, call.params.id('contactid')).info.map(infoShape),
  /** Digits are an id, and a word is a kind of information, whose values are listed. */
  getContactInfo: (call) => {
    const { info } = visibleContact(call, call.params.id('contactid'));
    const word = call.params.text('id') ?? '';
    if (!/^\d+$/.test(word)) {
      const type = call.params.enumeration('id', ContactInfoType);
      return info.filter(({ infoType }) => infoType === type).map(({ data }) => data);
    }
    const found = info.find((one) => one.id === Number(word));
    if (!found) throw badArgument();
    return infoShape(found);
  },
  createContactInfo: (call) => {
    const { params } = call;
    const contactId = params.id('contactid');
    const data = params.requiredText('data');
    const infoType = params.enumeration('infoType', ContactInfoType);
    const category = categoriesOf(infoType).indexOf(params.text('category') ?? '');
    if (category < 0) throw badArgument(); // a number is no name
    const contact = editable(call, contactId);
    const isPrimary = params.flag('isPrimary');
    return infoShape(addTo(call, contact, { infoType, category, data, isPrimary }));
  },
  createContactAddress: (call) => {
    const contactId = call.params.id('contactid');
    const [address] = call.params.objects('address');
    if (!address) throw badArgument();
    const [category, isPrimary] = [address.integer('category'), address.flag('isPrimary')];
    if (!categoriesOf(ContactInfoType.Address)[category]) throw badArgument();
    const data = JSON.stringify(addressOf(address));
    const contact = editable(call, contactId);
    return infoShape(
      addTo(call, contact, { infoType: ContactInfoType.Address, category, data, isPrimary }),
    );
  },
  updateContactInfo: (call) => {
    const { params } = call;
    const [contactId, id] = [params.id('contactid'), params.id('id')];
    const data = params.requiredText('data');
    const contact = editable(call, contactId);
    const info = contact.info.find((one) => one.id === id);
    if (!info) throw serverFault();
    const infoType = params.enumerationOrNone('infoType', ContactInfoType);
    info.data = data;
    info.isPrimary = params.flagOrNone('isPrimary') ?? info.isPrimary;
    if (infoType !== undefined) {
      info.infoType = infoType;
      const category = categoriesOf(infoType).indexOf(params.text('category') ?? '');
      if (category >= 0) info.category = category;
    }
    onlyPrimary(contact, info);
    return infoShape(info);
  },
  deleteContactInfo: (call) => {
    const [contactId, id] = [call.params.id('contactid'), call.params.id('id')];
    const contact = editable(call, contactId);
    const info = contact.info.find((one) => one.id === id);
    if (!info) throw notFound();
    contact.info = contact.info.filter((one) => one !== info);
    return infoShape(info);
  },
  createContactInfoBatch: (call) => {
    const [id, items] = [call.params.id('contactid'), itemsOf(call)];
    return addBatch(call, editable(call, id), items);
  },
  /** Without items, which need their exact name, it deletes all that the contact has. */
  replaceContactInfoBatch: (call) => {
    const [id, items] = [call.params.id('contactid'), itemsOf(call)];
    const contact = editable(call, id);
    contact.info = [];
    return addBatch(call, contact, items);
  },
};

/** A contact that cannot be edited is 404 here. */
function editable(call: Call, id: number): PortalContact {
  const contact = call.state.contacts.get(id);
  if (!contact || !canEditContact(call.user, contact)) throw notFound();
  return contact;
}

function addTo(call: Call, contact: PortalContact, content: Omit<PortalContactInfo, 'id'>) {
  const info = { id: call.state.nextId(), ...content };
  contact.info.push(info);
  onlyPrimary(contact, info);
  return info;
}

/** One value of each kind is the primary one. */
function onlyPrimary(
  { info }: PortalContact,
  { id, infoType, isPrimary }: PortalContactInfo,
): void {
  if (!isPrimary) return;
  for (const one of info) {
    if (one.infoType === infoType && one.id !== id) one.isPrimary = false;
  }
}

/** The items of a batch, each with the name of its category if that was sent. */
const itemsOf = ({ params }: Call) =>
  params.objects('items').map((item) => ({
    categoryName: item.text('categoryName') ?? null,
    content: {
      infoType: item.enumeration('infoType', ContactInfoType),
      category: item.integer('category'),
      data: item.text('data') ?? '',
      isPrimary: item.flag('isPrimary'),
    },
  }));

/** Returns what was sent: without the name of the category, which is a number here. */
const addBatch = (call: Call, contact: PortalContact, items: ReturnType<typeof itemsOf>) =>
  items.map(({ categoryName, content }) => ({
    ...infoShape(addTo(call, contact, content)),
    categoryName,
  }));

const addressOf = (address: Params) => ({
  street: address.text('street') ?? '',
  city: address.text('city') ?? '',
  state: address.text('state') ?? '',
  zip: address.text('zip') ?? '',
  country: address.text('country') ?? '',
});
