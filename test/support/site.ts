import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { useBrowser } from './browser.js';

export const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The address of a page on the disk. */
export const urlOf = (path: string): string => new URL(path, pathToFileURL(DOCS)).href;

/** How the tests of a file read the site. */
export interface Site {
  browser(): Browser;
  /** Opens a page, of which anything that it loads from elsewhere, and any error, fails the file. */
  open(context: BrowserContext, path: string): Promise<Page>;
  /** Describes tests of the pages in each language, from a disk and without a network. */
  describePages(define: (language: Language, open: (path: string) => Promise<Page>) => void): void;
}

/** Starts what the tests of a file read the site with. */
export function useSite(): Site {
  const browser = useBrowser();
  const reader = new Reader();
  afterAll(() => {
    expect(reader.problems, 'what pages loaded from elsewhere, and their errors').toEqual([]);
  });
  return {
    browser,
    open: (context, path) => reader.open(context, path),
    describePages(define) {
      describe.each(LANGUAGES)('the pages in %s, from a disk and without a network', (language) => {
        let context: BrowserContext;
        beforeAll(async () => {
          const viewport = { width: 1440, height: 900 };
          context = await browser().newContext({ offline: true, viewport });
        });
        afterAll(() => context.close());
        define(language, (path) => reader.open(context, `${language}/${path}`));
      });
    },
  };
}

/** Opens pages of the site, and keeps what none of them may have: foreign requests and errors. */
class Reader {
  readonly problems: string[] = [];

  async open(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    const note = (problem: string): number => this.problems.push(`${path}: ${problem}`);
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) note(`requests ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // A page that is left while its icon is loading is no failure.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`${request.url()} failed`);
    });
    page.on('pageerror', (error) => note(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    await page.goto(urlOf(path));
    return page;
  }
}
