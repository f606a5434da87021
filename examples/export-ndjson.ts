// Writes all contacts, deals, cases and tasks that the user may see, one JSON object a line.
import { type CrmClient, paginate } from 'onlyoffice-crm';
import { program } from './support/program.js';

/** The lines, one after another, so that no more than a page is in memory. */
export async function* exportLines(crm: CrmClient): AsyncGenerator<string, void, undefined> {
  const query = { sortBy: 'Id' } as const; // so that new records come last
  const lists = {
    contact: paginate(crm.listContacts, { query }, { pageSize: 1000 }),
    opportunity: paginate(crm.listOpportunities, { query }, { pageSize: 1000 }),
    case: paginate(crm.listCases, { query }, { pageSize: 1000 }),
    task: paginate(crm.listTasks, {}, { pageSize: 1000 }), // which cannot be sorted by id
  };
  for (const [type, records] of Object.entries(lists)) {
    for await (const record of records) yield `${JSON.stringify({ type, ...record })}\n`;
  }
}

program(import.meta.url, '', async (crm) => {
  for await (const line of exportLines(crm)) {
    if (!process.stdout.write(line)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
});
