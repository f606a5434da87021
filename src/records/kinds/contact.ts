import {
  getContact,
  setContactStatus,
  updateCompany,
  updatePerson,
} from '../../../generated/operations/contacts.js';
import type {
  Company,
  CompanyUpdate,
  Person,
  PersonUpdate,
  SingleContact,
} from '../../../generated/schema.js';
import { InvalidInputError, NotAppliedError } from '../../errors/client-errors.js';
import { refuseLosses } from './contact-losses.js';
import type { Kind, Members, State, WriteContext } from './kind.js';
import { customFieldListOf } from './lists.js';

export const person: Kind<Person> = {
  operationId: updatePerson.id,
  required: ['isCompany', 'shareType'],
  read: async (context) => {
    const contact = await read(context);
    if (contact.isCompany) throw wrongKind(updatePerson.id, context.id, 'company');
    return contact;
  },
  stateOf: (record) => ({
    body: {
      firstName: record.firstName || undefined,
      lastName: record.lastName || undefined,
      jobTitle: record.title ?? null,
      companyId: record.company?.id ?? null,
      about: record.about ?? null,
      shareType: record.shareType,
    },
    ...besides(record),
  }),
  check: refuseLosses(updatePerson.id),
  write: async (context, body, state) => {
    const { crm, id, options } = context;
    await crm.call(
      updatePerson,
      { path: { personid: id }, body: body as unknown as PersonUpdate },
      options,
    );
    await restoreStatus(context, state);
  },
};

export const company: Kind<Company> = {
  operationId: updateCompany.id,
  required: ['isCompany', 'shareType'],
  read: async (context) => {
    const contact = await read(context);
    if (!contact.isCompany) throw wrongKind(updateCompany.id, context.id, 'person');
    return contact;
  },
  stateOf: (record) => ({
    body: {
      companyName: record.companyName || undefined,
      about: record.about ?? null,
      shareType: record.shareType,
    },
    ...besides(record),
  }),
  check: refuseLosses(updateCompany.id),
  write: async (context, body, state) => {
    const { crm, id, options } = context;
    await crm.call(
      updateCompany,
      { path: { companyid: id }, body: body as unknown as CompanyUpdate },
      options,
    );
    await restoreStatus(context, state);
  },
};

const read = ({ crm, id, options }: WriteContext): Promise<SingleContact> =>
  crm.call(getContact, { path: { contactid: id } }, options);

/** The update of the other kind empties the names of the contact before it fails. */
const wrongKind = (operationId: string, id: number, kind: string): InvalidInputError =>
  new InvalidInputError(
    `the contact ${id} is a ${kind}: name it as { ${kind}: ${id} }, because an update of the other kind would empty its names`,
    { operationId },
  );

const besides = (record: Company | Person): Omit<State, 'body'> => ({
  kept: {
    // Only a private contact shows its managers. The update keeps them unless it names others.
    managerList: record.accessList?.map(({ id }) => id),
    customFieldList: customFieldListOf(record.customFields),
  },
  restored: { contactStatusid: record.contactStatus?.id ?? 0 } satisfies Members,
  dates: {},
});

/**
 * Sets the status again, which an update of a contact removes.
 *
 * @throws NotAppliedError when it cannot be set, because the contact has lost it then
 */
async function restoreStatus({ crm, id, options }: WriteContext, state: State): Promise<void> {
  const contactStatusid = state.restored['contactStatusid'] as number;
  if (contactStatusid === 0) return;
  try {
    await crm.call(
      setContactStatus,
      { path: { contactid: id }, body: { contactStatusid } },
      options,
    );
  } catch (cause) {
    throw new NotAppliedError(
      `the contact ${id} was updated, which removes its status, and the status ${contactStatusid} could not be set again`,
      { operationId: setContactStatus.id, ids: [id], members: ['contactStatusid'], cause },
    );
  }
}
