import { defineConfig } from 'vitest/config';

/** libxmljs2 does not survive worker threads, so tests run in forked processes. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/editions/stylesheets.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
