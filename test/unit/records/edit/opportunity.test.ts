import { describe, expect, test } from 'vitest';
import { edit } from '../../../../src/records/index.js';
import { ANNA, BORIS, rejection } from '../../../support/fakes.js';
import { ADA, crmOf, DAN, dealIn, portalOf, writesOf } from '../../../support/records-portal.js';

const opportunity = 12;
const DEAL = '/api/2.0/crm/opportunity/12';
/** What a program sends that read the deal and wants another title. */
const REQUIRED = { title: 'New', responsibleid: BORIS, stageid: 30, bidCurrencyAbbr: 'EUR' };

describe('an opportunity', () => {
  test('loses what a raw update leaves out; an edit keeps it', async () => {
    const portal = portalOf();
    await crmOf(portal).request('PUT', DEAL, { body: REQUIRED });
    expect(dealIn(portal)).toMatchObject({
      description: undefined,
      contactId: 0,
      bidValue: 0,
      expectedCloseDate: undefined,
    });

    const kept = portalOf();
    const before = structuredClone(dealIn(kept));
    const after = await edit(crmOf(kept), { opportunity }, { title: 'New' });
    expect(after).toMatchObject({ id: opportunity, title: 'New' });
    expect(dealIn(kept)).toEqual({ ...before, title: 'New', access: [...before.access, ADA] });
  });

  test('takes what the server reads in several spellings', async () => {
    const portal = portalOf();
    const changes = {
      bidType: 4,
      bidValue: '12345678901234.50',
      bidCurrencyAbbr: 'eur',
      responsibleid: ANNA.toUpperCase(),
      customFieldList: [{ key: 7, value: ' EX-18 ' }],
      members: [501],
      isNotify: true,
    } as const;
    const after = await edit(crmOf(portal), { opportunity }, changes);
    expect(after).toMatchObject({ bidType: 4, bidValue: 12345678901234.5 });
    expect(dealIn(portal)).toMatchObject({ members: [501], fields: { 7: 'EX-18' } });
  });

  test.each([
    ['a member of the response', { stage: 31 }, /stageid/],
    ['an empty list of members', { members: [] }, /removeOpportunityContact/],
  ])('is not written with %s', async (_what, changes, problem) => {
    const portal = portalOf();
    const error = await rejection(edit(crmOf(portal), { opportunity }, changes as object));
    expect(error.code).toBe('invalid_input');
    expect(error.message).toMatch(problem);
    expect(writesOf(portal)).toEqual([]);
  });
});

describe('the dates of an opportunity', () => {
  test('are shifted by a raw update, and not by an edit', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    const { expectedCloseDate } = await crm.getOpportunity({
      path: { opportunityid: opportunity },
    });
    expect(expectedCloseDate).toBe('2026-09-01T00:00:00.0000000+03:00');
    const day = new Date(expectedCloseDate).toISOString().slice(0, 10);
    await crm.request('PUT', DEAL, { body: { ...REQUIRED, expectedCloseDate: day } });
    expect(dealIn(portal).expectedCloseDate).toBe('2026-08-30T21:00:00.000Z');

    const kept = portalOf();
    await edit(crmOf(kept), { opportunity }, { title: 'New' });
    const { actualCloseDate, expectedCloseDate: date } = dealIn(kept);
    expect([actualCloseDate, date]).toEqual([undefined, '2026-08-31T21:00:00.000Z']);
  });

  test('are refused with decimals as they were read; an edit sends whole seconds', async () => {
    const portal = portalOf({ opportunity: { expectedCloseDate: '2026-08-31T21:00:00.100Z' } });
    const crm = crmOf(portal);
    const { expectedCloseDate } = await crm.getOpportunity({
      path: { opportunityid: opportunity },
    });
    const raw = crm.request('PUT', DEAL, { body: { ...REQUIRED, expectedCloseDate } });
    expect((await rejection(raw)).code).toBe('bad_request');

    await edit(crm, { opportunity }, { title: 'New' });
    expect(dealIn(portal).expectedCloseDate).toBe('2026-08-31T21:00:00.000Z');
  });

  test.each([
    ['a day', '2026-10-05', '2026-10-04T21:00:00.000Z'],
    ['a time without a zone', '2026-10-05T08-30-00', '2026-10-05T05:30:00.000Z'],
    ['a time with a zone', '2026-10-05T08-30-00.000Z', '2026-10-05T08:30:00.000Z'],
    ['a Date', new Date('2026-10-05T08:30:00.250Z'), '2026-10-05T08:30:00.250Z'],
    ['none', null, undefined],
  ])('can be set to %s', async (_what, expectedCloseDate, stored) => {
    const portal = portalOf();
    await edit(crmOf(portal), { opportunity }, { expectedCloseDate });
    expect(dealIn(portal).expectedCloseDate).toBe(stored);
  });
});

describe('an opportunity that cannot be sent back', () => {
  test.each([
    ['the responsible user was removed', { responsible: DAN }, /responsibleid cannot/],
    ['the amount has more digits than a double', { bidValue: 1_234_567_890_123_456 }, /bidValue/],
  ])('is refused when %s, and nothing is written', async (_what, own, problem) => {
    const portal = portalOf({ opportunity: own });
    const error = await rejection(edit(crmOf(portal), { opportunity }, { title: 'New' }));
    expect(error).toMatchObject({ code: 'invalid_input', operationId: 'updateOpportunity' });
    expect(error.message).toMatch(problem);
    expect(writesOf(portal)).toEqual([]);
  });

  test('is written when the changes name what cannot be sent back', async () => {
    const portal = portalOf({ opportunity: { responsible: DAN, access: [DAN] } });
    const changes = { responsibleid: BORIS, accessList: [BORIS] };
    const after = await edit(crmOf(portal), { opportunity }, changes);
    expect(after.responsible.id).toBe(BORIS);
    expect(dealIn(portal).access).toEqual([BORIS, ADA]);
  });
});
