import { getCase } from '../../generated/operations/cases.js';
import { getContact } from '../../generated/operations/contacts.js';
import { getOpportunity } from '../../generated/operations/opportunities.js';
import type { Case, SingleContact, SingleOpportunity } from '../../generated/schema.js';
import type { CallOptions } from '../client/options.js';
import type { CoreClient } from '../client/types.js';
import { InvalidInputError } from '../errors/client-errors.js';
import { isCrmError } from '../errors/is-crm-error.js';
import { nameRecord } from '../errors/name-record.js';
import { readTarget } from './targets.js';

/** The kinds of records that have a history, files and custom fields. */
const KINDS = ['opportunity', 'case', 'person', 'company', 'contact'] as const;

/** A record and its kind, in which a contact is a person or a company. */
export interface Found {
  readonly kind: 'case' | 'company' | 'opportunity' | 'person';
  readonly id: number;
  readonly record: Case | SingleContact | SingleOpportunity;
}

/**
 * Reads a record that has a history, files and custom fields. The server does not check that it
 * exists when a file is uploaded or a custom field is set.
 *
 * @throws InvalidInputError when the target is none, or a contact is of the other kind
 */
export async function readRecord(
  crm: CoreClient,
  target: unknown,
  options: CallOptions,
  helper: string,
): Promise<Found> {
  const { kind, id } = readTarget(target, KINDS, helper);
  return named({ kind, id }, read(crm, kind, id, options, helper));
}

/** What a call on a record returns. The record is named in the message of its error. */
export const named = <T>(
  { kind, id }: { readonly kind: string; readonly id: number },
  call: Promise<T>,
): Promise<T> =>
  call.catch((error: unknown) => {
    if (isCrmError(error)) nameRecord(error, kind, id);
    throw error;
  });

async function read(
  crm: CoreClient,
  kind: (typeof KINDS)[number],
  id: number,
  options: CallOptions,
  helper: string,
): Promise<Found> {
  if (kind === 'opportunity') {
    const record = await crm.call(getOpportunity, { path: { opportunityid: id } }, options);
    return { kind, id, record };
  }
  if (kind === 'case') {
    return { kind, id, record: await crm.call(getCase, { path: { caseid: id } }, options) };
  }
  const record = await crm.call(getContact, { path: { contactid: id } }, options);
  const actual = record.isCompany ? 'company' : 'person';
  if (kind !== 'contact' && kind !== actual) {
    throw new InvalidInputError(`target is the ${actual} ${id}: name it as { ${actual}: ${id} }`, {
      operationId: helper,
    });
  }
  return { kind: actual, id, record };
}
