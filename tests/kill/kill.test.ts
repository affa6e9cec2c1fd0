import { expect, inject, test } from 'vitest'
import { type Engine, embeddedEngine, serverEngine } from './engine.ts'
import { killRounds, type Round } from './rounds.ts'

const template = inject('databaseTemplate')
const KILLS = 4

/** `npx tsx tests/kill/run.ts` does the same with more kills. */
const expectAllToAddUp = async (engine: Engine) => {
  const rounds: Round[] = []
  try {
    await killRounds(engine, KILLS, (round) => rounds.push(round))
  } finally {
    await engine.remove()
  }
  expect(rounds).toHaveLength(KILLS)
  expect(rounds.some(({ acknowledged }) => acknowledged > 0)).toBe(true)
}

test.runIf(template.kind === 'embedded')(
  'killed at any moment, PGlite keeps every acknowledged sheet, once',
  { timeout: 600_000 },
  async () => expectAllToAddUp(await embeddedEngine()),
)

test.runIf(template.kind === 'server')(
  'killed at any moment, a client of a server loses no acknowledged sheet (needs TEST_DATABASE_URL)',
  { timeout: 600_000 },
  async () => {
    if (template.kind === 'server') await expectAllToAddUp(await serverEngine(template))
  },
)
