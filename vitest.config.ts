import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Vladivostok'; // so that a date written in local time is seen

const source = (file: string): string => new URL(`./src/${file}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^onlyoffice-crm$/, replacement: source('index.ts') },
      { find: /^onlyoffice-crm\/testing$/, replacement: source('testing/index.ts') },
      { find: /^onlyoffice-crm\/xml$/, replacement: source('xml/index.ts') },
    ],
  },
  test: {
    include: ['test/{unit,contract,faults,fuzz,rules,package}/**/*.test.ts'],
    globalSetup: 'test/support/mock.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
