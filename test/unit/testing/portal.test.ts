import { describe, expect, test } from 'vitest';
import { createCrmClient } from '../../../src/index.js';
import { createPortal, samplePeople } from '../../../src/testing/index.js';

const { mike, anna, boris, clara, dan } = samplePeople;

function clientOf(portal: ReturnType<typeof createPortal>, user = anna.id) {
  const { url, fetch } = portal;
  return createCrmClient({
    portal: url,
    fetch,
    token: portal.tokenOf(user),
    retry: { baseDelayMs: 1, maxDelayMs: 1 },
  });
}

describe('a portal in memory', () => {
  test('lets a client list, create, read and change records', async () => {
    const crm = clientOf(createPortal());
    expect(await crm.listCases()).toHaveLength(3);
    expect(await crm.listOpportunities()).toHaveLength(3);
    expect(await crm.listContacts()).toHaveLength(3);
    const made = await crm.createCase({
      body: { title: 'New', isPrivate: true, accessList: [boris.id] },
    });
    expect(made).toMatchObject({
      isPrivate: true,
      accessList: [{ id: boris.id }, { id: anna.id }],
    });
    const access = await crm.setCaseAccess({
      path: { caseid: made.id },
      body: { isPrivate: false, accessList: [] },
    });
    expect(access.isPrivate).toBe(false);
    const deal = await crm.setOpportunityAccess({
      path: { opportunityid: 1 },
      body: { isPrivate: true, accessList: [clara.id] },
    });
    expect(deal.accessList.map(({ id }) => id)).toEqual([clara.id, anna.id]);
    await crm.setContactAccess({
      path: { contactid: 1 },
      body: { isShared: false, managerList: [boris.id] },
    });
    expect(await crm.getContact({ path: { contactid: 1 } })).toMatchObject({
      isPrivate: true,
      accessList: [{ id: boris.id }],
    });
    const person = await crm.createPerson({
      body: { firstName: 'A', lastName: 'B', shareType: 2 },
    });
    expect(person).toMatchObject({ shareType: 2 });
    expect(await crm.getSelf()).toMatchObject({ id: anna.id });
    expect(await crm.listUsers()).toHaveLength(4);
    void mike;
    void dan;
  });
});
