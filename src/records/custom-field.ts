import type { CustomField } from '../../generated/schema.js';
import { sameTitle } from './titles.js';

/**
 * The value of a custom field of a record that was read, by the label of the field. The server lists
 * only the fields that have a value, so that an unknown label and a field without a value look the
 * same here. `setCustomFields` knows the labels.
 *
 * @param record an opportunity, case, person or company, or an element of a list of them
 * @param label the label of the field, in any letter case
 * @returns the value as text, whatever the type of the field, or undefined when there is none
 * @example
 * ```ts
 * import { createCrmClient } from 'onlyoffice-crm';
 * import { customField } from 'onlyoffice-crm/records';
 *
 * const crm = createCrmClient({ portal: 'https://acme.onlyoffice.com', token: 'the-token' });
 * const deal = await crm.getOpportunity({ path: { opportunityid: 12 } });
 * customField(deal, 'Budget code'); // 'EX-17'
 * ```
 * @see web/studio/ASC.Web.Studio/Products/CRM/Core/Dao/CustomFieldDao.cs:GetEnityFields of the server
 */
export function customField(
  record: { readonly customFields?: readonly CustomField[] },
  label: string,
): string | undefined {
  const values = (record.customFields ?? [])
    .filter((field) => sameTitle(field.label, label))
    .map(({ fieldValue }) => fieldValue?.trim() ?? '');
  return values.find((value) => value !== '');
}
