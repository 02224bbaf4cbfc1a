import { defineConfig } from 'vitest/config';

/** Three kinds of test, run apart: `unit` needs nothing, `site` needs a build in dist/, `browser` needs a build and a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**'],
          // Most of these files import the same modules and none changes them: shared, they are read once and not two hundred times.
          isolate: false,
        },
      },
      // The first test that asks for the pages parses all of them.
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page spends most of its time waiting: two browsers keep two cores busy, more would only crowd them.
          maxWorkers: 2,
        },
      },
    ],
  },
});
