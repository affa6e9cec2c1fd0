import { configDefaults, defineConfig } from 'vitest/config'

/**
 * What the engine under test can't change: words, paper, the look of pages, and what is of the embedded one alone. Tested once,
 * with the embedded one.
 */
const SAME_ON_EVERY_ENGINE = [
  'tests/{supply-chain,domain,content,pdf,export,intake,docs,readability}/**',
  'tests/cli/{command-line,backup-command}.test.ts',
  'tests/db/engine/{data-folder,embedded}.test.ts',
  'tests/faults/full-disk.test.ts',
  'tests/bench/{pdf,growth,method,page}.test.ts',
  'tests/journeys/{accessible-pages,big-screen,figures,tour-checks}.test.ts',
]

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DATABASE_URL ? SAME_ON_EVERY_ENGINE : [])],
    globalSetup: ['tests/support/database/global-setup.ts'],
    // Left to itself vitest leaves one core idle, which on two cores is half the machine.
    maxWorkers: '100%',
    // At the gate a fault fails twice; what passes at a second try is named in the outcome.
    retry: process.env.CI ? 1 : 0,
    // Only for what hangs: a machine that is busy takes ten times as long.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
