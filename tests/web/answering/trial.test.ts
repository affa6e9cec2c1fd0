import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { closesOn } from '../../support/stories/questionnaire.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

const draft = async () => {
  const acts = composeApp(database.current)
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ closesAt: lastMinuteOf(closesOn) }))
  const member = await signedIn(acts.app, 'gesprek@roc.example')
  return { acts, institutionId, scanId, member, trial: `/scans/${scanId}/trial/board` }
}

/** The number of rows in each table, of all institutions. */
const rowCounts = () =>
  database.asOwner(async (owner) => {
    const tables: string[] = await owner('pg_tables')
      .where({ schemaname: 'public' })
      .whereNot('tablename', 'like', 'knex%')
      .pluck('tablename')
    const counts: [string, number][] = []
    for (const table of tables.sort()) {
      const { rows } = await owner.raw('select count(*) as rows from ??', [table])
      counts.push([table, Number(rows[0].rows)])
    }
    return Object.fromEntries(counts)
  })

test('a member tries a draft from start to thanks, and nothing is kept or counted', async () => {
  const { member, trial, scanId } = await draft()
  // The first page adds the sign-in to the log.
  await member.get('/scans')
  const before = await rowCounts()
  expect(before).toMatchObject({ sessions: 1, scans: 1, tickets: 0, tallies: 0, remarks: 0 })

  const start = (await member.get(trial)).text
  expect(start).toContain('Dit is een proef. Er wordt niets bewaard of geteld.')
  expect(start).toContain(`href="/scans/${scanId}"`)
  expect(start).toContain('Jouw groep is herkenbaar')
  expect((await member.post(`${trial}/seat`, {}, { from: trial })).status).toBe(422)
  const seat = await member.post(`${trial}/seat`, { onRecord: 'yes' }, { from: trial })
  expect(seat.headers.location).toBe(`${trial}/factors/1`)

  const refused = await member.post(`${trial}/factors/1`, { current: '1', remark: 'proef' })
  expect(refused.status).toBe(422)
  for (const number of [1, 2, 3, 4, 5]) {
    await member.post(`${trial}/factors/${number}`, { current: '1', desired: '3', remark: 'proefmarkering' })
  }
  expect((await member.get(trial)).text).toContain('5 van de 6 vragen zijn ingevuld')
  expect((await member.post(`${trial}/sheet`, {}, { from: `${trial}/check` })).status).toBe(422)
  await member.post(`${trial}/factors/6`, { current: 'dk', desired: '3' })
  const sent = await member.post(`${trial}/sheet`, {}, { from: `${trial}/check` })
  expect(sent.headers.location).toBe(`${trial}/thanks`)
  expect((await member.get(`${trial}/thanks`)).text).toContain('Wat je invulde, is weg en telt niet mee.')

  expect(await rowCounts()).toEqual(before)
  const sessions = await database.current.knex('sessions').pluck('sess')
  expect(JSON.stringify(sessions)).not.toContain('proefmarkering')
})

test('a trial can be repeated', async () => {
  const { member, trial } = await draft()
  await member.post(`${trial}/seat`, { onRecord: 'yes' }, { from: trial })
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await member.post(`${trial}/factors/${number}`, { current: '1', desired: '3' })
  }
  await member.post(`${trial}/sheet`, {}, { from: `${trial}/check` })
  expect((await member.get(trial)).text).toContain('Nog een keer proberen')
  const again = await member.post(`${trial}/next-respondent`, {}, { from: `${trial}/thanks` })
  expect(again.headers.location).toBe(trial)
  expect((await member.get(trial)).text).toContain('>Begin<')
})

test('a trial needs a draft, one of its groups, one’s own institution and the token of the form', async () => {
  const { acts, member, trial, institutionId, scanId } = await draft()
  expect((await member.get(`/scans/${scanId}/trial/students`)).status).toBe(404)
  expect((await member.get('/scans/x/trial/board')).status).toBe(404)
  expect((await member.rawPost(`${trial}/seat`, { onRecord: 'yes' })).status).toBe(403)
  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'bestuur@ander.example')
  expect((await stranger.get(trial)).status).toBe(404)
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  expect((await member.get(trial)).status).toBe(404)
})
