// Gives a successor access to the private deals of someone who leaves, and reads back who may see them.
//
//   CRM_PORTAL=https://acme.onlyoffice.com CRM_USER=admin@acme.test CRM_PASSWORD=... node hand-over.js leaver@acme.test successor@acme.test
import { pathToFileURL } from 'node:url';
import { type CrmClient, collect, createCrmClient, isCrmError } from 'onlyoffice-crm';

/** What became of the deals. */
export interface HandedOver {
  changed: {
    id: number;
    title: string /** The names of those who may see it now. */;
    access: string[];
  }[];
  /** Deals whose lists hold a group or a removed user, which cannot be sent back as they were read. See to them by hand. */
  skipped: { id: number; title: string }[];
}

// What the server shows for a group or a removed user in an access list. Sent back, it would take their place.
const PLACEHOLDER = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';

/**
 * Puts a successor in the place of a user on the access lists of that user's open deals. Public deals stay public:
 * the successor sees them already. It can be called again after a failure, since it leaves done deals as they are.
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

  // All of them first: a changed record could drop out of the list while it is read.
  const deals = await collect(crm.listOpportunities, {
    query: { responsibleid: from.id, stageType: 'Open', sortBy: 'Id' },
  });
  const done: HandedOver = { changed: [], skipped: [] };
  for (const { id, title } of deals.filter(({ isPrivate }) => isPrivate)) {
    const path = { opportunityid: id };
    const { accessList } = await crm.getOpportunity({ path }); // as it is now, not as it was listed
    const users = accessList.map((user) => user.id);
    if (users.includes(PLACEHOLDER)) {
      done.skipped.push({ id, title });
      continue;
    }
    await crm.setOpportunityAccess({
      path,
      body: {
        isPrivate: true,
        accessList: [to.id, ...users.filter((user) => user !== from.id && user !== to.id)],
      },
    });
    const after = await crm.getOpportunity({ path });
    done.changed.push({ id, title, access: after.accessList.map((user) => user.displayName) });
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
  for (const { id, title } of skipped)
    console.log(`${id} ${title}: left alone, a group or a removed user is on its list`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(isCrmError(error) ? `${error.code}: ${error.message}` : error);
    process.exitCode = 1;
  });
}
