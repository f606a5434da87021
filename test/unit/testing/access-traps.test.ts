import { describe, expect, test } from 'vitest';
import type { CrmClient } from '../../../src/index.js';
import { createPortal, sampleGroup } from '../../../src/testing/index.js';
import { anna, boris, clara, clientOf, dan, mike, raw } from './support.js';

// Each test sends with crm.request, which validates nothing, what a caller would send in good
// faith, and shows what the server makes of it.

const PLACEHOLDER = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';
const UNKNOWN = '99999999-9999-4999-8999-999999999999';
const ZEROS = '00000000-0000-0000-0000-000000000000';

interface Shown {
  readonly id: number;
  readonly isPrivate: boolean;
  readonly accessList?: { readonly id: string }[];
}

const put = <Result = Shown>(crm: CrmClient, path: string, body: object) =>
  raw<Result>(crm, 'PUT', path, body);

const get = <Result = Shown>(crm: CrmClient, path: string) => raw<Result>(crm, 'GET', path);

const idsOf = ({ accessList = [] }: Shown): string[] => accessList.map(({ id }) => id);

describe('access of cases and opportunities', () => {
  test.each([
    ['case/2/access', {}],
    ['case/access', { casesid: [2] }],
    ['case/filter/access', {}],
    ['opportunity/2/access', {}],
    ['opportunity/access', { opportunityid: [2] }],
    ['opportunity/filter/access', {}],
  ])('PUT %s that is private without users makes public', async (path, target) => {
    for (const accessList of [[], undefined, [{ id: boris.id }], [[boris.id]]]) {
      const portal = createPortal();
      const result = await put<Shown | Shown[]>(clientOf(portal), path, {
        ...target,
        isPrivate: true,
        accessList,
      });
      expect([result].flat().map(({ isPrivate }) => isPrivate)).not.toContain(true);
      const kind = path.startsWith('case') ? portal.records.cases : portal.records.opportunities;
      expect(kind.get(2)?.access).toEqual([]);
    }
  });

  test.each(['case/2/access', 'opportunity/2/access'])(
    'PUT %s without isPrivate makes public, whatever the list is',
    async (path) => {
      const result = await put(clientOf(createPortal()), path, { accessList: [boris.id] });
      expect(result.isPrivate).toBe(false);
    },
  );

  test('a create or an update without isPrivate leaves the record public', async () => {
    const portal = createPortal();
    const crm = clientOf(portal, boris);
    const made = await raw<Shown>(crm, 'POST', 'case', { title: 'New', isPrivate: true });
    expect(made.isPrivate).toBe(false);
    const renamed = await put(crm, 'case/2', { title: 'Renamed' });
    expect(renamed.isPrivate).toBe(false);
    const body = { title: 'x', responsibleid: boris.id, stageid: 1, bidCurrencyAbbr: 'USD' };
    expect((await put(crm, 'opportunity/2', body)).isPrivate).toBe(false);
    expect(portal.records.opportunities.get(2)?.access).toEqual([]);
  });

  test('an update by someone who is on the list only keeps the list', async () => {
    const crm = clientOf(createPortal(), clara);
    const body = { title: 'x', responsibleid: clara.id, stageid: 1, bidCurrencyAbbr: 'USD' };
    expect(idsOf(await put(crm, 'case/2', body))).toEqual([boris.id, clara.id]);
    expect(idsOf(await put(crm, 'opportunity/2', body))).toEqual([boris.id, clara.id]);
  });

  test('the caller is added to the list, the creator and the responsible user are not', async () => {
    const portal = createPortal();
    const body = { isPrivate: true, accessList: [mike.id, mike.id] };
    expect(idsOf(await put(clientOf(portal), 'opportunity/2/access', body))).toEqual([
      mike.id,
      anna.id,
    ]);
    const creator = clientOf(portal, boris);
    await expect(get(creator, 'opportunity/2')).rejects.toMatchObject({ code: 'not_found' });
    await put(clientOf(portal), 'case/2/access', body);
    await expect(get(creator, 'case/2')).rejects.toMatchObject({ code: 'not_found' });
    const back = await put(creator, 'case/2/access', { isPrivate: true, accessList: [boris.id] });
    expect(idsOf(back)).toEqual([boris.id]); // a creator may change what he cannot see
  });

  test.each([
    ['unknown', UNKNOWN],
    ['removed', dan.id],
    ['all zeros', ZEROS],
    ['that of a group', sampleGroup.id],
  ])('a user id that is %s is stored and shows as the placeholder', async (_, id) => {
    const portal = createPortal();
    const body = { isPrivate: true, accessList: [id] };
    const result = await put(clientOf(portal), 'case/1/access', body);
    expect(idsOf(result)).toEqual([PLACEHOLDER, anna.id]);
    expect(portal.records.cases.get(1)?.access).toEqual([id, anna.id]);
  });

  test('sending a list back as it was read turns a group into a ghost', async () => {
    const portal = createPortal({
      groups: [sampleGroup],
      cases: [{ id: 1, createBy: anna.id, access: [sampleGroup.id] }],
    });
    expect((await get(clientOf(portal, clara), 'case/1')).isPrivate).toBe(true);
    const seen = await get(clientOf(portal), 'case/1');
    await put(clientOf(portal), 'case/1/access', { isPrivate: true, accessList: idsOf(seen) });
    await expect(get(clientOf(portal, clara), 'case/1')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('a group on the list lets its members see a record, and not edit it', async () => {
    const portal = createPortal({
      groups: [sampleGroup],
      cases: [{ id: 1, createBy: anna.id, access: [sampleGroup.id] }],
    });
    const crm = clientOf(portal, clara);
    expect(await get<{ canEdit: boolean }>(crm, 'case/1')).toMatchObject({ canEdit: false });
    await expect(put(crm, 'case/1', { title: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('the single operations refuse, and tell hidden and unknown records apart in two ways', async () => {
    const hidden = { isPrivate: true, accessList: [clara.id] };
    const portal = createPortal({
      cases: [{ id: 1, access: [anna.id] }, { id: 2 }],
      opportunities: [{ id: 1, access: [anna.id] }, { id: 2 }],
    });
    const crm = clientOf(portal, clara);
    const codeOf = (path: string) =>
      put(crm, path, hidden).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(await codeOf('case/1/access')).toBe('forbidden');
    expect(await codeOf('case/2/access')).toBe('forbidden');
    expect(await codeOf('case/777/access')).toBe('not_found');
    expect(await codeOf('case/0/access')).toBe('bad_request');
    expect(await codeOf('opportunity/1/access')).toBe('not_found');
    expect(await codeOf('opportunity/2/access')).toBe('forbidden');
    expect(await codeOf('opportunity/777/access')).toBe('not_found');
  });

  test.each([
    ['case/access', 'casesid'],
    ['opportunity/access', 'opportunityid'],
  ])('PUT %s skips foreign, hidden and unknown records in silence', async (path, name) => {
    const body = { [name]: [1, 2, 3, 777], isPrivate: true, accessList: [clara.id] };
    const result = await put<Shown[]>(clientOf(createPortal(), boris), path, body);
    expect(result.map(({ id }) => id)).toEqual([1, 2]);
    const misspelt = { ids: [1, 2], isPrivate: true, accessList: [clara.id] };
    expect(await put<Shown[]>(clientOf(createPortal(), boris), path, misspelt)).toEqual([]);
  });

  test('a list shows where the kind of response has one', async () => {
    const crm = clientOf(createPortal());
    expect(await get(crm, 'case/1')).not.toHaveProperty('accessList');
    expect(await get(crm, 'opportunity/1')).toMatchObject({ accessList: [] });
    const [listed] = await get<Shown[]>(crm, 'opportunity/filter?sortBy=Id');
    expect(listed).not.toHaveProperty('accessList');
    const ofPrivate = { accessList: [{ id: boris.id }, { id: clara.id }] };
    expect(await get(crm, 'case/2')).toMatchObject(ofPrivate);
    expect(await get(crm, 'opportunity/2')).toMatchObject(ofPrivate);
  });

  test('a cache that lags shows the old access, which the change is taken for not done', async () => {
    const portal = createPortal();
    portal.lagAccess(2);
    const crm = clientOf(portal);
    const body = { isPrivate: true, accessList: [boris.id] };
    expect((await put(crm, 'case/1/access', body)).isPrivate).toBe(false);
    expect((await get(crm, 'case/1')).isPrivate).toBe(false);
    expect((await get(crm, 'case/1')).isPrivate).toBe(true);
  });
});
