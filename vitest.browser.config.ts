import { defineConfig } from 'vitest/config';

// Needs curl, and Chromium from Debian's package or where CHROMIUM says.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/mock.ts', 'test/support/pack.ts', 'test/support/site-build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
