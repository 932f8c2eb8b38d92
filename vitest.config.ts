// Two workers at most: the suite must stay fast on a two-core runner, and tests of time must not starve each other.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/types/*.test-d.ts'], tsconfig: './test/types/tsconfig.json' },
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
