import { describe, expect, test } from 'vitest';
import { type CrmClient, isCrmError } from '../../../src/index.js';
import {
  addNote,
  attachFiles,
  edit,
  setCustomFields,
  stageByTitle,
} from '../../../src/records/index.js';
import { anna, boris, clientFor, portalWith } from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const made = () =>
  portalWith({
    cases: [{ id: 12, title: 'Fair', createBy: anna.id }],
    opportunities: [{ id: 12, title: 'Deal', createBy: anna.id, responsible: anna.id }],
    contacts: [
      { id: 5, firstName: 'Ann', lastName: 'Lee', shareType: 1, industry: 'Food' },
      { id: 6, isCompany: true, companyName: 'Hotel', shareType: 1 },
    ],
    customFields: [{ id: 9, entityType: 'case', label: 'Hall', fieldType: 2, mask: '["A","B"]' }],
  });

const untyped = (value: unknown): never => value as never;
const file = { name: 'a.txt', content: 'a' };

describe('an error of a helper names the record, or the argument as the caller wrote it', () => {
  test.each<[string, (crm: CrmClient) => Promise<unknown>]>([
    ['getCase: case 99: 404', (crm) => edit(crm, { case: 99 }, { title: 'New' })],
    ['getTask: task 99: 404', (crm) => edit(crm, { task: 99 }, { title: 'New' })],
    ['getOpportunity: opportunity 99: 404', (crm) => addNote(crm, { opportunity: 99 }, 'x')],
    ['getContact: contact 99: 404', (crm) => attachFiles(crm, { contact: 99 }, [file])],
    ['getContact: person 99: 404', (crm) => setCustomFields(crm, { person: 99 }, {})],
    [
      'updateCase: case 12: changes.members must have at least 1 element, because',
      (crm) => edit(crm, { case: 12 }, { members: [] }),
    ],
    [
      'updateOpportunity: opportunity 12: changes.stage is unknown',
      (crm) => edit(crm, { opportunity: 12 }, untyped({ stage: 1 })),
    ],
    [
      'updateOpportunity: opportunity 12: changes.accessList has no effect on a public record: give changes.isPrivate: true with it',
      (crm) => edit(crm, { opportunity: 12 }, { accessList: [boris.id] }),
    ],
    [
      'updatePerson: the update would clear industry of the person 5, which no operation can set again',
      (crm) => edit(crm, { person: 5 }, { about: 'New' }),
    ],
    [
      'edit: options.since is the record 13 and not the case 12: give what was read of it',
      (crm) => edit(crm, { case: 12 }, { title: 'New' }, { since: untyped({ id: 13 }) }),
    ],
    [
      'edit: options.since must be the case 12 as it was read, and it has no title',
      (crm) => edit(crm, { case: 12 }, { title: 'New' }, { since: untyped({ id: 12 }) }),
    ],
    [
      'setCustomFields: target is the company 6: name it as { company: 6 }',
      (crm) => setCustomFields(crm, { person: 6 }, {}),
    ],
    [
      'setCustomFields: case 12: the custom field Hall has no option C',
      (crm) => setCustomFields(crm, { case: 12 }, { Hall: 'C' }),
    ],
    [
      'setCustomFields: values must be an object by the labels of the fields',
      (crm) => setCustomFields(crm, { case: 12 }, untyped('Hall')),
    ],
    ['addNote: text must have 1 to 65,000 characters', (crm) => addNote(crm, { case: 12 }, '')],
    [
      'addNote: options.notify must be an array of the ids of users',
      (crm) => addNote(crm, { case: 12 }, 'x', { notify: untyped(boris.id) }),
    ],
    [
      'addNote: options.files[1] must be a File, or an object with name and content',
      (crm) => addNote(crm, { case: 12 }, 'x', { files: [file, untyped('b.txt')] }),
    ],
    [
      'addNote: there is no history category Fax; there are Note, Call, Meeting; name one in options.category',
      (crm) => addNote(crm, { case: 12 }, 'x', { category: 'Fax' }),
    ],
    [
      'attachFiles: files is empty, and the server would write an event without a file',
      (crm) => attachFiles(crm, { case: 12 }, []),
    ],
    [
      'attachFiles: files must be an array of files',
      (crm) => attachFiles(crm, { case: 12 }, untyped(file)),
    ],
    ['stageByTitle: no stage is called Zzz; there are', (crm) => stageByTitle(crm, 'Zzz')],
  ])('%s', async (message, call) => {
    const error = await rejection(call(clientFor(made(), anna)));
    expect(error.message.slice(0, message.length)).toBe(message);
    expect(error.stack).toContain(message);
  });

  test.each<[string, string, (crm: CrmClient) => Promise<unknown>]>([
    ['updateCase', 'case 12', (crm) => edit(crm, { case: 12 }, { title: 'New' })],
    ['createHistoryEvent', 'case 12', (crm) => addNote(crm, { case: 12 }, 'x')],
    ['uploadEntityFile', 'company 6', (crm) => attachFiles(crm, { contact: 6 }, [file])],
    ['attachFilesToEntity', 'case 12', (crm) => attachFiles(crm, { case: 12 }, [file])],
    [
      'setEntityCustomFieldValue',
      'case 12',
      (crm) => setCustomFields(crm, { case: 12 }, { Hall: 'A' }),
    ],
  ])('of the call %s', async (operationId, record, call) => {
    const portal = made();
    portal.fail({ status: 500, on: operationId as never, times: 9 });
    const error = await rejection(call(clientFor(portal, anna)));
    expect(error.message).toMatch(new RegExp(`^${operationId}: ${record}: 500, `));
  });
});

test('a change in between names the record once', async () => {
  const portal = made();
  const crm = clientFor(portal, anna);
  const change = () => {
    portal.records.cases.get(12)!.title = 'Other';
    return { title: 'New' };
  };
  const error = await rejection(edit(crm, { case: 12 }, change));
  expect(error).toMatchObject({ code: 'conflict', ids: [12] });
  expect(error.message).toBe(
    'updateCase: someone else changed title of the case 12 since it was read; nothing was written',
  );
});

test("an error of the caller's function is left as it is", async () => {
  const crm = clientFor(made(), anna);
  const ask = () => crm.getCase({ path: { caseid: 99 } }).then(() => undefined);
  const error = await edit(crm, { case: 12 }, ask).catch((reason: unknown) => reason);
  expect(isCrmError(error) && error.message).toMatch(/^getCase: 404, /);
});
