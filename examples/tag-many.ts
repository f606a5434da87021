// Tags all deals whose title has a word.
import { type CrmClient, collect } from 'onlyoffice-crm';
import { program } from './support/program.js';

/** How many deals carry the tag now. The server creates the tag when there is none of that name. */
export async function tagMany(crm: CrmClient, word: string, tagName: string): Promise<number> {
  // All of them first: a tag may take a record out of a list while it is read.
  const deals = await collect(crm.listOpportunities, {
    query: { filterValue: word, sortBy: 'Id' },
  });
  const [first, ...rest] = deals.map(({ id }) => id);
  if (first === undefined) return 0; // the server refuses an empty list
  const body = { entityid: [first, ...rest], tagName } as const;
  await crm.addTagToEntities({ path: { entityType: 'opportunity' }, body });
  return deals.length;
}

program(import.meta.url, '<word> <tag>', async (crm, [word, tag]) => {
  console.log('tagged', await tagMany(crm, word!, tag!));
});
