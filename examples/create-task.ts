// Creates a task of a deal for the user of the client, due at the end of the third day from now.
import type { CrmClient } from 'onlyoffice-crm';
import { program } from './support/program.js';

const DAY_MS = 24 * 60 * 60 * 1000;

export async function createTask(
  crm: CrmClient,
  deal: number,
  title: string,
  now = new Date(),
): Promise<number> {
  const [category] = await crm.listTaskCategories();
  if (!category) throw new Error('The portal has no category of tasks.');
  const self = await crm.getSelf();
  const day = new Date(now.getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
  const task = await crm.createTask({
    body: {
      title,
      deadline: `${day}T18-00-00`, // without a zone: six o'clock where the portal is
      responsibleId: self.id,
      categoryId: category.id,
      entityType: 'opportunity',
      entityId: deal,
      alertValue: 60,
    },
  });
  return task.id;
}

program(import.meta.url, '<deal> <title>', async (crm, [deal, title]) => {
  console.log('task', await createTask(crm, Number(deal), title!));
});
