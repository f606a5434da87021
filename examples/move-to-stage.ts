// Moves a deal to a stage by its title.
import type { CrmClient } from 'onlyoffice-crm';
import { stageByTitle } from 'onlyoffice-crm/records';
import { program } from './support/program.js';

/** The server also takes the probability from the stage, and closes the deal or opens it. */
export async function moveToStage(crm: CrmClient, deal: number, title: string): Promise<string> {
  const { id } = await stageByTitle(crm, title);
  const moved = await crm.setOpportunityStage({
    path: { opportunityid: deal, id },
    body: { stageid: id }, // this is the one that the server reads
  });
  return moved.stage?.title ?? '';
}

program(import.meta.url, '<deal> <stage>', async (crm, [deal, title]) => {
  console.log(await moveToStage(crm, Number(deal), title!));
});
