// Hands over what someone has who leaves: the place on every list of cases, opportunities and contacts,
// and the opportunities and tasks that the leaver is responsible for. Ctrl-C stops between two records,
// and running it again finishes the job. Run it as an administrator, first with --dry-run.
import type { CrmClient } from 'onlyoffice-crm';
import { type KeepOptions, transfer } from 'onlyoffice-crm/access';
import { program } from './support/program.js';

export async function handOver(
  crm: CrmClient,
  leaver: string,
  successor: string,
  options: KeepOptions = {},
) {
  const from = await crm.getUserByEmail({ query: { email: leaver } });
  const to = await crm.getUserByEmail({ query: { email: successor } });
  const all = { everything: true } as const;
  const tasks = { responsibleid: from.id };
  const targets = { cases: all, opportunities: all, contacts: all, tasks };
  return transfer(crm, { from, to, targets, responsible: true }, options);
}

program(import.meta.url, '<leaver> <successor> [--dry-run]', async (crm, args) => {
  const [leaver, successor] = args;
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const dryRun = args.includes('--dry-run');
  const { results, counts, isComplete } = await handOver(crm, leaver!, successor!, {
    dryRun,
    signal: controller.signal,
    onProgress: ({ done, total }) => console.error(`${done} of ${total}`),
  });
  for (const result of results) {
    const record = `${result.kind} ${result.id}`;
    if (result.status === 'changed')
      console.log(`${record}: ${result.after.title} ${dryRun ? 'would be' : 'is'} handed over`);
    if (result.status === 'skipped') console.log(`${record}: skipped, ${result.reason}`);
    if (result.status === 'failed') console.log(`${record}: ${result.error.message}`);
  }
  console.log(counts);
  if (!isComplete) process.exitCode = 1;
});
