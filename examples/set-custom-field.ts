// Sets a custom field of a deal by its label.
import type { CrmClient } from 'onlyoffice-crm';
import { customField, setCustomFields } from 'onlyoffice-crm/records';
import { program } from './support/program.js';

/** The value that the field has afterwards. An unknown label or option is an error. */
export async function setField(
  crm: CrmClient,
  deal: number,
  label: string,
  value: string,
): Promise<string | undefined> {
  const customFields = await setCustomFields(crm, { opportunity: deal }, { [label]: value });
  return customField({ customFields }, label);
}

program(import.meta.url, '<deal> <label> <value>', async (crm, [deal, label, value]) => {
  console.log(label, await setField(crm, Number(deal), label!, value!));
});
