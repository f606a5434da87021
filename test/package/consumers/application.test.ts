import { createCrmClient } from 'onlyoffice-crm';
import { createPortal, samplePeople } from 'onlyoffice-crm/testing';
import { expect, test } from 'vitest';

test('a case that was shared with Boris is on his list', async () => {
  const { anna, boris } = samplePeople;
  const portal = createPortal({ cases: [{ id: 12, title: 'Lawsuit', access: [anna.id] }] });
  const clientOf = (user: string) =>
    createCrmClient({ portal: portal.url, token: portal.tokenOf(user), fetch: portal.fetch });
  expect(await clientOf(boris.id).listCases()).toEqual([]);
  await clientOf(anna.id).setCaseAccess({
    path: { caseid: 12 },
    body: { isPrivate: true, accessList: [boris.id] },
  });
  expect(await clientOf(boris.id).listCases()).toMatchObject([{ title: 'Lawsuit' }]);
});
