import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { groupIdOf, seatedRespondent } from '../../support/people/respondent.ts'
import { draftedScan, exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'
import { sentFrom, UNITS, unitIdOf } from '../../support/stories/units.ts'

/** The database itself holds these rules, also against SQL that is written by hand as the application's role. */
const database = useDatabase()
const settings = exampleSettings({ units: UNITS })

const sql = ({ database, institutionId }: Scenario, statement: string) =>
  withInstitution(database.knex, institutionId, (trx) => trx.raw(statement))

test.each([
  ['another name', `update units set name = 'Anders' where name = 'Techniek'`],
  ['another place', `update units set position = 9 where name = 'Techniek'`],
  ['the loss of one', `delete from units where name = 'Techniek'`],
])('a unit of a launched scan refuses %s', async (_, statement) => {
  const scenario = await launchedScan(database.current, settings)
  await expect(sql(scenario, statement)).rejects.toMatchObject({ code: '23514', constraint: 'units_frozen' })
  expect(await keptRows(scenario, 'units')).toBe(3)
})

test('a launched or closed scan accepts no new unit, neither a new one nor one that is moved', async () => {
  const scenario = await launchedScan(database.current, settings)
  const { acts, institutionId, scanId } = scenario
  const insert = `insert into units (institution_id, scan_id, name, position) values ('${institutionId}', '${scanId}', 'Nieuw', 3)`
  const draftId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ units: ['Alfa', 'Bravo'] }))
  const move = `update units set scan_id = '${scanId}', position = 4 where scan_id = '${draftId}' and name = 'Alfa'`
  for (const statement of [insert, move]) {
    await expect(sql(scenario, statement)).rejects.toMatchObject({ constraint: 'units_frozen' })
  }
  await acts.closeScan(operatorIn(institutionId), scanId)
  await expect(sql(scenario, insert)).rejects.toMatchObject({ constraint: 'units_frozen' })
})

test.each([
  ['a name twice', `name = 'Economie'`, 'units_name'],
  ['no name', `name = ''`, 'units_name_length'],
  ['a twenty-first place', 'position = 20', 'units_position'],
  ['a place twice', 'position = 2', 'units_place'],
])('a draft refuses %s', async (_, change, constraint) => {
  const scenario = await draftedScan(database.current, settings)
  const changed = sql(scenario, `update units set ${change} where name = 'Techniek'`)
  await expect(changed).rejects.toMatchObject({ constraint })
})

test('neither a ticket nor a count can belong to a unit of another scan or institution', async () => {
  const scenario = await launchedScan(database.current, settings)
  const { acts, institutionId, scanId } = scenario
  const other = { ...scenario, scanId: await acts.draftScan(operatorIn(institutionId), settings) }
  const stranger = await launchedScan(database.current, settings)
  const group = await groupIdOf(scenario, 'teachers')
  for (const elsewhere of [other, stranger]) {
    const unit = await unitIdOf(elsewhere, 'Techniek')
    const place = `'${institutionId}', '${scanId}', '${group}', '${unit}'`
    const ticket = `insert into tickets (institution_id, scan_id, group_id, unit_id) values (${place})`
    await expect(sql(scenario, ticket)).rejects.toMatchObject({ constraint: 'tickets_unit' })
    const invited = `insert into invited_addresses (institution_id, scan_id, group_id, unit_id, address_hash)
      values (${place}, decode(repeat('00', 32), 'hex'))`
    await expect(sql(scenario, invited)).rejects.toMatchObject({ constraint: 'invited_addresses_unit' })
    const tally = `insert into tallies (institution_id, scan_id, group_id, unit_id, factor, current, desired, sheets)
      values (${place}, 'F1', '1', '1', 1)`
    await expect(sql(scenario, tally)).rejects.toMatchObject({ constraint: 'tallies_unit' })
  }
})

test('a cell without a unit is one cell, in which sheets that are sent at once add up', async () => {
  const scenario = await launchedScan(database.current, settings)
  const answer = { current: 2, desired: 3, remark: null } as const
  await Promise.all([1, 2, 3].map(() => sentFrom(scenario, 'teachers', null, 2, answer)))
  await sentFrom(scenario, 'teachers', 'Techniek', 1, answer)
  const { rows } = await sql(
    scenario,
    `select unit_id is null as none, sheets from tallies where factor = 'F1' order by none`,
  )
  expect(rows).toEqual([
    { none: false, sheets: 1 },
    { none: true, sheets: 6 },
  ])
})

test('a scan is deleted with its units, also when people hold tickets in them', async () => {
  const scenario = await launchedScan(database.current, settings)
  await sentFrom(scenario, 'teachers', 'Techniek', 1)
  await seatedRespondent(scenario, 'teachers')
  const economy = await unitIdOf(scenario, 'Economie')
  const ticket = 'institution_id, scan_id, group_id'
  await sql(scenario, `insert into tickets (${ticket}, unit_id) select ${ticket}, '${economy}' from tickets`)
  await sql(scenario, `delete from scans where id = '${scenario.scanId}'`)
  expect(await Promise.all(['units', 'tickets', 'tallies'].map((table) => keptRows(scenario, table)))).toEqual([
    0, 0, 0,
  ])
})

test('after closing, the counts by unit have one writer and lie in the order of their keys', async () => {
  const scenario = await launchedScan(database.current, settings)
  await sentFrom(scenario, 'teachers', 'Techniek', 6)
  await sentFrom(scenario, 'teachers', 'Zorg en Welzijn', 6)
  await sentFrom(scenario, 'teachers', 'Economie', 5)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const rows: { writer: string; key: string }[] = await database.asOwner(async (owner) => {
    const key = `group_id || ' ' || coalesce(unit_id::text, '') || ' ' || factor || ' ' || current || ' ' || desired`
    const select = `select xmin::text as writer, ${key} as key from tallies where scan_id = ? order by ctid`
    return (await owner.raw(select, [scenario.scanId])).rows
  })
  expect(new Set(rows.map(({ writer }) => writer)).size).toBe(1)
  expect(rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key).sort())
  expect(new Set(rows.map(({ key }) => key.split(' ')[1])).size).toBe(3)
})
