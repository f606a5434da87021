import { type CrmClient, type CrmClientOptions, createCrmClient } from '../../src/index.js';
import {
  createPortal,
  type Portal,
  type PortalRecords,
  samplePeople,
} from '../../src/testing/index.js';

/** Mike owns the portal, Anna administers the CRM, Boris and Clara are users, and Dan was removed. */
export const { mike, anna, boris, clara, dan } = samplePeople;

/** A user who has left, but was not removed. */
export const erik = {
  id: '77777777-7777-4777-8777-777777777777',
  firstName: 'Erik',
  lastName: 'Left',
  userName: 'erik.left',
  status: 'terminated',
} as const;

export const people = [mike, anna, boris, clara, dan, erik];

/** A group of Clara. */
export const group = {
  id: '66666666-6666-4666-8666-666666666666',
  name: 'Sales',
  managerId: clara.id,
  members: [clara.id],
};

export const portalWith = (records: PortalRecords): Portal =>
  createPortal({ people, groups: [group], ...records });

/** A client of one of the users. It does not wait long before it tries again. */
export const clientFor = (
  portal: Portal,
  user: { readonly id: string },
  options: Partial<CrmClientOptions> = {},
): CrmClient =>
  createCrmClient({
    portal: portal.url,
    token: portal.tokenOf(user.id),
    fetch: portal.fetch,
    retry: { baseDelayMs: 1, maxDelayMs: 1 },
    ...options,
  });

/** Sends a change as a caller would who has no helper. The path is one below that of the CRM. */
export const put = (
  portal: Portal,
  user: { readonly id: string },
  path: string,
  body: object,
): Promise<unknown> => clientFor(portal, user).request('PUT', `/api/2.0/crm/${path}`, { body });

export type Kind = 'case' | 'contact' | 'opportunity';

/** Who is on the list of a record, and how a contact is shared, as the portal keeps it. */
export function stored(portal: Portal, kind: Kind, id: number): string[] | number {
  const { cases, opportunities, contacts } = portal.records;
  if (kind === 'case') return cases.get(id)!.access;
  if (kind === 'opportunity') return opportunities.get(id)!.access;
  const { shareType, managers } = contacts.get(id)!;
  return shareType === 0 ? managers : shareType;
}

/** The operations of the changes that the portal got, in their order. */
export const changesSent = (portal: Portal): (string | undefined)[] =>
  portal.requests.filter(({ method }) => method !== 'GET').map(({ operationId }) => operationId);
