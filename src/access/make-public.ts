import type { CoreClient } from '../client/types.js';
import { changeAccess } from './change-access.js';
import { type AccessOptions, readSettings } from './options.js';
import type { AccessReport } from './report.js';
import type { RecordTargets, Several } from './targets.js';

/**
 * Opens records to every user of the CRM, who may then see and edit them. Their lists are deleted.
 *
 * @param crm a client of either entry
 * @param targets the records, such as `{ case: 12 }` or `{ contacts: { tags: ['vip'] } }`
 * @param options how many records at a time, progress, a signal, a dry run
 * @returns what became of each record
 * @throws InvalidInputError when the targets cannot be used; nothing was changed then. And what the
 * calls before the first change reject with. Errors of single records stand in the report
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { makePublic } from 'onlyoffice-crm/access';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * await makePublic(crm, { cases: { tags: ['trade fair'], isClosed: true } });
 * ```
 * @see CRM/CRMApi.Cases.cs:SetAccessToCases, CRMApi.Deals.cs:SetAccessToDeal and
 * CRMApi.Contacts.cs:SetAccessToContact of the server
 */
export async function makePublic(
  crm: CoreClient,
  targets: Several<RecordTargets>,
  options: AccessOptions = {},
): Promise<AccessReport> {
  const helper = 'makePublic';
  const settings = readSettings(options, helper);
  const plan = () => () => ({ visibility: 'public', users: [] }) as const;
  return changeAccess({ crm, helper, targets, settings, plan });
}
