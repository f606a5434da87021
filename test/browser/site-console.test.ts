import { expect, inject, test } from 'vitest';
import { urlOf, useSite } from '../support/site.js';

const site = useSite();

site.describePages((language, open) => {
  test('the console refuses a change by filter without a filter, and tells of a record that became public', async () => {
    const page = await open('api/deleteFilteredCases.html');
    await page.locator('#try > summary').click();
    await page.getByLabel('contactid').fill('');
    await page.locator('.console .primary').click();
    await page.locator('.output p', { hasText: /filter.*deleted|фильтр.*удалены/ }).waitFor();
    expect(await page.locator('.status-line').count()).toBe(0);

    await page.goto(urlOf(`${language}/api/setCaseAccess.html`));
    await page.locator('#try > summary').click();
    await page.locator('.console textarea').fill('{"isPrivate": true, "accessList": []}');
    await page.locator('.console .primary').click();
    await page.locator('.warning').waitFor();
    await page.close();
  });

  test('the console offers the values of enums and booleans, and leaves out what is not chosen', async () => {
    const page = await open('api/listOpportunities.html');
    await page.locator('#try > summary').click();
    const stageType = page.locator('.console').getByLabel('stageType');
    const options = await stageType.locator('option').allTextContents();
    expect(options[0]).toBe(language === 'en' ? 'left out' : 'не передавать');
    expect(options.slice(1)).toEqual(['Open (0)', 'ClosedAndWon (1)', 'ClosedAndLost (2)']);
    await stageType.selectOption('Open (0)');
    await page.locator('.console').getByLabel('contactAlsoIsParticipant').selectOption('true');
    await page.locator('.console .primary').click();
    await page.locator('.status-line', { hasText: '200' }).waitFor();
    expect(await page.locator('.output pre').first().textContent()).toContain(
      '/opportunity/filter?stageType=Open&contactAlsoIsParticipant=true',
    );
    await page.close();
  });

  test('the console offers each example of a body', async () => {
    const page = await open('api/setCaseAccess.html');
    await page.locator('#try > summary').click();
    const body = page.locator('.console textarea');
    expect(await body.inputValue()).toContain('"isPrivate": true');
    await page
      .locator('.console')
      .getByLabel(language === 'en' ? 'Example' : 'Пример')
      .selectOption({ index: 1 });
    expect(await body.inputValue()).toContain('"isPrivate": false');
    await page.locator('.console .primary').click();
    await page.locator('.output', { hasText: '"isPrivate": false' }).waitFor();
    await page.close();
  });

  test('the console refuses dots as an id, which would change the path', async () => {
    const page = await open('api/deleteCase.html');
    await page.locator('#try > summary').click();
    for (const dots of ['..', '.', ' .. ']) {
      await page.locator('.console').getByLabel('caseid').fill(dots);
      await page.locator('.console .primary').click();
      await page.locator('.output p', { hasText: /caseid.*(dots|точки)/ }).waitFor();
      expect(await page.locator('.status-line').count()).toBe(0);
    }
    await page.close();
  });

  test('the console sends the example to the portal in memory and shows the response', async () => {
    const page = await open('api/setCaseAccess.html');
    await page.locator('#try > summary').click();
    await page.locator('.console .primary').click();
    await page.locator('.status-line', { hasText: '200' }).waitFor();
    expect(await page.locator('.output').textContent()).toContain('"isPrivate": true');

    await page.getByLabel('caseid').fill('99');
    await page.locator('.console .primary').click();
    await page.locator('.status-line', { hasText: '404' }).waitFor();

    await page.locator('.console textarea').fill('{"isPrivate": tru');
    await page.locator('.console .primary').click();
    await page.locator('.output p', { hasText: 'JSON' }).waitFor();
    await page.close();
  });
});

test('the console sends to a portal that the reader names, and its token goes nowhere else', async () => {
  const context = await site.browser().newContext();
  const page = await context.newPage();
  const sent: { url: string; token: string | undefined }[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http'))
      sent.push({ url: request.url(), token: request.headers()['authorization'] });
  });
  await page.goto(urlOf('en/api/setCaseAccess.html'));
  await page.locator('#try > summary').click();
  await page.locator('.console select').first().selectOption('other');
  await page.locator('.console input[type=url]').fill(inject('mock'));
  await page.locator('.console input[type=password]').fill('secret-token');
  await page.locator('.console .primary').click();
  await page.locator('.status-line', { hasText: '200' }).waitFor();
  expect(sent.at(-1)).toEqual({
    url: `${inject('mock')}/api/2.0/crm/case/1234/access`,
    token: 'secret-token',
  });
  expect(await page.locator('.output').textContent()).not.toContain('secret-token');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    '{}',
  );

  await page.locator('.console input[type=url]').fill('http://127.0.0.1:9');
  await page.locator('.console .primary').click();
  await page.locator('.output', { hasText: 'cannot see its errors' }).waitFor();
  expect(await page.locator('.output').textContent()).toContain('curl -X PUT');
  await context.close();
});
