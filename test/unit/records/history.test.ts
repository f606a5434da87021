import { describe, expect, test } from 'vitest';
import { addNote, attachFiles } from '../../../src/records/index.js';
import type { Portal } from '../../../src/testing/index.js';
import { BORIS, json, rejection } from '../../support/fakes.js';
import { ADA, callsOf, crmOf, onCall, portalOf, writesOf } from '../../support/records-portal.js';

const offer = { name: 'offer.txt', content: 'Two hundred pages' };

/** Which files the events of a portal attach to which records. */
const attachedIn = ({ records: { events, files } }: Portal) =>
  [...events.values()].flatMap((event) =>
    event.files.map((id) => [
      files.get(id)?.title,
      event.entityType ? `${event.entityType} ${event.entityId}` : `contact ${event.contactId}`,
    ]),
  );

/** The bodies in which a portal was sent what an operation takes. */
const bodiesOf = ({ requests }: Portal, id: string): string[] =>
  requests.filter(({ operationId }) => operationId === id).map(({ body }) => body);

describe('addNote', () => {
  test('sends a person without entityType, with which a raw call is refused', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    const body = { entityType: 'contact', entityId: 501, content: 'x', categoryId: 1001 };
    const raw = crm.request('POST', '/api/2.0/crm/history', { body });
    expect((await rejection(raw)).code).toBe('bad_request');
    await addNote(crm, { person: 501 }, 'Call on Monday', { notify: [BORIS] });
    expect(JSON.parse(bodiesOf(portal, 'createHistoryEvent').at(-1)!)).toEqual({
      contactId: 501,
      content: 'Call on Monday',
      categoryId: 1001,
      notifyUserList: [BORIS],
    });
    expect([...portal.records.events.values()]).toMatchObject([
      { contactId: 501, content: 'Call on Monday', categoryId: 1001 },
    ]);
  });

  test('uploads and attaches files', async () => {
    const portal = portalOf();
    const event = await addNote(crmOf(portal), { case: 7 }, 'The offer', { files: [offer] });
    const stored = [...portal.records.files.values()];
    expect(stored).toMatchObject([{ title: 'offer.txt', size: offer.content.length }]);
    expect(event.files?.map(({ id, title }) => [id, title])).toEqual([
      [stored[0]!.id, 'offer.txt'],
    ]);
    const [upload] = bodiesOf(portal, 'uploadEntityFile');
    expect(upload).toContain('\r\n\r\nTwo hundred pages\r\n');
    expect(attachedIn(portal)).toEqual([['offer.txt', 'case 7']]);
  });

  test('finds the category of notes once per client, by its icon', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    await addNote(crm, { opportunity: 12 }, 'One');
    await addNote(crm, { opportunity: 12 }, 'Two');
    const reads = callsOf(portal).filter((id) => id === 'listHistoryCategories');
    expect(reads).toHaveLength(1);
  });

  test('finds it anew after it was deleted', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    await addNote(crm, { opportunity: 12 }, 'One');
    const { historyCategories, events } = portal.records;
    const note = historyCategories.get(1001)!;
    historyCategories.delete(1001);
    historyCategories.set(2001, { ...note, id: 2001 });
    const second = await rejection(addNote(crm, { opportunity: 12 }, 'Two'));
    expect(second.code).toBe('bad_request');
    await addNote(crm, { opportunity: 12 }, 'Three');
    expect([...events.values()].at(-1)).toMatchObject({ content: 'Three', categoryId: 2001 });
  });

  test('takes another category by its title', async () => {
    const portal = portalOf();
    await addNote(crmOf(portal), { opportunity: 12 }, 'x', { category: 'звонок' });
    expect([...portal.records.events.values()]).toMatchObject([{ categoryId: 1002 }]);
  });

  test.each([
    ['no such category', { category: 'Звонки' }, 'x', /did you mean Звонок\?/],
    ['no text', {}, '', /1 to 65,000/],
    ['too much text', {}, 'x'.repeat(65_001), /1 to 65,000/],
  ])('with %s is refused, and nothing is uploaded', async (_what, options, text, problem) => {
    const portal = portalOf();
    const note = { ...options, files: [offer] };
    const error = await rejection(addNote(crmOf(portal), { case: 7 }, text, note));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toMatch(problem);
    expect(writesOf(portal)).toEqual([]);
  });
});

describe('attachFiles', () => {
  test('attaches what it uploads; a raw upload attaches nothing and changes a setting', async () => {
    const portal = portalOf();
    const { url, fetch, records, tokenOf } = portal;
    const keepsOriginals = () => records.people.get(ADA)!.keepsOriginalFiles;
    const body = new FormData();
    body.append('file', new File(['x'], 'raw.txt'));
    const headers = { Authorization: tokenOf(ADA) };
    const path = '/api/2.0/crm/opportunity/12/files/upload';
    await fetch(`${url}${path}`, { method: 'POST', headers, body });
    expect([records.files.size, attachedIn(portal)]).toEqual([1, []]);
    expect(keepsOriginals()).toBe(false);

    const file = new File(['y'], 'kept.txt');
    const event = await attachFiles(crmOf(portal), { opportunity: 12 }, [offer, file]);
    expect(event.files).toHaveLength(2);
    expect(attachedIn(portal)).toEqual([
      ['offer.txt', 'opportunity 12'],
      ['kept.txt', 'opportunity 12'],
    ]);
    expect(keepsOriginals()).toBe(true);
  });

  test.each([[{ person: 501 }], [{ company: 500 }], [{ contact: 501 }]] as const)(
    'names %j a contact',
    async (target) => {
      const portal = portalOf();
      await attachFiles(crmOf(portal), target as { person: number }, [offer], {
        storeOriginalFileFlag: false,
      });
      expect(attachedIn(portal)).toEqual([['offer.txt', `contact ${Object.values(target)[0]}`]]);
      expect(portal.records.people.get(ADA)!.keepsOriginalFiles).toBe(false);
    },
  );

  test('uploads nothing when there is no such record', async () => {
    const portal = portalOf();
    const call = attachFiles(crmOf(portal), { opportunity: 99 }, [offer]);
    expect((await rejection(call)).code).toBe('not_found');
    expect(writesOf(portal)).toEqual([]);
  });

  test.each([
    [[]],
    [[offer, { name: '', content: 'x' }]],
    [[offer, new Blob(['x'])]],
    [[offer, null]],
  ])('refuses files that are none, and uploads nothing: %#', async (files) => {
    const portal = portalOf();
    const call = attachFiles(crmOf(portal), { opportunity: 12 }, files as never);
    expect((await rejection(call)).code).toBe('invalid_input');
    expect(writesOf(portal)).toEqual([]);
  });

  test('is an error when an upload returns no file', async () => {
    const portal = portalOf();
    const nothing = { status: 0, statusCode: 201, response: {} };
    const crm = crmOf(portal, {
      fetch: onCall(portal, 'uploadEntityFile', () => json(nothing, 201)),
    });
    const error = await rejection(attachFiles(crm, { opportunity: 12 }, [offer]));
    expect(error).toMatchObject({ code: 'not_applied', members: ['file'] });
    expect(writesOf(portal)).toEqual([]);
  });

  test('rejects with what an upload rejects with, and attaches nothing', async () => {
    const portal = portalOf();
    portal.fail({ status: 403, message: 'Access Denied', on: 'uploadEntityFile' });
    const call = attachFiles(crmOf(portal), { opportunity: 12 }, [offer]);
    expect((await rejection(call)).code).toBe('forbidden');
    expect(writesOf(portal)).toEqual(['uploadEntityFile']);
  });
});
