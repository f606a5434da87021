import { ShareType } from '../../generated/enums.js';
import { getContact } from '../../generated/operations/contacts.js';
import type { Company, Person } from '../../generated/schema.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import type { Schema } from '../operation/schema.js';
import type { ContactEditOptions } from '../records/changes.js';
import { edit } from '../records/edit.js';
import { company, person } from '../records/kinds/contact.js';
import { type Check, changeAccess, type Write } from './change-access.js';
import { KINDS, type RecordCall } from './kinds.js';
import { type AccessOptions, readSettings } from './options.js';
import type { AccessReport } from './report.js';
import type { ContactTargets, Several } from './targets.js';

/** How contacts are shared. */
export interface ShareOptions extends AccessOptions {
  /**
   * What contacts may lose when they are shared to be read: the update that does it clears their
   * type, currency and industry, and no operation can set these again.
   * @defaultValue `[]`, so that a contact with a type, a currency or an industry fails and stays as it is
   */
  readonly mayClear?: NonNullable<ContactEditOptions<Company | Person>['mayClear']>;
}

const CLEARABLE: Schema = {
  type: 'array',
  items: { enum: ['currency', 'industry', 'type'] satisfies ShareOptions['mayClear'] },
};

/**
 * Shares contacts with every user of the CRM, to be read, or to be read and edited.
 *
 * - `'read'`: everyone reads, and the managers edit. They stay as they are. The operations that set
 *   access cannot do it, so the contact is updated, with everything else kept.
 * - `'readWrite'`: everyone reads and edits, and the managers are deleted, as `makePublic` does it.
 *
 * Cases and opportunities cannot be shared to be read only.
 *
 * @param crm a client of either entry
 * @param targets the contacts, such as `{ contact: 501 }` or `{ contacts: { tags: ['vip'] } }`
 * @param how what everyone may do
 * @param options what may be lost, how many records at a time, progress, a signal, a dry run
 * @returns what became of each contact
 * @throws InvalidInputError when the targets cannot be used; nothing was changed then. And what the
 * calls before the first change reject with. Errors of single contacts stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { share } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * await share(crm, { contacts: { tags: ['press'] } }, 'read');
 * ```
 * @see CRM/CRMApi.Contacts.cs:SetAccessToContact, UpdatePerson and UpdateCompany of the server
 */
export async function share(
  crm: CoreClient,
  targets: Several<ContactTargets>,
  how: 'read' | 'readWrite',
  options: ShareOptions = {},
): Promise<AccessReport> {
  const helper = 'share';
  const settings = readSettings(options, helper, { mayClear: CLEARABLE });
  const { mayClear = [] } = options;
  if (how !== 'read' && how !== 'readWrite') {
    throw new InvalidInputError("how must be 'read' or 'readWrite'", { operationId: helper });
  }
  const visibility = how === 'read' ? 'sharedRead' : 'public';
  const plan = () => () => ({ visibility, users: [] }) as const;
  const write: Write = (call) =>
    how === 'read' ? shareRead(call, mayClear) : KINDS.contact.makePublic(call);
  return changeAccess({
    crm,
    helper,
    targets,
    kinds: { contact: KINDS.contact },
    settings,
    plan,
    write,
    ...(how === 'read' && { check: refuseLosses(mayClear) }),
  });
}

/** What the update refuses, for a dry run. */
const refuseLosses =
  (mayClear: NonNullable<ShareOptions['mayClear']>): Check =>
  async (call, record) => {
    const contact = record as Company | Person;
    await (contact.isCompany ? company : person).check!(
      { ...call, record: `contact ${call.id}` },
      contact as never,
      mayClear,
    );
  };

/** The access operations know private and public only; `shareType` is a member of the updates. */
async function shareRead(
  { crm, id, options }: RecordCall,
  mayClear: NonNullable<ShareOptions['mayClear']>,
): Promise<unknown> {
  const { isCompany } = await crm.call(getContact, { path: { contactid: id } }, options);
  const changes = { shareType: ShareType.Read };
  const editOptions = { ...options, mayClear };
  return isCompany
    ? edit(crm, { company: id }, changes, editOptions)
    : edit(crm, { person: id }, changes, editOptions);
}
