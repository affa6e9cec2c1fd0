import { expect, test } from 'vitest'
import { createInTransaction, withInstitution } from '../../../src/db/in-transaction.ts'
import { clockIn } from '../../../src/domain/account/actor.ts'
import type { AccountId, InstitutionId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, PASSWORD, signedIn, visitor } from '../../support/stories/office.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

const opened = async () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  await board.get('/scans')
  return { acts, clock, institutionId, board }
}

const lines = (institutionId: InstitutionId) =>
  withInstitution(database.current.knex, institutionId, (trx) => trx('audit_log').orderBy('at').orderBy('act'))

/** The lines of the table on the page. */
const linesOn = (html: string): readonly string[] =>
  [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td><\/tr>/g)].map(([, , what]) => what ?? '')

test('the board reads who did what, newest first, and a facilitator cannot', async () => {
  const { acts, clock, board } = await opened()
  const later = () => {
    clock.now = new Date(clock.now.getTime() + 60_000)
  }
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  for (const [path, fields] of [
    ['/launch', launchFields],
    ['/closing-time', { closesOn: '2026-12-24' }],
    ['/visibility', { 'groups[teachers]': '7' }],
    ['/closure', {}],
    ['/next-round', { title: 'Voorjaar' }],
  ] as const) {
    later()
    const from = path === '/closing-time' ? scan : scan + path
    const answer = await board.post(scan + path, fields, { from })
    expect({ path, status: answer.status }).toEqual({ path, status: 303 })
  }
  const draft = String((await board.post('/scans/new', draftFields({ title: 'Toch niet' }))).headers.location)
  for (const path of ['/deletion', '/restoration']) {
    later()
    await board.post(draft + path, {}, { from: path === '/deletion' ? draft + path : '/scans' })
  }
  expect(linesOn((await board.get('/audit-log')).text)).toEqual([
    'bestuur haalde het concept van de scan ‘Toch niet’ terug.',
    'bestuur gooide het concept van de scan ‘Toch niet’ weg.',
    'bestuur begon aan een volgende meetronde na de scan ‘Najaar 2026’.',
    'bestuur sloot de scan ‘Najaar 2026’.',
    'bestuur maakte de regels van de scan ‘Najaar 2026’ strenger.',
    'bestuur gaf meer tijd voor de scan ‘Najaar 2026’.',
    'bestuur startte de scan ‘Najaar 2026’.',
    'bestuur logde in.',
  ])
  expect((await board.get('/audit-log?lang=en')).text).toContain('bestuur closed the scan ‘Najaar 2026’.')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  expect((await facilitator.get('/audit-log')).status).toBe(403)
  expect((await facilitator.get('/audit-log.csv')).status).toBe(403)
  expect((await visitor(acts.app).get('/audit-log')).status).toBe(303)
})

test('an institution reads only its own lines, and a member of two is logged where they act', async () => {
  const { acts, institutionId, board } = await opened()
  const both = { email: 'beide@roc.example', name: 'Beide', password: PASSWORD, roles: ['board'] as const }
  const one = await acts.createInstitution('ROC Een', [both])
  const two = await acts.createInstitution('ROC Twee', [both])
  const person = await signedIn(acts.app, both.email)
  expect(await lines(one)).toEqual([])
  await person.post('/institutions', { institution: two })
  await person.get('/scans')
  await person.get('/scans')
  expect(await lines(one)).toEqual([])
  expect((await lines(two)).map(({ act, account_name }) => [act, account_name])).toEqual([['sign-in', 'Beide']])
  expect(linesOn((await board.get('/audit-log')).text)).toEqual(['bestuur logde in.'])
  expect(await lines(institutionId)).toHaveLength(1)
})

test('lines of the clock name nobody, and the name of a deleted scan is gone', async () => {
  const { acts, clock, institutionId, board } = await opened()
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  await board.post(`${scan}/launch`, launchFields)
  const draft = String((await board.post('/scans/new', draftFields({ title: 'Toch niet' }))).headers.location)
  await board.post(`${draft}/deletion`, {})
  clock.now = new Date('2026-12-20T12:00:00Z')
  await acts.closeDueScans()
  await acts.jobs.find(({ name }) => name === 'delete discarded drafts')?.work()
  const clocked = (await lines(institutionId)).filter(({ at }) => at > new Date('2026-12-01'))
  expect(clocked.map(({ act, account_id, account_name }) => [act, account_id, account_name])).toEqual([
    ['close-scan', null, null],
    ['delete-draft', null, null],
  ])
  const again = await signedIn(acts.app, 'bestuur@roc.example')
  const page = linesOn((await again.get('/audit-log')).text)
  expect(page).toContain('De scan ‘Najaar 2026’ is vanzelf gesloten.')
  expect(page).toContain('Een concept dat was weggegooid, is vanzelf verwijderd.')
  expect(page).toContain('bestuur gooide het concept van een verwijderde scan weg.')
})

