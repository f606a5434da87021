import { describe, expect, test } from 'vitest';
import { REMOVED_USER_ID } from '../../../src/index.js';
import { createPortal, type PortalRecords } from '../../../src/testing/index.js';
import { anna } from './support.js';

describe('a portal', () => {
  test.each<[PortalRecords, string]>([
    [{ cases: [{ id: 9, access: ['clara@acme.test'] }] }, 'cases[0].access[0]'],
    [{ opportunities: [{ access: [anna.id.toUpperCase()] }] }, 'opportunities[0].access[0]'],
    [{ opportunities: [{ responsible: 'boris' }] }, 'opportunities[0].responsible'],
    [{ contacts: [{ managers: [anna.id, 'boris'] }] }, 'contacts[0].managers[1]'],
    [{ tasks: [{ responsible: 'boris' }] }, 'tasks[0].responsible'],
    [{ files: [{ createBy: 'boris' }] }, 'files[0].createBy'],
    [{ groups: [{ members: ['boris@acme.test'] }] }, 'groups[0].members[0]'],
    [{ groups: [{ managerId: 'boris' }] }, 'groups[0].managerId'],
    [{ people: [{ id: 'boris' }] }, 'people[0].id'],
  ])('refuses what is no id of a user: %j', (records, place) => {
    const create = () => createPortal(records);
    expect(create).toThrow(`createPortal: records.${place} must look like ${anna.id}, because`);
    expect(create).toThrow('in small letters, and no e-mail address');
  });

  test('takes ids of users whom it does not have, since records keep those who were removed', () => {
    const access = ['88888888-8888-4888-8888-888888888888', REMOVED_USER_ID];
    const records = { cases: [{ id: 1, access }], tasks: [{ id: 2, responsible: '' }] };
    const portal = createPortal(records);
    expect(portal.records.cases.get(1)?.access).toEqual(access);
    expect(portal.records.tasks.get(2)?.responsible).toBe('');
  });
});
