import { expect, test } from 'vitest'
import { migrate } from '../../../src/db/engine/migrate.ts'
import { migrationSource } from '../../../src/db/engine/migration-source.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { instantOf, lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const takesAnswers = ({ database, institutionId, scanId }: Scenario, minute: string) =>
  withInstitution(database.knex, institutionId, async (trx) => {
    const { rows } = await trx.raw('select takes_answers(?, ?) as yes', [scanId, minute])
    return rows[0].yes
  })

test('the database takes answers in the minute of the closing time, and not in the next', async () => {
  const closesAt = instantOf('2026-12-18', '17:00')
  const scenario = await launchedScan(database.current, exampleSettings({ closesAt }))
  expect(await takesAnswers(scenario, '2026-12-18T17:00+01')).toBe(true)
  expect(await takesAnswers(scenario, '2026-12-18T17:01+01')).toBe(false)
})

test('a closing time is a whole minute', async () => {
  const closesAt = new Date('2026-12-18T16:00:01Z')
  const drafted = launchedScan(database.current, exampleSettings({ closesAt }))
  await expect(drafted).rejects.toMatchObject({ constraint: 'scans_closes_at' })
})

test('an upgrade turns the last day of a scan into its last minute, in winter and in summer, and of a closed scan', async () => {
  const winter = await launchedScan(database.current, exampleSettings({ closesAt: lastMinuteOf('2026-12-18') }))
  const summer = await launchedScan(database.current, exampleSettings({ closesAt: lastMinuteOf('2027-07-01') }))
  const changing = await launchedScan(database.current, exampleSettings({ closesAt: lastMinuteOf('2027-03-28') }))
  await changing.acts.closeScan(operatorIn(changing.institutionId), changing.scanId)
  await database.asOwner(async (owner) => {
    const isThere = async () => (await owner.schema.hasColumn('scans', 'closes_on')) === true
    while (!(await isThere())) await owner.migrate.down({ migrationSource })
    const { rows } = await owner.raw('select closes_on::text as day from scans order by closes_on')
    expect(rows).toEqual([{ day: '2026-12-18' }, { day: '2027-03-28' }, { day: '2027-07-01' }])
    await migrate(owner)
  })
  for (const [scenario, instant] of [
    [winter, '2026-12-18T22:59:00Z'],
    [summer, '2027-07-01T21:59:00Z'],
    [changing, '2027-03-28T21:59:00Z'],
  ] as const) {
    const { acts, institutionId, scanId } = scenario
    expect((await acts.getScan(institutionId, scanId)).closesAt).toEqual(new Date(instant))
  }
})
