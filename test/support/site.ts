import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

export const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
export const LANGUAGES = ['en', 'ru'] as const;

/** The address of a page on the disk. */
export const urlOf = (path: string): string => new URL(path, pathToFileURL(DOCS)).href;

/** Opens pages of the site, and keeps what none of them may have: foreign requests and errors. */
export class Reader {
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
