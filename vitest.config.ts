import { defineConfig } from 'vitest/config';

/** An odd zone for the tests: 45 minutes off the hour, so that a forgotten time zone shows. */
const timeZone = 'Asia/Kathmandu';

export default defineConfig({
  resolve: { conditions: ['node'] },
  test: {
    include: ['{app,bin,components,db,lib}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: timeZone },
    restoreMocks: true,
    unstubGlobals: true,
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
