// Renames a deal. Its access list, dates, description and custom fields stay as they are.
import type { CrmClient } from 'onlyoffice-crm';
import { edit, recordUrl } from 'onlyoffice-crm/records';
import { program } from './support/program.js';

export async function renameDeal(crm: CrmClient, id: number, title: string): Promise<string> {
  const deal = await edit(crm, { opportunity: id }, { title });
  return deal.title;
}

program(import.meta.url, '<deal> <title>', async (crm, [id, title], portal) => {
  const renamed = await renameDeal(crm, Number(id), title!);
  console.log(renamed, recordUrl(portal, { opportunity: Number(id) }));
});
