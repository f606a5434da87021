import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { CALLS_PRINT } from '../support/calls.js';
import { Consumer } from '../support/consumer.js';

const consumer = new Consumer();
const browser = useBrowser();
beforeAll(() => {
  consumer.install(inject('tarball'));
  consumer.copy('test/package/consumers/calls.ts');
});
afterAll(() => consumer.remove());

const root = consumer.folder;
const entry = join(root, 'calls.ts');

/** Bundles the program of all consumers as an application for browsers. */
const BUNDLERS = {
  esbuild: async () => {
    const { outputFiles } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    return outputFiles[0]!.text;
  },
  Vite: async () => {
    const result = await vite({
      root,
      logLevel: 'error',
      build: { write: false, rollupOptions: { input: entry } },
    });
    const { output } = result as { output: { type: string; code: string }[] };
    expect(output.map(({ type }) => type)).toEqual(['chunk']);
    return output[0]!.code;
  },
};

test.each(Object.entries(BUNDLERS))(
  'a bundle of %s makes its calls in a browser, through every entry',
  async (_by, bundle) => {
    const code = await bundle();
    const server = createServer(({ url }, response) =>
      url === '/bundle.js'
        ? response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code)
        : response
            .writeHead(200, { 'Content-Type': 'text/html' })
            .end(
              '<!DOCTYPE html><link rel="icon" href="data:,"><script type="module" src="/bundle.js"></script>',
            ),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const page = await browser().newPage();
      const printed: string[] = [];
      const first = new Promise<void>((resolve) => {
        page.on('console', (message) => resolve(void printed.push(message.text())));
        page.on('pageerror', (error) => resolve(void printed.push(error.message)));
      });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await first;
      expect(printed).toEqual([CALLS_PRINT.trimEnd()]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
);
