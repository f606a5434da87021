import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildDocs } from '../../scripts/docs.mjs';
import { launchBrowser } from '../support/browser.js';
import { documentedOperations } from '../support/document.js';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const MAX_PAGE_BYTES = 150_000;
const LANGUAGES = ['en', 'ru'] as const;
const urlOf = (path: string): string => new URL(path, pathToFileURL(DOCS)).href;

let browser: Browser;
/** Every request of every page that is not a file of the site, and every message of an error. */
const foreign: string[] = [];
const errors: string[] = [];

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // A page that is left while its icon is loading is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      errors.push(`${path}: ${request.url()} failed`);
  });
  page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${path}: ${message.text()}`);
  });
  await page.goto(urlOf(path));
  return page;
}

beforeAll(async () => {
  await buildDocs();
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

describe('the files of the site', () => {
  let pages: string[];
  let anchors: Map<string, Set<string>>;
  beforeAll(() => {
    pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && !name.includes('redoc.'),
    );
    anchors = new Map(
      pages.map((name) => {
        const ids = readFileSync(join(DOCS, name), 'utf8').matchAll(/ id="([^"]+)"/g);
        return [name, new Set([...ids].map(([, id]) => id!))];
      }),
    );
  });

  test('each operation has a page in each language, with a title of its own', () => {
    for (const language of LANGUAGES) {
      const titles = documentedOperations.map(({ id }) => {
        const text = readFileSync(join(DOCS, language, 'api', `${id}.html`), 'utf8');
        expect(text).toContain(`<html lang="${language}"`);
        return /<title>(.*)<\/title>/.exec(text)![1];
      });
      expect(new Set(titles).size).toBe(documentedOperations.length);
    }
  });

  test('every link leads to a page, a file or a place that is there', () => {
    const broken: string[] = [];
    for (const name of pages) {
      const text = readFileSync(join(DOCS, name), 'utf8');
      for (const [, target] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(https?|mailto):/.test(target!)) continue;
        const [path, anchor] = decodeURIComponent(target!).split('#') as [string, string?];
        const file = path === '' ? name : normalize(join(dirname(name), path));
        const isThere = statSync(join(DOCS, file), { throwIfNoEntry: false })?.isFile();
        if (!isThere || (anchor && anchors.get(file)?.has(anchor) === false))
          broken.push(`${name}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('no page is larger than 150 kB, and none loads anything from elsewhere', () => {
    const large = pages.filter((name) => statSync(join(DOCS, name)).size > MAX_PAGE_BYTES);
    expect(large).toEqual([]);
    const loading = pages.filter((name) =>
      /<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//.test(
        readFileSync(join(DOCS, name), 'utf8'),
      ),
    );
    expect(loading).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = pages.filter((name) => {
      const ids = [...readFileSync(join(DOCS, name), 'utf8').matchAll(/ id="([^"]+)"/g)];
      return new Set(ids.map(([, id]) => id)).size < ids.length;
    });
    expect(twice).toEqual([]);
  });
});

describe.each(LANGUAGES)('the pages in %s, from a disk and without a network', (language) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  });
  afterAll(() => context.close());

  test('each operation is shown, and nothing overflows on a narrow screen', async () => {
    const page = await open(context, `${language}/index.html`);
    await page.setViewportSize({ width: 390, height: 800 });
    const wide: string[] = [];
    for (const { id, path } of documentedOperations) {
      await page.goto(urlOf(`${language}/api/${id}.html`));
      const shown = await page.evaluate(() => ({
        heading: document.querySelector('h1')!.textContent,
        endpoint: document.querySelector('.endpoint code')!.textContent,
        overflows: document.documentElement.scrollWidth > innerWidth,
      }));
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
      const page = await open(context, `${language}/${path}`);
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
  );

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
    const page = await open(context, `${language}/index.html`);
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

  test('the language switch keeps the page and the place on it', async () => {
    const other = language === 'en' ? 'ru' : 'en';
    const page = await open(context, `${language}/api/setCaseAccess.html#status-404`);
    await page.locator('.language').click();
    await page.waitForURL(new RegExp(`/${other}/api/setCaseAccess\\.html#status-404$`));
    expect(await page.locator('#status-404').isVisible()).toBe(true);
    await page.close();
  });

  test('the results of a search stand on a narrow screen', async () => {
    const page = await open(context, `${language}/index.html`);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('.search input').fill('case');
    await page.locator('.search li a').first().waitFor();
    const box = (await page.locator('.search ul').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.close();
  });

  test('the console refuses a change by filter without a filter, and tells of a record that became public', async () => {
    const page = await open(context, `${language}/api/deleteFilteredCases.html`);
    await page.locator('#try > summary').click();
    await page.getByLabel('contactid').fill('');
    await page.locator('.console .primary').click();
    await page.locator('.output p', { hasText: /filter|фильтр/ }).waitFor();
    expect(await page.locator('.status-line').count()).toBe(0);

    await page.goto(urlOf(`${language}/api/setCaseAccess.html`));
    await page.locator('#try > summary').click();
    await page.locator('.console textarea').fill('{"isPrivate": true, "accessList": []}');
    await page.locator('.console .primary').click();
    await page.locator('.warning').waitFor();
    await page.close();
  });

  test('the console sends the example to the portal in memory and shows the response', async () => {
    const page = await open(context, `${language}/api/setCaseAccess.html`);
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
  const context = await browser.newContext();
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

test('without JavaScript the pages show everything but the search, the console and the theme', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await open(context, 'ru/api/setCaseAccess.html');
  expect(await page.locator('.search').isVisible()).toBe(false);
  await page.locator('label', { hasText: 'curl' }).click();
  await page.locator('.panel', { hasText: 'curl -X PUT' }).first().waitFor();
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
    const context = await browser.newContext({ locale, offline: true });
    const page = await open(context, 'index.html');
    await page.waitForURL(new RegExp(`/${language}/index\\.html$`));
    await context.close();
  }
});

test.each(LANGUAGES)(
  'the Redoc page in %s opens from a disk',
  async (language) => {
    const context = await browser.newContext({ offline: true });
    const page = await open(context, `downloads/redoc.${language}.html`);
    await page.goto(urlOf(`downloads/redoc.${language}.html#/cases/setcaseaccess`));
    const heading = language === 'en' ? /Make one case public/ : /кейс/i;
    await page.getByRole('heading', { name: heading }).first().waitFor({ timeout: 60_000 });
    await context.close();
  },
  90_000,
);

test('no page loaded anything from elsewhere, and none had an error', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
