import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: '100%',
    testTimeout: 30_000,
    env: { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: {
        lines: 95,
        branches: 95,
        'src/plan/**': { lines: 100, branches: 100, functions: 100, statements: 100 },
      },
    },
  },
});
