import { describe, expect, test } from 'vitest';
import { audit, makePrivate, readAccess } from '../../../src/access/index.js';
import { anna, boris, clara, clientFor, mike, portalWith } from '../../support/access.js';
import { rejection } from '../../support/fakes.js';

const CRM = '/api/2.0/crm';
const person = { firstName: 'Ann', lastName: 'Lee' };

interface Shown {
  readonly accessList?: readonly { readonly id: string }[];
}

describe('the list of users', () => {
  const made = () =>
    portalWith({
      cases: [{ id: 1 }, { id: 2, access: [boris.id] }],
      opportunities: [{ id: 1 }, { id: 2, access: [boris.id] }],
      contacts: [
        { ...person, id: 1, shareType: 1 },
        { ...person, id: 2, shareType: 0, managers: [boris.id] },
      ],
    });

  test('is missing of what everyone sees, and empty of an opportunity that is read alone; readAccess has it always', async () => {
    const crm = clientFor(made(), anna);
    const lists = ['case', 'opportunity', 'contact'].map(async (kind) => {
      const { accessList } = await crm.request<Shown>('GET', `${CRM}/${kind}/1`);
      const [listed] = await crm.request<Shown[]>('GET', `${CRM}/${kind}/filter`, {
        query: { sortBy: 'Id' },
      });
      return [accessList, listed!.accessList];
    });
    expect(await Promise.all(lists)).toEqual([
      [undefined, undefined],
      [[], undefined],
      [undefined, undefined],
    ]);

    for (const kind of ['case', 'opportunity', 'contact']) {
      const open = await readAccess(crm, { [kind]: 1 } as { case: number });
      expect(open).toMatchObject({ visibility: 'public', users: [] });
      const closed = await readAccess(crm, { [kind]: 2 } as { case: number });
      expect(closed).toMatchObject({ visibility: 'private', users: [{ id: boris.id }] });
    }
    const everything = { everything: true } as const;
    const { records } = await audit(crm, {
      cases: everything,
      opportunities: everything,
      contacts: everything,
    });
    expect(records.map(({ users }) => users.length)).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('of a contact that is closed is not in the response, and after it is opened the new one is; makePrivate reads it again', async () => {
    const raw = clientFor(made(), anna);
    const put = (id: number, body: object) =>
      raw.request<Shown>('PUT', `${CRM}/contact/${id}/access`, { body });
    const closed = await put(1, { isShared: false, managerList: [clara.id] });
    expect(closed).toMatchObject({ isPrivate: false });
    expect(closed.accessList).toBeUndefined();
    const opened = await put(2, { isShared: true, managerList: [clara.id] });
    expect(opened).toMatchObject({ isPrivate: true, accessList: [{ id: clara.id }] });

    const { results } = await makePrivate(clientFor(made(), anna), { contact: 1 }, clara);
    const after = { visibility: 'private', users: [{ id: clara.id }] };
    expect(results).toMatchObject([{ status: 'changed', after }]);
  });
});

test.each(['case', 'opportunity'] as const)(
  'a record of the kind %s is hidden from its creator by a response of 200 that does not say so; audit finds it',
  async (kind) => {
    const made = [{ id: 1, createBy: boris.id }];
    const portal = portalWith({ cases: made, opportunities: made });
    const crm = clientFor(portal, anna);
    const body = { isPrivate: true, accessList: [mike.id] };
    const response = await crm.request('PUT', `${CRM}/${kind}/1/access`, { body });
    expect(response).toMatchObject({ isPrivate: true, createBy: { id: boris.id } });
    const call = clientFor(portal, boris).request('GET', `${CRM}/${kind}/1`);
    expect((await rejection(call)).code).toBe('not_found');

    const { records } = await audit(crm, { [kind]: 1 } as { case: number });
    expect(records).toMatchObject([{ id: 1, creatorSees: false }]);
  },
);
