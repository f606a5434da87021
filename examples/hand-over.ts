// Gives a successor access to the private deals that someone who leaves has access to.
//
//   export CRM_PORTAL=https://acme.onlyoffice.com CRM_USER=admin@acme.test CRM_PASSWORD=...
//   node hand-over.js leaver@acme.test successor@acme.test

import { pathToFileURL } from 'node:url';
import {
  type CrmClient,
  collect,
  createCrmClient,
  decodeName,
  isCrmError,
  REMOVED_USER_ID,
} from 'onlyoffice-crm';

/** What became of the deals. */
export interface HandedOver {
  changed: {
    id: number;
    title: string;
    /** The names of those who have access now. */
    access: string[];
  }[];
  /**
   * Deals whose access lists hold a group or a removed user. Such a list cannot be sent back as it
   * was read, so see to them by hand.
   */
  skipped: { id: number; title: string }[];
}

/**
 * Puts a successor in the place of a user on the access lists of open deals. Public deals and private
 * deals that the user has no access to stay as they are. It can be called again after a failure,
 * because deals that are done no longer have the leaver on their lists.
 *
 * @param crm a client whose user is a CRM administrator, since others may change their own deals only
 * @param leaver the e-mail address of the user who leaves
 * @param successor the e-mail address of the user who takes over
 * @returns the deals as they are afterwards; the server adds the user of the client to their lists
 */
export async function handOver(
  crm: CrmClient,
  leaver: string,
  successor: string,
): Promise<HandedOver> {
  const from = await crm.getUserByEmail({ query: { email: leaver } });
  const to = await crm.getUserByEmail({ query: { email: successor } });

  // All of them first: a changed record could move to another page while the list is read.
  const query = { stageType: 'Open', sortBy: 'Id' } as const;
  const deals = await collect(crm.listOpportunities, { query });
  const done: HandedOver = { changed: [], skipped: [] };
  for (const { id, title } of deals.filter(({ isPrivate }) => isPrivate)) {
    const path = { opportunityid: id };
    const { accessList } = await crm.getOpportunity({ path }); // as it is now, not as it was listed
    const users = accessList.map((user) => user.id);
    if (!users.includes(from.id)) continue;
    if (users.includes(REMOVED_USER_ID)) {
      done.skipped.push({ id, title });
      continue;
    }
    const others = users.filter((user) => user !== from.id && user !== to.id);
    const body = { isPrivate: true, accessList: [to.id, ...others] } as const;
    const after = await crm.setOpportunityAccess({ path, body });
    const access = after.accessList.map(({ displayName }) => decodeName(displayName));
    done.changed.push({ id, title, access });
  }
  return done;
}

async function main([leaver, successor]: string[]): Promise<void> {
  const { CRM_PORTAL: portal, CRM_USER: userName, CRM_PASSWORD: password } = process.env;
  if (!portal || !userName || !password || !leaver || !successor) {
    throw new Error(
      'Set CRM_PORTAL, CRM_USER and CRM_PASSWORD, and name the e-mail addresses of the leaver and of the successor.',
    );
  }
  const crm = createCrmClient({ portal, credentials: { userName, password } });
  const { changed, skipped } = await handOver(crm, leaver, successor);
  for (const { id, title, access } of changed) console.log(`${id} ${title}: ${access.join(', ')}`);
  for (const { id, title } of skipped) {
    console.log(`${id} ${title}: left alone, a group or a removed user is on its list`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(isCrmError(error) ? `${error.code}: ${error.message}` : error);
    process.exitCode = 1;
  });
}
