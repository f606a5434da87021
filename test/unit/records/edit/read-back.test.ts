import { describe, expect, test } from 'vitest';
import type { CrmClient } from '../../../../src/index.js';
import { edit } from '../../../../src/records/index.js';
import type { Portal, PortalOpportunity } from '../../../../src/testing/index.js';
import { ANNA, BORIS, rejection } from '../../../support/fakes.js';
import {
  ADA,
  callsOf,
  crmOf,
  dealIn,
  onCall,
  portalOf,
  writesOf,
} from '../../../support/records-portal.js';

const opportunity = 12;
const NOT_FOUND = { status: 404, message: 'Not found' };

/** A client of a portal in which something happens when the record is read that was written. */
const afterWriting = (portal: Portal, happens: () => unknown): CrmClient =>
  crmOf(portal, {
    fetch: onCall(portal, 'getOpportunity', () =>
      writesOf(portal).length > 0 ? happens() : undefined,
    ),
  });

describe('the record that is read back', () => {
  describe('has a list that was not taken over', () => {
    /** A server that puts a list back which was written. */
    function keeping(own: Partial<PortalOpportunity>): CrmClient {
      const portal = portalOf();
      return afterWriting(portal, () => void Object.assign(dealIn(portal), own));
    }

    test.each([
      ['a user stays on the access list', { access: [ANNA, BORIS, ADA] }, ['accessList']],
      ['a user stays in the place of the caller', { access: [ANNA, BORIS] }, ['accessList']],
      ['a contact stays a member', { members: [500, 501] }, ['members']],
    ])('which is an error: %s', async (_what, own, members) => {
      const changes = { accessList: [ANNA], members: [501] };
      const call = edit(keeping(own), { opportunity }, changes);
      expect(await rejection(call)).toMatchObject({ code: 'not_applied', members });
    });

    test('which is none when the caller is the only one who was added', async () => {
      const changes = { accessList: [ANNA], members: [501] };
      const { accessList } = await edit(crmOf(portalOf()), { opportunity }, changes);
      expect(accessList!.map(({ id }) => id)).toEqual([ANNA, ADA]);
    });
  });

  test('has no value of a custom field that was deleted meanwhile, which is an error', async () => {
    const portal = portalOf();
    const { customFields } = portal.records;
    const fetch = onCall(portal, 'updateOpportunity', () => void customFields.clear());
    const changes = { customFieldList: [{ key: 7, value: 'EX-18' }] };
    const error = await rejection(edit(crmOf(portal, { fetch }), { opportunity }, changes));
    expect(error).toMatchObject({ code: 'not_applied', members: ['customFieldList'] });
  });

  test('is read again when it is as it was, since other nodes learn of a change later', async () => {
    const portal = portalOf();
    let reads = 0;
    const fetch = onCall(portal, 'getOpportunity', (time) => {
      reads = time;
      if (time === 2) dealIn(portal).title = 'Hotel catalogue';
      if (time === 3) dealIn(portal).title = 'New';
    });
    const after = await edit(crmOf(portal, { fetch }), { opportunity }, { title: 'New' });
    expect([after.title, reads]).toEqual(['New', 3]);
  });

  test('is read again when a cache of the server still has the old access', async () => {
    const portal = portalOf();
    portal.lagAccess(2);
    const after = await edit(crmOf(portal), { opportunity }, { accessList: [ANNA] });
    expect(after.accessList!.map(({ id }) => id)).toEqual([ANNA, ADA]);
    const reads = callsOf(portal).filter((id) => id === 'getOpportunity');
    expect(reads).toHaveLength(3);
  });

  test('cannot be read, which is an error that says so', async () => {
    const portal = portalOf();
    portal.fail({ ...NOT_FOUND, on: 'getOpportunity', skip: 1, times: Number.POSITIVE_INFINITY });
    const error = await rejection(edit(crmOf(portal), { opportunity }, { title: 'New' }));
    expect(error).toMatchObject({ code: 'not_applied', ids: [12] });
    expect(error.cause).toMatchObject({ code: 'not_found' });
  });
});

test('what the update itself rejects with is what the edit rejects with', async () => {
  const portal = portalOf();
  portal.fail({ ...NOT_FOUND, on: 'updateOpportunity' });
  const error = await rejection(edit(crmOf(portal), { opportunity }, { title: 'New' }));
  expect(error).toMatchObject({ code: 'not_found', operationId: 'updateOpportunity' });
});
