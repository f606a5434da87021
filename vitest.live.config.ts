import { defineConfig } from 'vitest/config';

// Needs a portal: see test/live/portal.ts.
export default defineConfig({
  test: {
    include: ['test/live/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
