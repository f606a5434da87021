import { describe, expect, test } from 'vitest';
import { makePrivate, makePublic, readAccess } from '../../src/access/index.js';
import { compared, hasPortal, liveClient, mayWrite } from './portal.js';

if (hasPortal && !mayWrite) {
  console.log(
    'Nothing is written: CRM_LIVE_WRITE=1 lets the tests make records that they delete again.',
  );
}

describe.skipIf(!mayWrite)('access that is changed on a portal is what was asked for', () => {
  test('a case is made, closed and opened', async () => {
    const crm = liveClient();
    const self = await crm.getSelf();
    const title = `onlyoffice-crm live test ${new Date().toISOString()}`;
    const made = await compared('createCase', () =>
      crm.createCase({ body: { title, isPrivate: true, accessList: [self.id] } }),
    );
    const { id } = made.result!;
    try {
      expect(made.differences).toEqual([]);
      expect(await readAccess(crm, { case: id })).toMatchObject({ visibility: 'private' });
      expect((await makePublic(crm, { case: id })).counts).toMatchObject({ changed: 1 });
      expect((await makePrivate(crm, { case: id }, self)).counts).toMatchObject({ changed: 1 });
    } finally {
      await crm.deleteCase({ path: { caseid: id } });
    }
  });

  test('a contact is made, closed and opened', async () => {
    const crm = liveClient();
    const self = await crm.getSelf();
    const made = await compared('createCompany', () =>
      crm.createCompany({
        body: { companyName: `onlyoffice-crm live test ${new Date().toISOString()}`, shareType: 1 },
      }),
    );
    const { id } = made.result!;
    try {
      expect(made.differences).toEqual([]);
      expect((await makePrivate(crm, { contact: id }, self)).counts).toMatchObject({ changed: 1 });
      expect((await makePublic(crm, { contact: id })).counts).toMatchObject({ changed: 1 });
    } finally {
      await crm.deleteContact({ path: { contactid: id } });
    }
  });
});
