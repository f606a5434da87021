import { listContacts } from '../../../generated/operations/contacts.js';
import type { Company, Person } from '../../../generated/schema.js';
import { paginate } from '../../client/paginate.js';
import { InvalidInputError } from '../../errors/client-errors.js';
import { dateOf } from '../../request/dates.js';
import type { WriteContext } from './kind.js';

/** What an update of a contact clears, and no operation can set again. */
export type Clearable = 'currency' | 'industry' | 'type';

/**
 * Refuses an update that would clear what it cannot carry, unless the caller named it.
 *
 * @see web/studio/ASC.Web.Studio/Products/CRM/Core/Dao/ContactDao.cs:UpdateContactFromDb of the server
 */
export const refuseLosses =
  (operationId: string) =>
  async (
    context: WriteContext,
    record: Company | Person,
    mayClear: readonly string[],
  ): Promise<(record: Company | Person) => void> => {
    const hasType = !mayClear.includes('type') && (await mayHaveType(context, record));
    const refuse = (found: Company | Person): void => {
      const refused = lossesOf(found, hasType).filter((name) => !mayClear.includes(name));
      if (refused.length === 0) return;
      throw new InvalidInputError(
        `the update would clear ${refused.join(' and ')} of the ${context.record}, which no operation can set again; name it in mayClear if it may go`,
        { operationId },
      );
    };
    refuse(record);
    return refuse;
  };

const lossesOf = ({ industry, currency }: Company | Person, hasType: boolean): Clearable[] => [
  ...(industry ? (['industry'] as const) : []),
  ...(currency ? (['currency'] as const) : []),
  ...(hasType ? (['type'] as const) : []),
];

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a contact may have a type. No response shows it, but a list of the contacts without one
 * can be asked for; the days around its creation keep that list short.
 */
async function mayHaveType(
  { crm, id, options }: WriteContext,
  { created, isCompany }: Company | Person,
): Promise<boolean> {
  const moment = dateOf(created)?.getTime();
  const dayAround = (at: number, days: number) =>
    new Date(at + days * DAY_MS).toISOString().slice(0, 10);
  const query = {
    contactType: 0,
    contactListView: isCompany ? 'Company' : 'Person',
    ...(moment !== undefined && {
      fromDate: dayAround(moment, -1),
      toDate: dayAround(moment, 1),
    }),
  } as const;
  const untyped = paginate(crm.method(listContacts), { query }, { ...options, pageSize: 1000 });
  for await (const contact of untyped) if (contact.id === id) return false;
  return true;
}
