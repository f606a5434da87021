import { describe, expect, test } from 'vitest';
import { REMOVED_USER_ID } from '../../../../src/index.js';
import { edit } from '../../../../src/records/index.js';
import { rejection } from '../../../support/fakes.js';
import { crmOf, DAN, portalOf } from '../../../support/records-portal.js';

const task = 3001;

describe('a task', () => {
  test('that does not exist is created by a raw update; an edit finds none', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    const body = { title: 'x', deadline: '2026-09-01', categoryid: 30 };
    await crm.request('PUT', '/api/2.0/crm/task/99', { body });
    expect(portal.records.tasks.size).toBe(2);
    expect((await rejection(edit(crm, { task: 99 }, { title: 'x' }))).code).toBe('not_found');
    expect(portal.records.tasks.size).toBe(2);
  });

  test('keeps its record, contact, reminder, deadline and responsible user', async () => {
    const portal = portalOf();
    const before = structuredClone(portal.records.tasks.get(task)!);
    await edit(crmOf(portal), { task }, { title: 'Send it again' });
    expect(portal.records.tasks.get(task)).toEqual({ ...before, title: 'Send it again' });
  });

  test.each([
    ['nobody', ''],
    ['a user who was removed', DAN],
  ])('that %s is responsible for has nobody afterwards', async (_who, responsible) => {
    const portal = portalOf({ task: { responsible, entityType: undefined } });
    const after = await edit(crmOf(portal), { task }, { alertValue: null });
    expect(after.responsible.id).toBe(REMOVED_USER_ID);
    expect(after.alertValue).toBeUndefined();
    expect(portal.records.tasks.get(task)).toMatchObject({ responsible: '', alertValue: 0 });
  });
});
