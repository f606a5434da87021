import axe from 'axe-core';
import { expect, test } from 'vitest';
import { documentedOperations } from '../support/document.js';
import { LANGUAGES, urlOf, useSite } from '../support/site.js';

const site = useSite();

site.describePages((language, open) => {
  test('each operation is shown, and nothing overflows on a narrow screen', async () => {
    const page = await open('index.html');
    await page.setViewportSize({ width: 390, height: 800 });
    const wide: string[] = [];
    for (const { id, path } of documentedOperations) {
      await page.goto(urlOf(`${language}/api/${id}.html`));
      const shown = await page.evaluate(() => ({
        heading: document.querySelector('h1')!.textContent,
        endpoint: document.querySelector('.endpoint code')!.textContent,
        overflows: document.documentElement.scrollWidth > innerWidth,
        ids: [...document.querySelectorAll('[id]')].map((one) => one.id),
      }));
      expect(new Set(shown.ids).size, `ids of ${id}`).toBe(shown.ids.length);
      expect(shown.endpoint).toBe(path);
      expect(shown.heading).toMatch(language === 'ru' ? /[а-яё]{3}/i : /[a-z]{3}/);
      if (shown.overflows) wide.push(id);
    }
    expect(wide).toEqual([]);
    await page.close();
  }, 120_000);

  const KINDS = {
    home: 'index.html',
    guides: 'guides/index.html',
    guide: 'guides/access-rights.html',
    areas: 'api/index.html',
    area: 'api/contacts.html',
    variants: 'api/setContactAccess.html',
    list: 'api/listOpportunities.html',
    package: 'package/index.html',
    function: 'package/access/functions/transfer.html',
    downloads: 'downloads.html',
  };
  test.each(Object.entries(KINDS))(
    'the page of the kind %s is accessible in light and dark, and fits a narrow screen',
    async (_, path) => {
      const page = await open(path);
      // The console is a part of the page of an operation.
      const console = page.locator('#try > summary');
      if (await console.isVisible()) await console.click();
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(document, { preload: false }),
        );
        const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
        expect(
          serious.map(
            ({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html} (${nodes.length})`,
          ),
        ).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      await page.close();
    },
    60_000, // axe is slow on large pages
  );

  test('another example of a request is shown in the language that was chosen', async () => {
    const page = await open('api/setCaseAccess.html');
    const code = page.locator('aside .tabs .tabs .panel:visible');
    expect(await code.textContent()).toContain('crm.setCaseAccess');
    await page.locator('label[for="sample-0-1"]').click();
    await page.locator('label[for="example-1"]').click();
    expect(await code.textContent()).toMatch(/^curl.*"isPrivate":false/s);
    await page.close();
  });

  test('the meaning of a parameter has room beside the code', async () => {
    const page = await open('api/deleteFilteredOpportunities.html');
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const cell = page.locator('#query + .scroll td:nth-child(3)').first();
      expect((await cell.boundingBox())!.width).toBeGreaterThan(250);
    }
    await page.close();
  });

  test('an operation shows its headers and which parameters go together', async () => {
    const SENTENCES = {
      en: [
        'Send fromDate and toDate together or not at all.',
        'Header WWW-Authenticate',
        'One element must be id.',
      ],
      ru: [
        'Передавайте fromDate и toDate вместе или не передавайте вовсе.',
        'Заголовок WWW-Authenticate',
        'Один из элементов должен быть id.',
      ],
    };
    const page = await open('api/deleteFilteredOpportunities.html');
    for (const sentence of SENTENCES[language])
      await page.locator('article', { hasText: sentence }).waitFor();
    await page.close();
  });

  test('the language switch keeps the page and the place on it', async () => {
    const other = language === 'en' ? 'ru' : 'en';
    const page = await open('api/setCaseAccess.html#status-404');
    await page.locator('.language').click();
    await page.waitForURL(new RegExp(`/${other}/api/setCaseAccess\\.html#status-404$`));
    expect(await page.locator('#status-404').isVisible()).toBe(true);
    await page.close();
  });
});

test('without JavaScript the pages show everything but the search, the console and the theme', async () => {
  const context = await site.browser().newContext({ javaScriptEnabled: false, offline: true });
  const page = await site.open(context, 'ru/api/setCaseAccess.html');
  expect(await page.locator('.search').isVisible()).toBe(false);
  await page.locator('label', { hasText: 'curl' }).first().click();
  await page.locator('.panel .panel', { hasText: 'curl -X PUT' }).first().waitFor();
  await page.locator('#status-404 summary').first().click();
  await page.locator('#status-404 pre').first().waitFor();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator('.menu-link').click();
  await page.locator('.menu a[href$="api/contacts.html"]').click();
  await page.locator('h1').waitFor();
  await page.goto(urlOf('index.html'));
  await page.locator('a[href="ru/index.html"]').click();
  await context.close();
});

test('the first page leads to the language of the browser', async () => {
  for (const [locale, language] of [
    ['ru-RU', 'ru'],
    ['de-DE', 'en'],
  ] as const) {
    const context = await site.browser().newContext({ locale, offline: true });
    const page = await site.open(context, 'index.html');
    await page.waitForURL(new RegExp(`/${language}/index\\.html$`));
    await context.close();
  }
});

test.each(LANGUAGES)(
  'the Redoc page in %s opens from a disk',
  async (language) => {
    const context = await site.browser().newContext({ offline: true });
    const page = await site.open(context, `downloads/redoc.${language}.html`);
    await page.goto(urlOf(`downloads/redoc.${language}.html#/cases/setcaseaccess`));
    const heading = language === 'en' ? /Make one case public/ : /кейс/i;
    await page.getByRole('heading', { name: heading }).first().waitFor({ timeout: 60_000 });
    await context.close();
  },
  90_000,
);
