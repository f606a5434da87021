// Checked by the compiler alone.

import { createCrmClient, paginate } from 'onlyoffice-crm';
import {
  type AccessReport,
  audit,
  grant,
  makePrivate,
  type RecordAccess,
  type RecordTargets,
  readAccess,
  share,
  type TaskResponsibility,
  transfer,
} from 'onlyoffice-crm/access';
import { createCrmClient as createCoreClient } from 'onlyoffice-crm/core';
import { assertType, type Equal } from './support.js';

const portal = 'https://acme.onlyoffice.com';
const crm = createCrmClient({ portal, token: 'x' });

export async function whatCompiles(ids: readonly number[], userId: string): Promise<void> {
  const [user] = await crm.listUsers();
  const report = await makePrivate(crm, { case: ids, opportunity: new Set(ids) }, [userId, user!]);
  assertType<Equal<typeof report, AccessReport>>();
  const deals = paginate(crm.listOpportunities, { query: { stageType: 'Open' } });
  await grant(createCoreClient({ portal, token: 'x' }), [{ opportunity: deals }], user!);
  const who = { from: userId, to: user! };
  const moved = await transfer(crm, { ...who, targets: { tasks: { responsibleid: userId } } });
  assertType<Equal<typeof moved, AccessReport<RecordAccess | TaskResponsibility>>>();
  for (const result of report.results) {
    if (result.status === 'changed') console.log(result.before.title, result.after.users);
    if (result.status === 'failed') console.log(result.error.code, result.wanted?.visibility);
    if (result.status === 'skipped' && result.reason === 'gone') console.log(result.id);
  }
  const chosen: RecordTargets = ids.length > 0 ? { case: ids } : { contacts: { tags: ['vip'] } };
  await audit(crm, chosen);
  const { visibility } = await readAccess(crm, { contact: 501 });
  assertType<Equal<typeof visibility, 'private' | 'public' | 'sharedRead'>>();
}

export function whatDoesNot(userId: string): void {
  // @ts-expect-error: a case cannot be shared to be read
  share(crm, { case: 1 }, 'read');
  // @ts-expect-error: there are two ways to share
  share(crm, { contact: 1 }, 'write');
  // @ts-expect-error: no record is named
  makePrivate(crm, {}, userId);
  // @ts-expect-error: no contact is named
  share(crm, {}, 'read');
  // @ts-expect-error: neither a record nor a task is named
  transfer(crm, { from: userId, to: userId, targets: {} });
  // @ts-expect-error: users are needed
  makePrivate(crm, { case: 1 });
  // @ts-expect-error: a user has an id
  makePrivate(crm, { case: 1 }, [{ name: 'Ann' }]);
  // @ts-expect-error: a page is no filter
  makePrivate(crm, { cases: { count: 10 } }, userId);
  // @ts-expect-error: it is tags
  audit(crm, { contacts: { tag: ['vip'] } });
  // @ts-expect-error: everything is true or left out
  audit(crm, { contacts: { everything: false } });
  // @ts-expect-error: tasks have no access rights
  grant(crm, { task: 1 }, userId);
  // @ts-expect-error: it is dryRun
  grant(crm, { case: 1 }, userId, { dryrun: true });
  // @ts-expect-error: a filter is not one record
  readAccess(crm, { cases: { tags: ['vip'] } });
}
