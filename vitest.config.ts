import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Vladivostok'; // so that a date written in local time is seen

/** An entry of the package by its name, which must match whole. */
const entry = (name: string, file: string) => ({
  find: new RegExp(`^${name}$`),
  replacement: new URL(file, import.meta.url).pathname,
});

export default defineConfig({
  resolve: {
    alias: [
      entry('onlyoffice-crm', './src/index.ts'),
      entry('onlyoffice-crm/access', './src/access/index.ts'),
      entry('onlyoffice-crm/core', './src/core.ts'),
      entry('onlyoffice-crm/operations', './generated/operations/index.ts'),
      entry('onlyoffice-crm/records', './src/records/index.ts'),
      entry('onlyoffice-crm/testing', './src/testing/index.ts'),
      entry('onlyoffice-crm/xml', './src/xml/index.ts'),
    ],
  },
  test: {
    include: ['test/{unit,types,contract,faults,fuzz,rules,package}/**/*.test.ts'],
    globalSetup: 'test/support/mock.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
