import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'onlyoffice-crm': new URL('./src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/{unit,contract,rules,package}/**/*.test.ts'],
    globalSetup: 'test/support/mock.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
