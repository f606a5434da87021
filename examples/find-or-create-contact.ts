// Finds a person by an e-mail address, or creates one.
import { type CrmClient, ShareType } from 'onlyoffice-crm';
import { findContacts } from 'onlyoffice-crm/records';
import { program } from './support/program.js';

export interface Person {
  firstName: string;
  lastName: string;
  email: string;
}

/** The id of the contact, and whether it was created. Two programs at once may both create it. */
export async function findOrCreate(
  crm: CrmClient,
  { firstName, lastName, email }: Person,
): Promise<{ id: number; isNew: boolean }> {
  const [found] = await findContacts(crm, { email });
  if (found) return { id: found.id, isNew: false };

  // Without shareType the server would make the person private.
  const body = { firstName, lastName, shareType: ShareType.ReadWrite };
  const { id } = await crm.createPerson({ body });
  await crm.createContactInfo({
    path: { contactid: id },
    body: { infoType: 'Email', category: 'Work', data: email, isPrimary: true },
  });
  return { id, isNew: true };
}

program(import.meta.url, '<first> <last> <email>', async (crm, [firstName, lastName, email]) => {
  const person = { firstName: firstName!, lastName: lastName!, email: email! };
  const { id, isNew } = await findOrCreate(crm, person);
  console.log(isNew ? 'created' : 'found', id);
});
