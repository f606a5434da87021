import { expect, test } from 'vitest';
import {
  addNote,
  attachFiles,
  edit,
  findContacts,
  setCustomFields,
} from '../../../src/records/index.js';
import { rejection } from '../../support/fakes.js';
import { crmOf, portalOf } from '../../support/records-portal.js';

type Crm = ReturnType<typeof crmOf>;
const opportunity = 12;
const nothing = null as never;

test.each<[string, (crm: Crm) => Promise<unknown>, string]>([
  ['no files', (crm) => attachFiles(crm, { opportunity }, undefined as never), 'must be an array'],
  ['null as files', (crm) => attachFiles(crm, { opportunity }, nothing), 'must be an array'],
  [
    'a file without content',
    (crm) => attachFiles(crm, { opportunity }, [{ name: 'a' } as never]),
    'with name and content',
  ],
  [
    'a file with null as content',
    (crm) => attachFiles(crm, { opportunity }, [{ name: 'a', content: nothing }]),
    'with name and content',
  ],
  ['no values', (crm) => setCustomFields(crm, { opportunity }, nothing), 'must be an object'],
  ['a list of values', (crm) => setCustomFields(crm, { opportunity }, [] as never), 'an object'],
  [
    'nobody to notify',
    (crm) => addNote(crm, { opportunity }, 'x', { notify: nothing }),
    'notify must be an array',
  ],
  [
    'null as the files of a note',
    (crm) => addNote(crm, { opportunity }, 'x', { files: nothing }),
    'must be an array',
  ],
  ['nobody as target', (crm) => addNote(crm, {} as never, 'x'), 'addNote: target must be a kind'],
  [
    'no target of files',
    (crm) => attachFiles(crm, {} as never, [{ name: 'a', content: 'b' }]),
    'attachFiles: target must be',
  ],
  [
    'no target of custom fields',
    (crm) => setCustomFields(crm, {} as never, {}),
    'setCustomFields: target must be',
  ],
  ['no target of an edit', (crm) => edit(crm, {} as never, {}), 'edit: target must be a kind'],
  [
    'no query',
    (crm) => findContacts(crm, {} as never),
    'findContacts: query must be one of { email }, { phone } and { name }',
  ],
  ['a deal as target', (crm) => addNote(crm, { deal: 1 } as never, 'x'), 'deal is not one of them'],
  [
    'two targets',
    (crm) => addNote(crm, { case: 1, opportunity } as never, 'x'),
    'only one of them can be named',
  ],
  [
    'an id that is a string',
    (crm) => addNote(crm, { case: '1' } as never, 'x'),
    'the id of the case must be an integer above 0',
  ],
])('%s is refused with a sentence, and nothing is sent', async (_, call, problem) => {
  const portal = portalOf();
  const error = await rejection(call(crmOf(portal)));
  expect(error.code).toBe('invalid_input');
  expect(error.message).toContain(problem);
  expect(portal.requests).toEqual([]);
});
