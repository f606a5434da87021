import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Vladivostok'; // so that a date written in local time is seen

export default defineConfig({
  resolve: { alias: { 'onlyoffice-crm': new URL('./src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/{unit,types,contract,faults,fuzz,rules,package}/**/*.test.ts'],
    globalSetup: 'test/support/mock.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
