import { ContactInfoType } from '../../generated/enums.js';
import { listContacts, searchContactsByContactInfo } from '../../generated/operations/contacts.js';
import type { Contact } from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import { collect } from '../client/paginate.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { decodeName } from '../response/names.js';

/** What to find contacts by: one of the three. */
export type ContactQuery =
  | { readonly email: string; readonly name?: never; readonly phone?: never }
  | { readonly phone: string; readonly email?: never; readonly name?: never }
  | { readonly name: string; readonly email?: never; readonly phone?: never };

/**
 * Finds the persons and companies with an e-mail address, a telephone number or a name.
 *
 * - An e-mail address must be the whole address, in any letter case. The server searches for a part of
 *   it, so that `ann@acme.test` would find `joann@acme.test` too; those are left out.
 * - A telephone number must have the same digits. The server compares the text as it is stored, so
 *   that only numbers are found that are stored as they are given here, or as digits alone.
 * - A name is found when each of its words is in the name of the contact. The server searches other
 *   members of a contact too; what it finds there is left out.
 *
 * Contacts that the caller may not see are not found.
 *
 * @param crm a client of either entry
 * @param query `{ email }`, `{ phone }` or `{ name }`
 * @param options what these calls want otherwise than the client
 * @returns the contacts, which `isCompany` tells apart; an empty array when there are none
 * @throws InvalidInputError when the query is blank, since that would find everybody. And what a call
 * rejects with
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { findContacts } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const [contact] = await findContacts(crm, { email: 'olga.kraus@hotel.test' });
 * console.log(contact?.displayName ?? 'nobody');
 * ```
 * @see module/ASC.Api/ASC.Api.CRM/CRMApi.Contacts.cs:GetContactsByContactInfo and GetContacts of the
 * server
 */
export async function findContacts(
  crm: CoreClient,
  query: ContactQuery,
  options: CallOptions = {},
): Promise<Contact[]> {
  const [by, text] = readQuery(query);
  if (by === 'email') return byEmail(crm, text, options);
  if (by === 'phone') return byPhone(crm, text, options);
  return byName(crm, text, options);
}

function readQuery(query: ContactQuery): readonly [by: string, text: string] {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const [[by, text] = ['', ''], ...others] = given;
  const isUsable =
    others.length === 0 &&
    ['email', 'phone', 'name'].includes(by) &&
    typeof text === 'string' &&
    (by === 'phone' ? digitsOf(text) : text.trim()) !== '';
  if (isUsable) return [by, text.trim()];
  throw new InvalidInputError(
    'query must be one of { email }, { phone } and { name } with a text, since a blank one finds everybody',
    { operationId: 'findContacts' },
  );
}

const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '');

async function byEmail(crm: CoreClient, email: string, options: CallOptions): Promise<Contact[]> {
  const plain = (text: string) => text.trim().toLowerCase();
  const found = await search(crm, ContactInfoType.Email, email, options);
  return found.filter(hasInfo(ContactInfoType.Email, (data) => plain(data) === plain(email)));
}

async function byPhone(crm: CoreClient, phone: string, options: CallOptions): Promise<Contact[]> {
  const digits = digitsOf(phone);
  const found = new Map<number, Contact>();
  for (const text of new Set([phone, digits])) {
    for (const contact of await search(crm, ContactInfoType.Phone, text, options)) {
      found.set(contact.id, contact);
    }
  }
  const isSame = hasInfo(ContactInfoType.Phone, (data) => digitsOf(data) === digits);
  return [...found.values()].filter(isSame);
}

async function byName(crm: CoreClient, name: string, options: CallOptions): Promise<Contact[]> {
  const wordsOf = (text: string) => decodeName(text).normalize('NFC').toLowerCase();
  const words = wordsOf(name).split(/\s+/);
  const found = await collect(
    crm.method(listContacts),
    { query: { filterValue: decodeName(name), sortBy: 'Id' } },
    { ...options, pageSize: 1000 },
  );
  return found.filter(({ displayName }) => {
    const own = wordsOf(displayName ?? '');
    return words.every((word) => own.includes(word));
  });
}

const search = (
  crm: CoreClient,
  infoType: ContactInfoType,
  data: string,
  options: CallOptions,
): Promise<Contact[]> =>
  collect(
    crm.method(searchContactsByContactInfo),
    { query: { infoType, data } },
    { ...options, pageSize: 1000 },
  );

const hasInfo =
  (type: ContactInfoType, isMeant: (data: string) => boolean) =>
  ({ commonData }: Contact): boolean =>
    commonData.some(({ infoType, data }) => infoType === type && isMeant(data ?? ''));
