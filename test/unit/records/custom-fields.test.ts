import { describe, expect, test } from 'vitest';
import { customField, setCustomFields } from '../../../src/records/index.js';
import type { Portal } from '../../../src/testing/index.js';
import { rejection } from '../../support/fakes.js';
import {
  callsOf,
  crmOf,
  dealIn,
  onCall,
  portalOf,
  writesOf,
} from '../../support/records-portal.js';

/** Adds a custom field of one line to a portal. */
const addField = ({ records }: Portal, id: number, label: string): void => {
  const field = { id, entityType: 'opportunity', label, fieldType: 0, mask: '' } as const;
  records.customFields.set(id, field);
};

describe('customField', () => {
  test('reads a value by the label of its field', async () => {
    const deal = await crmOf(portalOf()).getOpportunity({ path: { opportunityid: 12 } });
    expect(customField(deal, ' budget CODE ')).toBe('EX-17');
    expect(customField(deal, 'Source')).toBeUndefined();
  });

  test('takes a blank value for none, and a record without fields', () => {
    const field = { entityId: 1, label: 'x', fieldValue: ' ', fieldType: 0, position: 0 } as const;
    expect(customField({ customFields: [{ ...field, mask: '', id: 1 }] }, 'x')).toBeUndefined();
    expect(customField({}, 'x')).toBeUndefined();
  });
});

describe('setCustomFields', () => {
  test('finds nothing to set at a record that does not exist; a raw call stores the value', async () => {
    const crm = crmOf(portalOf());
    const body = { fieldValue: 'EX-1' };
    await crm.request('POST', '/api/2.0/crm/opportunity/99/customfield/7', { body });
    const path = { entityType: 'opportunity', entityid: 99 } as const;
    expect(await crm.listEntityCustomFields({ path })).toContainEqual(
      expect.objectContaining({ id: 7, entityId: 99, fieldValue: 'EX-1' }),
    );
    const call = setCustomFields(crm, { opportunity: 99 }, { 'Budget code': 'EX-1' });
    expect((await rejection(call)).code).toBe('not_found');
  });

  test('sets and clears fields by their labels, and returns those of the record', async () => {
    const portal = portalOf();
    const values = { 'budget code': null, Source: 'Trade fair' };
    const fields = await setCustomFields(crmOf(portal), { opportunity: 12 }, values);
    expect(fields.map(({ label, fieldValue }) => [label, fieldValue])).toEqual([
      ['Source', 'Trade fair'],
    ]);
    expect(dealIn(portal).fields).toEqual({ 9: 'Trade fair' });
  });

  test.each([[{ person: 501 }], [{ contact: 501 }]])(
    'knows the fields of persons and those of all contacts: %j',
    async (target) => {
      const portal = portalOf();
      const values = { Newsletter: true, Birthday: '1970-02-28' };
      await setCustomFields(crmOf(portal), target as { person: number }, values);
      expect(portal.records.contacts.get(501)!.fields).toEqual({ 8: 'true', 10: '1970-02-28' });
      const [first] = portal.requests.filter(({ method }) => method === 'POST');
      expect(first!.path).toBe('/api/2.0/crm/person/501/customfield/8');
    },
  );

  test('reads the definitions once per client, and again for a label that is not among them', async () => {
    const portal = portalOf();
    const crm = crmOf(portal);
    const definitions = () =>
      callsOf(portal).filter((id) => id === 'listCustomFieldDefinitions').length;
    await setCustomFields(crm, { opportunity: 12 }, { Source: 'Referral' });
    await setCustomFields(crm, { opportunity: 12 }, { Source: 'Trade fair' });
    expect(definitions()).toBe(1);
    addField(portal, 20, 'New');
    await setCustomFields(crm, { opportunity: 12 }, { New: 'x' });
    expect(definitions()).toBe(2);
    await setCustomFields(crmOf(portal), { opportunity: 12 }, { New: 'y' });
    expect(definitions()).toBe(3);
  });

  test.each([
    ['an unknown label', { Sourse: 'x' }, /did you mean Source\?.*Budget code, Source/],
    ['an option that there is not', { Source: 'Trade fare' }, /mean Trade fair\?.*Referral/],
    ['a heading', { Finances: 'x' }, /heading/],
    ['two lines in one', { 'Budget code': 'a\nb' }, /line break/],
    ['a text that is too long', { 'Budget code': 'é'.repeat(40_000) }, /65535 bytes/],
    ['a value of no kind', { 'Budget code': { id: 1 } }, /string, number or boolean/],
    ['no number', { 'Budget code': Number.NaN }, /string, number or boolean/],
  ])('sends nothing when there is %s', async (_what, values, problem) => {
    const portal = portalOf();
    const both = { 'Budget code': 'EX-1', ...values } as Record<string, string>;
    const error = await rejection(setCustomFields(crmOf(portal), { opportunity: 12 }, both));
    expect(error).toMatchObject({ code: 'invalid_input' });
    expect(error.message).toMatch(problem);
    expect(writesOf(portal)).toEqual([]);
  });

  test.each([
    ['a check box that is neither', { Newsletter: 'yes' }, /true or false/],
    ['a day that does not exist', { Birthday: '2026-02-30' }, /such as 2026-06-30/],
    ['a date with a time', { Birthday: '2026-02-20T00:00:00Z' }, /such as 2026-06-30/],
  ])('refuses %s', async (_what, values, problem) => {
    const call = setCustomFields(
      crmOf(portalOf()),
      { person: 501 },
      values as unknown as Record<string, string>,
    );
    expect((await rejection(call)).message).toMatch(problem);
  });

  test('refuses a label that several fields have, unless the letter case tells them apart', async () => {
    const portal = portalOf();
    addField(portal, 20, 'Code');
    addField(portal, 21, 'code');
    const crm = crmOf(portal);
    await setCustomFields(crm, { opportunity: 12 }, { code: 'x' });
    expect(dealIn(portal).fields).toMatchObject({ 21: 'x' });
    expect(dealIn(portal).fields).not.toHaveProperty('20');
    const error = await rejection(setCustomFields(crm, { opportunity: 12 }, { CODE: 'x' }));
    expect(error.message).toContain('several custom fields');
  });

  test('is an error when the record has another value afterwards', async () => {
    const portal = portalOf();
    const fetch = onCall(portal, 'getOpportunity', () => {
      if (writesOf(portal).length > 0) dealIn(portal).fields = {};
    });
    const crm = crmOf(portal, { fetch });
    const call = setCustomFields(crm, { opportunity: 12 }, { Source: 'Referral' });
    expect(await rejection(call)).toMatchObject({
      code: 'not_applied',
      ids: [12],
      members: ['Source'],
    });
  });

  test('refuses a contact of the other kind', async () => {
    const call = setCustomFields(crmOf(portalOf()), { company: 501 }, { Notes: 'x' });
    expect((await rejection(call)).message).toMatch(
      /^setCustomFields: target is the person \d+: name it as \{ person: \d+ \}$/,
    );
  });
});
