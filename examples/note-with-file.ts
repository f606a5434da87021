// Adds a note with a file to the history of a contact, and notifies its own user.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CrmClient } from 'onlyoffice-crm';
import { addNote } from 'onlyoffice-crm/records';
import { program } from './support/program.js';

export async function noteWithFile(
  crm: CrmClient,
  contact: number,
  text: string,
  path: string,
): Promise<number> {
  const self = await crm.getSelf();
  const content = new Uint8Array(await readFile(path));
  const event = await addNote(crm, { contact }, text, {
    notify: [self.id],
    files: [{ name: basename(path), content }],
  });
  return event.id;
}

program(import.meta.url, '<contact> <text> <file>', async (crm, [contact, text, path]) => {
  console.log('event', await noteWithFile(crm, Number(contact), text!, path!));
});
