import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Vladivostok'; // so that a date written in local time is seen

const source = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^onlyoffice-crm$/, replacement: source('./src/index.ts') },
      { find: 'onlyoffice-crm/access', replacement: source('./src/access/index.ts') },
      { find: 'onlyoffice-crm/core', replacement: source('./src/core.ts') },
      {
        find: /^onlyoffice-crm\/operations$/,
        replacement: source('./generated/operations/index.ts'),
      },
      {
        find: /^onlyoffice-crm\/operations\/(.+)$/,
        replacement: source('./generated/operations/$1.ts'),
      },
      { find: 'onlyoffice-crm/records', replacement: source('./src/records/index.ts') },
      { find: 'onlyoffice-crm/testing', replacement: source('./src/testing/index.ts') },
      { find: 'onlyoffice-crm/xml', replacement: source('./src/xml/index.ts') },
    ],
  },
  test: {
    maxWorkers: '100%', // Vitest leaves one core alone, which is half of a machine with two.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/{unit,types,contract,faults,fuzz,rules}/**/*.test.ts'],
          globalSetup: 'test/support/mock.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          exclude: ['test/package/consumers/**'],
          globalSetup: 'test/support/pack.ts',
        },
      },
    ],
  },
});
