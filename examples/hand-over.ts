// Gives a successor access to the private deals of someone who leaves, and reads back who may see them.
//
//   CRM_PORTAL=https://acme.onlyoffice.com CRM_USER=admin@acme.test CRM_PASSWORD=... node hand-over.js leaver@acme.test successor@acme.test
import { pathToFileURL } from 'node:url';
import { collect, createCrmClient, isCrmError, type CrmClient } from 'onlyoffice-crm';

/** What became of a deal. */
export interface HandedOver {
  id: number;
  title: string;
  /** The names of those who may see it now. */
  access: string[];
}

/**
 * Puts a successor in the place of a user on the access lists of that user's open deals. Public deals stay public:
 * the successor sees them already.
 *
 * @param crm a client whose user is a CRM administrator, since others may change their own deals only
 * @param leaver the e-mail address of the user who leaves
 * @param successor the e-mail address of the user who takes over
 * @returns the deals that were changed, as they are afterwards; the server adds the user of the client to their lists
 */
export async function handOver(crm: CrmClient, leaver: string, successor: string): Promise<HandedOver[]> {
  const from = await crm.getUserByEmail({ query: { email: leaver } });
  const to = await crm.getUserByEmail({ query: { email: successor } });

  // All of them first: a changed record could drop out of the list while it is read.
  const deals = await collect(crm.listOpportunities, { query: { responsibleid: from.id, stageType: 'Open' } });
  const done: HandedOver[] = [];
  for (const deal of deals.filter(({ isPrivate }) => isPrivate)) {
    const others = (deal.accessList ?? []).map((user) => user.id).filter((id) => id !== from.id && id !== to.id);
    await crm.setOpportunityAccess({ path: { opportunityid: deal.id }, body: { isPrivate: true, accessList: [to.id, ...others] } });
    const { id, title, accessList } = await crm.getOpportunity({ path: { opportunityid: deal.id } });
    done.push({ id, title, access: accessList.map((user) => user.displayName) });
  }
  return done;
}

async function main([leaver, successor]: string[]): Promise<void> {
  const { CRM_PORTAL: portal, CRM_USER: userName, CRM_PASSWORD: password } = process.env;
  if (!portal || !userName || !password || !leaver || !successor) {
    throw new Error('Set CRM_PORTAL, CRM_USER and CRM_PASSWORD, and name the e-mail addresses of the leaver and of the successor.');
  }
  const crm = createCrmClient({ portal, credentials: { userName, password } });
  for (const { id, title, access } of await handOver(crm, leaver, successor)) console.log(`${id} ${title}: ${access.join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(isCrmError(error) ? `${error.code}: ${error.message}` : error);
    process.exitCode = 1;
  });
}
