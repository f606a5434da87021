import { describe, expect, test } from 'vitest';
import { addNote, attachFiles } from '../../../src/records/index.js';
import { FakePortal } from '../../support/fake-portal.js';
import { BORIS, rejection } from '../../support/fakes.js';
import { failure } from '../../support/responses.js';

const offer = { name: 'offer.txt', content: 'Two hundred pages' };

describe('addNote', () => {
  test('sends a person without entityType, with which a raw call is refused', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const body = { entityType: 'contact', entityId: 501, content: 'x', categoryId: 1001 };
    const raw = crm.request('POST', '/api/2.0/crm/history', { body });
    expect((await rejection(raw)).code).toBe('bad_request');
    await addNote(crm, { person: 501 }, 'Call on Monday', { notify: [BORIS] });
    expect(portal.events).toEqual([
      { contactId: 501, content: 'Call on Monday', categoryId: 1001, notifyUserList: [BORIS] },
    ]);
  });

  test('uploads and attaches files', async () => {
    const portal = new FakePortal();
    const event = await addNote(portal.client(), { case: 7 }, 'The offer', { files: [offer] });
    expect(event.files?.map(({ id, title }) => [id, title])).toEqual([[789, 'offer.txt']]);
    expect(portal.files).toEqual([
      { id: 789, name: 'offer.txt', text: 'Two hundred pages', attachedTo: ['case 7'] },
    ]);
  });

  test('finds the category of notes once per client, by its icon', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    await addNote(crm, { opportunity: 12 }, 'One');
    await addNote(crm, { opportunity: 12 }, 'Two');
    const reads = portal.requests.filter((request) => request === 'GET /crm/history/category');
    expect(reads).toHaveLength(1);
  });

  test('finds it anew after it was deleted', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    await addNote(crm, { opportunity: 12 }, 'One');
    portal.categories[0]!.id = 2001;
    const second = await rejection(addNote(crm, { opportunity: 12 }, 'Two'));
    expect(second.code).toBe('bad_request');
    await addNote(crm, { opportunity: 12 }, 'Three');
    expect(portal.events.at(-1)).toMatchObject({ content: 'Three', categoryId: 2001 });
  });

  test('takes another category by its title', async () => {
    const portal = new FakePortal();
    await addNote(portal.client(), { opportunity: 12 }, 'x', { category: 'звонок' });
    expect(portal.events[0]).toMatchObject({ categoryId: 1002 });
  });

  test.each([
    ['no such category', { category: 'Звонки' }, 'x', /did you mean Звонок\?/],
    ['no text', {}, '', /1 to 65,000/],
    ['too much text', {}, 'x'.repeat(65_001), /1 to 65,000/],
  ])('with %s is refused, and nothing is uploaded', async (_what, options, text, problem) => {
    const portal = new FakePortal();
    const note = { ...options, files: [offer] };
    const error = await rejection(addNote(portal.client(), { case: 7 }, text, note));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toMatch(problem);
    expect(portal.writes).toEqual([]);
  });
});

describe('attachFiles', () => {
  test('attaches what it uploads; a raw upload attaches nothing and changes a setting', async () => {
    const portal = new FakePortal();
    const crm = portal.client();
    const form = new FormData();
    form.append('file', new File(['x'], 'raw.txt'));
    const upload = new Request('https://x.test', { method: 'POST', body: form });
    await portal.fetch(
      new Request('https://x.test/api/2.0/crm/opportunity/12/files/upload', upload),
    );
    expect(portal.files[0]!.attachedTo).toEqual([]);
    expect(portal.storeOriginalFileFlag).toBe(false);

    const file = new File(['y'], 'kept.txt');
    const event = await attachFiles(crm, { opportunity: 12 }, [offer, file]);
    expect(event.files).toHaveLength(2);
    expect(portal.files.slice(1).map(({ name, attachedTo }) => [name, attachedTo])).toEqual([
      ['offer.txt', ['opportunity 12']],
      ['kept.txt', ['opportunity 12']],
    ]);
    expect(portal.storeOriginalFileFlag).toBe(true);
  });

  test.each([[{ person: 501 }], [{ company: 500 }], [{ contact: 501 }]] as const)(
    'names %j a contact',
    async (target) => {
      const portal = new FakePortal();
      await attachFiles(portal.client(), target as { person: number }, [offer], {
        storeOriginalFileFlag: false,
      });
      expect(portal.files[0]!.attachedTo).toEqual([`contact ${Object.values(target)[0]}`]);
      expect(portal.storeOriginalFileFlag).toBe(false);
    },
  );

  test('uploads nothing when there is no such record', async () => {
    const portal = new FakePortal();
    const call = attachFiles(portal.client(), { opportunity: 99 }, [offer]);
    expect((await rejection(call)).code).toBe('not_found');
    expect(portal.writes).toEqual([]);
  });

  test.each([
    [[]],
    [[offer, { name: '', content: 'x' }]],
    [[offer, new Blob(['x'])]],
    [[offer, null]],
  ])('refuses files that are none, and uploads nothing: %#', async (files) => {
    const portal = new FakePortal();
    const call = attachFiles(portal.client(), { opportunity: 12 }, files as never);
    expect((await rejection(call)).code).toBe('invalid_input');
    expect(portal.writes).toEqual([]);
  });

  test('is an error when an upload returns no file', async () => {
    const portal = new FakePortal();
    portal.before = (request) =>
      request.endsWith('/upload')
        ? new Response('{"status":0,"statusCode":201,"response":{}}', {
            status: 201,
            headers: { 'Content-Type': 'application/json' },
          })
        : undefined;
    const error = await rejection(attachFiles(portal.client(), { opportunity: 12 }, [offer]));
    expect(error).toMatchObject({ code: 'not_applied', members: ['file'] });
  });

  test('rejects with what an upload rejects with', async () => {
    const portal = new FakePortal();
    portal.before = (request) => (request.endsWith('/upload') ? failure(403) : undefined);
    const call = attachFiles(portal.client(), { opportunity: 12 }, [offer]);
    expect((await rejection(call)).code).toBe('forbidden');
  });
});
