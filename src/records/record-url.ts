import { type RecordTarget, readTarget, type TaskTarget } from './targets.js';

const PAGES = {
  opportunity: 'Deals.aspx',
  case: 'Cases.aspx',
  person: 'Default.aspx',
  company: 'Default.aspx',
  contact: 'Default.aspx',
  task: 'Tasks.aspx',
} as const;
const KINDS = Object.keys(PAGES) as (keyof typeof PAGES)[];

/**
 * The address of the page of a record in the portal, for people to open. Nothing is sent, and
 * nothing says whether the record exists.
 *
 * The page of a task is the list of tasks: some versions of the portal show no task of its own there.
 *
 * @param portal the origin of the portal, as the option of the client
 * @param target the record, such as `{ opportunity: 12 }`
 * @returns such as `https://acme.onlyoffice.com/Products/CRM/Deals.aspx?id=12`
 * @throws TypeError when the portal is not an origin; InvalidInputError when the target is not a
 * record
 * @example
 * ```ts
 * import { recordUrl } from 'onlyoffice-crm/records';
 *
 * recordUrl('https://acme.onlyoffice.com', { opportunity: 12 });
 * ```
 * @see web/studio/ASC.Web.Studio/Products/CRM of the server, which has the pages
 */
export function recordUrl(portal: string, target: RecordTarget | TaskTarget): string {
  const url = URL.canParse(portal) ? new URL(portal) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new TypeError(
      'recordUrl: portal must be an origin only, such as https://acme.onlyoffice.com',
    );
  }
  const { kind, id } = readTarget(target, KINDS, 'recordUrl');
  return `${url.origin}/Products/CRM/${PAGES[kind]}?id=${id}`;
}
