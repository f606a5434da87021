// Checked by the compiler alone.

import {
  type Case,
  createCrmClient,
  type SingleCompany,
  type SingleOpportunity,
  type SinglePerson,
  type Task,
} from 'onlyoffice-crm';
import { createCrmClient as createCoreClient } from 'onlyoffice-crm/core';
import { addNote, customField, edit, findContacts, recordUrl } from 'onlyoffice-crm/records';
import { assertType, type Equal } from './support.js';

const portal = 'https://acme.onlyoffice.com';
const crm = createCrmClient({ portal, token: 'x' });

export async function whatCompiles(users: string[], title: string | undefined): Promise<void> {
  const deal = await edit(crm, { opportunity: 1 }, { title, isPrivate: true, accessList: users });
  assertType<Equal<typeof deal, SingleOpportunity>>();
  const one = await edit(crm, { case: 1 }, async (found) => ({ title: `${found.title}!` }));
  assertType<Equal<typeof one, Case>>();
  const person = await edit(crm, { person: 1 }, { shareType: 'Read' }, { mayClear: ['type'] });
  assertType<Equal<typeof person, SinglePerson>>();
  const company = await edit(crm, { company: 1 }, () => undefined);
  assertType<Equal<typeof company, SingleCompany>>();
  const task = await edit(crm, { task: 1 }, { deadline: new Date() }, { timeoutMs: 5 });
  assertType<Equal<typeof task, Task>>();
  await edit(createCoreClient({ portal, token: 'x' }), { opportunity: 1 }, {}, { since: deal });
  const [listed] = await crm.listOpportunities();
  if (listed) await edit(crm, { opportunity: 1 }, { title: 'x' }, { since: listed });
  const [contact] = await findContacts(crm, { email: 'a@b.test' });
  if (contact) customField(contact, 'Source');
}

export async function whatDoesNot(): Promise<void> {
  // @ts-expect-error a member of the response
  await edit(crm, { opportunity: 1 }, { stage: 31 });
  // @ts-expect-error a member of another kind
  await edit(crm, { case: 1 }, { stageid: 31 });
  // @ts-expect-error an invoice cannot be edited
  await edit(crm, { invoice: 1 }, { title: 'x' });
  // @ts-expect-error a task has no access list
  await edit(crm, { task: 1 }, { title: 'x' }, { dropRemovedUsers: true });
  // @ts-expect-error a status is set again, and not lost
  await edit(crm, { person: 1 }, { about: 'x' }, { mayClear: ['status'] });
  // @ts-expect-error one of the three
  await findContacts(crm, { email: 'a@b.test', name: 'x' });
  // @ts-expect-error a task has no history
  await addNote(crm, { task: 1 }, 'x');
  // @ts-expect-error an invoice has no page here
  recordUrl(portal, { invoice: 1 });
}
