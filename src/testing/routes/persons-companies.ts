import { type Call, now, type Routes } from '../call.js';
import { newRecord } from '../defaults.js';
import type { PortalContact } from '../records.js';
import { canEditContact } from '../rights.js';
import { accessDenied, badArgument, serverFault } from '../server-error.js';
import { contactShape, listedContactShape, personsOf } from '../shapes/contact.js';
import { setFields } from '../shapes/custom-field.js';
import { visibleContact } from '../visible.js';

export const personCompanyRoutes: Routes = {
  createPerson: (call) => {
    const { params } = call;
    const [firstName, lastName] = [params.text('firstName'), params.text('lastName')];
    if (firstName === undefined || lastName === undefined) throw serverFault();
    if (firstName.trim() === '') throw badArgument();
    const { fields, ...content } = bind(call);
    const companyId = companyOf(call);
    const jobTitle = params.text('jobTitle') ?? '';
    return create(call, fields, { ...content, firstName, lastName, companyId, jobTitle });
  },
  createCompany: (call) => {
    const companyName = call.params.text('companyName') ?? '';
    if (companyName.trim() === '') throw badArgument();
    const persons = call.params.integers('personList');
    const { fields, ...content } = bind(call);
    const created = create(call, fields, { ...content, companyName, isCompany: true });
    const company = visibleOrGone(call, created.id, persons);
    for (const id of persons) visibleContact(call, id).companyId = company.id;
    return contactShape(call, company);
  },
  updatePerson: (call) => {
    const id = call.params.id('personid');
    const [firstName, lastName] = [
      call.params.requiredText('firstName'),
      call.params.requiredText('lastName'),
    ];
    const jobTitle = call.params.text('jobTitle') ?? '';
    const content = bind(call);
    const names = {
      isCompany: false,
      firstName,
      lastName,
      jobTitle,
      companyId: companyOf(call),
      companyName: '',
    };
    return update(call, id, names, content);
  },
  updateCompany: (call) => {
    const id = call.params.id('companyid');
    const companyName = call.params.text('companyName');
    if (companyName === undefined) throw serverFault();
    if (companyName.trim() === '') throw badArgument();
    const names = { isCompany: true, companyName, firstName: '', lastName: '' };
    return update(call, id, names, bind(call));
  },
  listCompanyPersons: (call) =>
    personsOf(call, visibleContact(call, call.params.id('companyid')).id).map((person) =>
      listedContactShape(call, person),
    ),
  addCompanyPerson: (call) => setCompany(call, (company) => company.id),
  removeCompanyPerson: (call) => setCompany(call, () => 0),
};

const SHARE_TYPES = { None: 0, ReadWrite: 1, Read: 2 };

/** What persons and companies have in common. Without `shareType` a contact is private. */
const bind = ({ params }: Call) => ({
  about: params.text('about') ?? '',
  shareType: params.enumeration('shareType', SHARE_TYPES),
  managers: [...new Set(params.guids('managerList'))],
  fields: params.fields(),
});

function companyOf(call: Call): number {
  const id = call.params.integer('companyId');
  return id > 0 ? visibleContact(call, id).id : 0;
}

function create(
  call: Call,
  fields: readonly (readonly [number, string])[],
  content: Partial<PortalContact>,
) {
  const id = call.state.nextId();
  const created = { id, createBy: call.user.id, created: now() };
  const contact = newRecord.contact({ ...content, ...created });
  call.state.contacts.set(id, contact);
  setFields(call, contact, fields);
  return contactShape(call, contact);
}

/** Whoever cannot see the company that was just created gets 404 when it is to have persons. */
function visibleOrGone(call: Call, id: number, persons: readonly number[]): PortalContact {
  return persons.length > 0 ? visibleContact(call, id) : call.state.contacts.get(id)!;
}

/**
 * Replaces a person or a company. Managers stay unless some are sent; status, type, currency and
 * industry are cleared. With the id of the other kind the names are lost before the call fails.
 *
 * @see Core/Dao/ContactDao.cs:UpdateContactFromDb of the server
 */
function update(
  call: Call,
  id: number,
  names: Partial<PortalContact>,
  { fields, managers, about, shareType }: ReturnType<typeof bind>,
) {
  const contact = call.state.contacts.get(id);
  if (!contact) throw badArgument();
  if (!canEditContact(call.user, contact)) throw accessDenied();
  const isOtherKind = contact.isCompany !== names.isCompany;
  const cleared = { statusId: 0, typeId: 0, currency: undefined, industry: '' };
  Object.assign(contact, cleared, { about, shareType });
  Object.assign(contact, isOtherKind ? { firstName: '', lastName: '', companyName: '' } : names);
  if (managers.length > 0) contact.managers = managers;
  if (isOtherKind) throw serverFault('Unable to cast object.', -2147467262);
  setFields(call, contact, fields);
  return contactShape(call, contact);
}

function setCompany(call: Call, companyIdOf: (company: PortalContact) => number) {
  const [companyId, personId] = [call.params.id('companyid'), call.params.id('personid')];
  const [company, person] = [visibleContact(call, companyId), visibleContact(call, personId)];
  if (person.isCompany) throw serverFault();
  person.companyId = companyIdOf(company);
  return contactShape(call, person);
}