test('a page of the log has fifty lines, and every line is on one page', async () => {
  const { institutionId, board } = await opened()
  await createInTransaction(database.current.knex)(institutionId, async ({ auditLog }) => {
    for (let minute = 1; minute <= 60; minute++) {
      const at = new Date(Date.UTC(2026, 10, 1, 0, minute))
      await auditLog.add({
        at,
        actor: clockIn(institutionId),
        act: 'export-results',
        scanId: null,
        subject: `nr ${minute}`,
      })
    }
  })
  const first = (await board.get('/audit-log')).text
  const second = (await board.get('/audit-log?page=2')).text
  expect(linesOn(first)).toHaveLength(50)
  expect(linesOn(second)).toHaveLength(11)
  expect(new Set([...linesOn(first), ...linesOn(second)]).size).toBe(61)
  expect(first).toContain('href="/audit-log?page=2"')
  expect(second).toContain('rel="prev" href="/audit-log"')
  expect(second).not.toContain('page=3')
  for (const odd of ['0', '-1', 'x', '999999', '1e9', '2&page=3']) {
    expect((await board.get(`/audit-log?page=${odd}`)).status).toBe(200)
  }
})

test('the file holds the whole log and no formula, and downloading it adds a line', async () => {
  const { acts } = await opened()
  const villain = { email: 'eq@roc.example', name: '=1+1', password: PASSWORD, roles: ['board'] as const }
  await acts.createInstitution('ROC Formule', [villain])
  const board = await signedIn(acts.app, villain.email)
  const file = await board.get('/audit-log.csv')
  expect(file.headers['content-disposition']).toContain('.csv')
  expect(file.text.split('\r\n')).toEqual([
    '\ufeffWanneer;Wie;Wat',
    "20 november 2026, 13:00;'=1+1;'=1+1 logde in.",
    '',
  ])
  expect(linesOn((await board.get('/audit-log')).text)).toContain('=1+1 downloadde dit logboek.')
})

test('nothing that a respondent does adds a line to the log', async () => {
  const scan = await questionnaire(database.current)
  const before = await lines(scan.institutionId)
  const browser = scan.browserOf('teachers')
  await browser.get()
  await browser.get('/privacy')
  await browser.fillIn({ current: '2', desired: '3', remark: 'Van mij' })
  await browser.get('/check')
  await browser.send()
  await browser.get('/thanks')
  await browser.send()
  await browser.post('/next-respondent')
  await scan.browserOf('coaches').sitDown()
  expect(await lines(scan.institutionId)).toEqual(before)
  expect(before.map(({ act }) => act)).toEqual(['launch-scan'])
})

test('the application may add and read lines, and cannot change, delete or truncate them', async () => {
  const { institutionId } = await opened()
  const within = (sql: string) => withInstitution(database.current.knex, institutionId, (trx) => trx.raw(sql))
  for (const sql of [
    `update audit_log set act = 'nothing'`,
    'delete from audit_log',
    'truncate audit_log',
    'drop table audit_log',
    'alter table audit_log disable row level security',
  ]) {
    await expect(within(sql)).rejects.toMatchObject({ code: '42501' })
  }
  const other = crypto.randomUUID()
  const forged = `insert into audit_log (institution_id, at, act) values ('${other}', now(), 'sign-in')`
  await expect(within(forged)).rejects.toMatchObject({ code: '42501' })
  expect(await lines(institutionId)).toHaveLength(1)
})

test('a line keeps the name that the member had on that day', async () => {
  const { institutionId, acts } = await opened()
  const found = await acts.signIn('bestuur@roc.example', PASSWORD)
  if (!found.ok) throw new Error(found.reason)
  await database.asOwner((owner) =>
    owner('accounts')
      .where({ id: found.accountId as AccountId })
      .update({ name: 'Iemand anders' }),
  )
  expect((await lines(institutionId)).map(({ account_name }) => account_name)).toEqual(['bestuur'])
})
