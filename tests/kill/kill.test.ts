import { expect, inject, test } from 'vitest'
import { type Engine, embeddedEngine, serverEngine } from './engine.ts'
import { killRounds, type Round } from './rounds.ts'

const template = inject('databaseTemplate')
const KILLS = 4

/** The long form, with more kills, is `npx tsx tests/kill/run.ts`. */
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
  'PGlite that is killed at any moment keeps every acknowledged sheet, counted once',
  { timeout: 600_000 },
  async () => expectAllToAddUp(await embeddedEngine()),
)

test.runIf(template.kind === 'server')(
  'a client of a server that is killed at any moment loses no acknowledged sheet (needs TEST_DATABASE_URL)',
  { timeout: 600_000 },
  async () => {
    if (template.kind === 'server') await expectAllToAddUp(await serverEngine(template))
  },
)
