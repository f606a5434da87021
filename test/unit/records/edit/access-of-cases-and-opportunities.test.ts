import { describe, expect, test } from 'vitest';
import { REMOVED_USER_ID } from '../../../../src/index.js';
import { edit } from '../../../../src/records/index.js';
import { ANNA, BORIS, GROUP, rejection } from '../../../support/fakes.js';
import {
  ADA,
  CAROL,
  crmOf,
  DAN,
  dealIn,
  portalOf,
  writesOf,
} from '../../../support/records-portal.js';

const opportunity = 12;
const DEAL = '/api/2.0/crm/opportunity/12';
const CASE = '/api/2.0/crm/case/7';
/** What a program sends that read the deal and wants another title. */
const REQUIRED = { title: 'New', responsibleid: BORIS, stageid: 30, bidCurrencyAbbr: 'EUR' };

describe('a case', () => {
  test('becomes public with a raw rename; an edit keeps its access', async () => {
    const portal = portalOf();
    await crmOf(portal).request('PUT', CASE, { body: { title: 'New' } });
    expect(portal.records.cases.get(7)!.access).toEqual([]);

    const kept = portalOf();
    const after = await edit(crmOf(kept), { case: 7 }, { title: 'New' });
    expect([after.title, after.isPrivate]).toEqual(['New', true]);
    expect(kept.records.cases.get(7)).toMatchObject({
      members: [501],
      access: [ANNA, BORIS, ADA], // to which the server adds the caller
    });
  });

  test('becomes public when its users are all left out: a raw call does it, an edit refuses', async () => {
    const body = { title: 'New', isPrivate: true, accessList: [] };
    const portal = portalOf();
    await crmOf(portal).request('PUT', CASE, { body });
    expect(portal.records.cases.get(7)!.access).toEqual([]);
    expect((await rejection(edit(crmOf(portal), { case: 7 }, body))).code).toBe('invalid_input');
  });
});

describe('an opportunity', () => {
  test('becomes public with a raw rename; an edit keeps its access', async () => {
    const portal = portalOf();
    await crmOf(portal).request('PUT', DEAL, { body: REQUIRED });
    expect(dealIn(portal).access).toEqual([]);

    const kept = portalOf();
    const after = await edit(crmOf(kept), { opportunity }, { title: 'New' });
    expect(after.isPrivate).toBe(true);
    expect(dealIn(kept).access).toEqual([ANNA, BORIS, ADA]);
  });

  test('becomes public when the users that were read are sent back as they are; an edit sends ids', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    const { accessList } = await crm.getOpportunity({ path: { opportunityid: opportunity } });
    await crm.request('PUT', DEAL, { body: { ...REQUIRED, isPrivate: true, accessList } });
    expect(dealIn(portal).access).toEqual([]);

    const kept = portalOf();
    await edit(crmOf(kept), { opportunity }, { title: 'New' });
    expect(dealIn(kept).access).toContain(ANNA);
  });

  test('that is public stays public', async () => {
    const portal = portalOf({ opportunity: { access: [] } });
    const after = await edit(crmOf(portal), { opportunity }, { stageid: 31 });
    expect([after.isPrivate, after.stage?.id]).toEqual([false, 31]);
    expect(dealIn(portal).access).toEqual([]);
  });

  test.each([
    [
      'an empty list for a private record',
      { accessList: [] },
      [ANNA],
      /would make the record public/,
    ],
    ['a list for a public record', { accessList: [CAROL] }, [], /give changes\.isPrivate: true/],
    ['a private record without a list', { isPrivate: true }, [], /would make the record public/],
    ['a placeholder', { accessList: [REMOVED_USER_ID] }, [ANNA], /placeholder/],
  ])('is not written with %s', async (_what, changes, access, problem) => {
    const portal = portalOf({ opportunity: { access } });
    const error = await rejection(edit(crmOf(portal), { opportunity }, changes as object));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toMatch(problem);
    expect(writesOf(portal)).toEqual([]);
  });

  test('keeps its access when the caller may not change it', async () => {
    const portal = portalOf();
    await edit(crmOf(portal, { user: BORIS }), { opportunity }, { title: 'New' });
    expect(dealIn(portal)).toMatchObject({ title: 'New', access: [ANNA, BORIS] });
  });

  test('is an error when a caller who may not change the access changes it', async () => {
    const changes = { accessList: [BORIS, CAROL] };
    const call = edit(crmOf(portalOf(), { user: BORIS }), { opportunity }, changes);
    expect(await rejection(call)).toMatchObject({
      code: 'not_applied',
      ids: [12],
      members: ['accessList'],
      wanted: undefined,
    });
  });
});

describe.each([
  ['a removed user', DAN],
  ['a group', GROUP],
])('an opportunity with %s on its list', (_what, shownAsRemoved) => {
  const withAccess = (...access: string[]) => portalOf({ opportunity: { access } });

  test('stores a placeholder in place of it when it is sent back raw', async () => {
    const portal = withAccess(ANNA, shownAsRemoved);
    const crm = crmOf(portal);
    const { accessList } = await crm.getOpportunity({ path: { opportunityid: opportunity } });
    const ids = accessList.map(({ id }) => id);
    await crm.request('PUT', DEAL, { body: { ...REQUIRED, isPrivate: true, accessList: ids } });
    expect(dealIn(portal).access).toEqual([ANNA, REMOVED_USER_ID, ADA]);
  });

  test('is not written', async () => {
    const portal = withAccess(ANNA, shownAsRemoved);
    const error = await rejection(edit(crmOf(portal), { opportunity }, { title: 'New' }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'updateOpportunity' });
    expect(error.message).toMatch(/dropRemovedUsers: true/);
    expect(writesOf(portal)).toEqual([]);
  });

  test('is written without it when the options say so', async () => {
    const portal = withAccess(ANNA, shownAsRemoved);
    const options = { dropRemovedUsers: true };
    await edit(crmOf(portal), { opportunity }, { title: 'New' }, options);
    expect(dealIn(portal).access).toEqual([ANNA, ADA]);
  });

  test('is refused when nobody would be left, whatever the options say', async () => {
    const portal = withAccess(shownAsRemoved);
    const options = { dropRemovedUsers: true };
    const call = edit(crmOf(portal), { opportunity }, { title: 'New' }, options);
    expect((await rejection(call)).message).toMatch(/nobody would be left.*make the record public/);
    expect(writesOf(portal)).toEqual([]);
  });

  test('needs no list when it becomes public', async () => {
    const portal = withAccess(shownAsRemoved);
    const after = await edit(crmOf(portal), { opportunity }, { isPrivate: false });
    expect(after.isPrivate).toBe(false);
    expect(dealIn(portal).access).toEqual([]);
  });
});
