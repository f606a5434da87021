import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,rules,package}/**/*.test.ts'],
    globalSetup: 'test/support/mock.ts',
    testTimeout: 60_000,
  },
});
