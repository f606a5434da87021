import { expect, test } from 'vitest';
import { useSite } from '../support/site.js';

const site = useSite();

site.describePages((language, open) => {
  const QUERIES = {
    en: [
      'make one case public',
      'Открыть кейс',
      '/crm/case/{caseid}/access',
      'case access',
      'setCaseAccess',
      'setcaseacces',
    ],
    ru: [
      'Make one case public',
      'доступ к кейсу',
      'права доступа мероприятие',
      '/crm/case/{caseid}/access',
      'setCaseAccess',
    ],
  };
  test.each(QUERIES[language])('the search for %s finds setCaseAccess', async (query) => {
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const link = page.locator('.search a[href$="api/setCaseAccess.html"]');
    await link.click();
    await page.waitForURL(/setCaseAccess/);
    expect(await page.locator('.endpoint code').textContent()).toBe(
      '/api/2.0/crm/case/{caseid}/access',
    );
    await page.close();
  });

  const PACKAGE = {
    makePrivate: 'package/access/functions/makePrivate.html',
    CrmError: 'package/index/classes/CrmError.html',
    paginate: 'package/index/functions/paginate.html',
    RecordTargets: 'package/access/type-aliases/RecordTargets.html',
    samplePeople: 'package/testing/variables/samplePeople.html',
    'onlyoffice-crm/access': 'package/access/index.html',
  };
  test.each(Object.entries(PACKAGE))('the search for %s opens its page', async (name, path) => {
    const page = await open('index.html');
    await page.locator('.search input').fill(name);
    await page.locator('.search li a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/${language}/${path}$`));
    expect(await page.locator('h1').textContent()).toContain(name);
    await page.close();
  });

  test('a pasted path with ids, a parameter and a member find their operations', async () => {
    const page = await open('index.html');
    const FIRST = {
      '/crm/contact/1234/access': 'api/getContactAccessList.html',
      'https://portal/api/2.0/crm/opportunity/12/access.json': 'api/setOpportunityAccess.html',
      contactListView: 'api/listContacts.html#ContactListView',
      haveLateTasks: 'api/searchContactsByEmail.html#ContactSummary',
    };
    for (const [query, path] of Object.entries(FIRST)) {
      await page.locator('.search input').fill(query);
      await page.locator(`.search li:first-child a[href="${path}"]`).waitFor();
    }
    for (const [query, id] of [
      ['accessList', 'createCase'],
      ['personid', 'updatePerson'],
      ['contactListView', 'listContacts'],
    ] as const) {
      await page.locator('.search input').fill(query);
      await page.locator(`.search li a[href^="api/${id}.html"]`).first().waitFor();
    }
    await page.close();
  });

  test('the results of a search stand on a narrow screen', async () => {
    const page = await open('index.html');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('.search input').fill('case');
    await page.locator('.search li a').first().waitFor();
    const box = (await page.locator('.search ul').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.close();
  });
});
