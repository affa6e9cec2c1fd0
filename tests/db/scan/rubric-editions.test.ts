import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { standardEdition } from '../../../src/content/rubric.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleSettings, startedUseCases } from '../../support/stories/scenario.ts'

/** The database itself holds these rules, also against SQL that is written by hand as the application's role. */
const database = useDatabase()

const office = async () => {
  const started = startedUseCases(database.current)
  const { acts } = started
  const institutionId = await acts.createInstitution('ROC Voorbeeld', [])
  const edition = await acts.copyEdition(operatorIn(institutionId), standardEdition.key, 'Onze tekst')
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ edition }))
  const sql = (statement: string) => withInstitution(database.current.knex, institutionId, (trx) => trx.raw(statement))
  const change = (changes: string) => sql(`update rubric_editions set ${changes} where id = '${edition}'`)
  return { ...started, institutionId, edition, scanId, sql, change }
}

const frozen = expect.objectContaining({ code: '23514', constraint: 'rubric_editions_frozen' })

test('the words of an edition may change until a scan that asks in it is launched', async () => {
  const { acts, institutionId, scanId, change } = await office()
  await change(`texts = jsonb_set(texts, '{nl,source}', '"Anders"')`)
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  for (const changes of [
    `texts = jsonb_set(texts, '{nl,source}', '"Weer anders"')`,
    `name = 'Andere naam'`,
    'version = 2',
    'id = gen_random_uuid()',
  ])
    await expect(change(changes)).rejects.toEqual(frozen)
  await acts.closeScan(operatorIn(institutionId), scanId)
  await expect(change('version = 2')).rejects.toEqual(frozen)
})

test('a launch waits for a change of words that is under way, and later changes wait for the launch', async () => {
  const { acts, institutionId, edition, scanId, change } = await office()
  let done = () => {}
  const reworded = new Promise<void>((resolve) => {
    done = resolve
  })
  const rewording = withInstitution(database.current.knex, institutionId, async (trx) => {
    await trx('rubric_editions').where({ id: edition }).update({ version: 7 })
    await reworded
  })
  let launched = false
  const launching = acts.launchScan(operatorIn(institutionId), scanId, launchChecks).then(() => {
    launched = true
  })
  await setTimeout(300)
  const waits = !launched
  done()
  await Promise.all([rewording, launching])
  expect(waits).toBe(true)
  expect((await acts.getScan(institutionId, scanId)).edition).toMatchObject({ own: { version: 7 } })
  await expect(change('version = 8')).rejects.toEqual(frozen)
})

test('an edition that any scan uses can not be deleted', async () => {
  const { sql, edition } = await office()
  const deleted = sql(`delete from rubric_editions where id = '${edition}'`)
  await expect(deleted).rejects.toMatchObject({ constraint: 'scans_own_edition' })
})

test('a scan asks in one edition, neither in two nor in none', async () => {
  const { sql, scanId } = await office()
  for (const changes of ["edition = 'standard-1'", 'own_edition = null']) {
    const changed = sql(`update scans set ${changes} where id = '${scanId}'`)
    await expect(changed).rejects.toMatchObject({ constraint: 'scans_one_edition' })
  }
})

test('a scan can not ask in the edition of another institution, and editions of others are not visible', async () => {
  const { edition } = await office()
  const stranger = await office()
  const crossing = stranger.sql(`update scans set own_edition = '${edition}' where id = '${stranger.scanId}'`)
  await expect(crossing).rejects.toMatchObject({ constraint: 'scans_own_edition' })
  const { rows } = await stranger.sql('select id from rubric_editions')
  expect(rows).toEqual([{ id: stranger.edition }])
  expect(await database.current.knex('rubric_editions')).toEqual([])
})

test.each([
  ['another edition', (own: string) => `own_edition = '${own}'`],
  ['the standard edition', () => "own_edition = null, edition = 'standard-1'"],
  ['another introduction', () => "introduction = 'Te laat'"],
])('a launched scan refuses %s', async (_, changes) => {
  const { acts, institutionId, scanId, sql } = await office()
  const other = await acts.copyEdition(operatorIn(institutionId), standardEdition.key, 'Een andere')
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const changed = sql(`update scans set ${changes(other)} where id = '${scanId}'`)
  await expect(changed).rejects.toMatchObject({ code: '23514', constraint: 'scans_frozen' })
})

test('of a launched scan only the closing date and the end may change', async () => {
  const { acts, institutionId, scanId, sql } = await office()
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const { rows } = await sql(`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = 'scans'`)
  const other: Readonly<Record<string, string>> = {
    date: "'2030-01-01'",
    uuid: 'gen_random_uuid()',
    boolean: 'false',
    text: "'anders'",
    jsonb: `'[{"key": "levels"}]'`,
    'timestamp with time zone': "'2100-01-01'",
  }
  const changed: string[] = []
  for (const { name } of rows as { name: string }[]) {
    const type = (
      await sql(`select data_type from information_schema.columns
      where table_name = 'scans' and column_name = '${name}'`)
    ).rows[0].data_type
    await sql(`update scans set ${name} = ${other[type]} where id = '${scanId}'`).then(
      () => changed.push(name),
      (error: unknown) => expect(error).toMatchObject({ code: expect.stringMatching(/^23|^42501/) }),
    )
  }
  expect(changed).toEqual(['closes_at', 'closing_moved_at'])
})

test('an introduction has at most a thousand characters', async () => {
  const { sql, scanId } = await office()
  await sql(`update scans set introduction = repeat('🌉', 1000) where id = '${scanId}'`)
  const longer = sql(`update scans set introduction = repeat('x', 1001) where id = '${scanId}'`)
  await expect(longer).rejects.toMatchObject({ constraint: 'scans_introduction_length' })
})

test('an institution can be deleted with its editions and the scans that ask in them', async () => {
  const scenario = await office()
  const { acts, institutionId, scanId, sql } = scenario
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  await sql(`delete from institutions where id = '${institutionId}'`)
  for (const table of ['scans', 'rubric_editions']) expect(await keptRows(scenario, table)).toBe(0)
})
