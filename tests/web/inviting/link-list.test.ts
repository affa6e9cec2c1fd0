import { expect, test } from 'vitest'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { respondentWith } from '../../support/people/respondent.ts'
import { readCsv, recordsIn } from '../../support/readers/exported.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { addressesOf, atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

/** An installation in production without a mail server. */
const withoutMail = async (options = {}) => {
  const environment = {
    SMTP_URL: '',
    MAIL_FROM: '',
    NODE_ENV: 'production',
    SESSION_SECRET: 'a secret that only tests know, long enough',
  }
  const scan = await atTheScreens(prepare, { environment, ...options })
  return { ...scan, list: `/scans/${scan.scanId}/link-list` }
}

test('without a mail server the links can be downloaded once, after a warning, and each works', async () => {
  const scan = await withoutMail()
  expect((await scan.facilitator.get(scan.page)).text).toContain('Deze installatie verstuurt zelf geen mail.')
  expect((await scan.facilitator.get(scan.list)).text).toContain('er staan nog geen adressen op')
  await scan.invite('teachers', ['=1+1@roc.example', 'docent1@roc.example'])
  await scan.invite('coaches', ['gijs@roc.example'])
  expect((await scan.facilitator.get(scan.page)).text).toContain(`href="${scan.list}"`)

  const page = (await scan.facilitator.get(scan.list)).text
  const warning = page.indexOf('antwoorden mee te openen die nog niet zijn verstuurd')
  expect(warning).toBeGreaterThan(0)
  expect(page.indexOf('Maak de lijst en download hem')).toBeGreaterThan(warning)
  expect(page).toContain('Op de lijst komen: 3 mensen.')
  expect(await htmlFaults('link list', page)).toEqual([])
  expect(await scan.rows('ticket_keys')).toEqual([])

  const file = await scan.facilitator.post(scan.list, {})
  expect(file.headers['content-disposition']).toContain('nulmeting-najaar-2026-links.csv')
  const rows = recordsIn(readCsv(file.text, ';'))
  expect(rows.map((row) => [row['E-mailadres'], row.Groep])).toEqual([
    ["'=1+1@roc.example", 'Docenten'],
    ['docent1@roc.example', 'Docenten'],
    ['gijs@roc.example', 'Mediacoaches'],
  ])
  const links = rows.map((row) => String(row['Persoonlijke link']))
  expect(new Set(links).size).toBe(3)
  const respondent = respondentWith(scan, 'teachers', links[1]?.split('/').at(-1) as TicketKey)
  await respondent.saveAll()
  expect(await respondent.send()).toEqual({ ok: true })

  const again = await scan.facilitator.post(scan.list, {})
  expect(again.text).toContain('Iedereen op je lijst heeft al een link')
  expect(again.text).not.toContain('/s/')
  const taken = (await scan.facilitator.get(scan.page)).text
  expect(taken).toContain('Links meegenomen')
  const mailing = /href="([^"]+)">Links meegenomen/.exec(taken)?.[1] ?? ''
  expect((await scan.facilitator.get(mailing)).text).toContain('worden buiten deze installatie verstuurd')
  expect((await scan.facilitator.get(`${mailing}/preview`)).status).toBe(404)
})

test('before the launch there is no list, and in English it has commas and English headings', async () => {
  const draft = await withoutMail({ launched: false })
  await draft.invite('teachers', teachers(1))
  expect((await draft.facilitator.get(draft.list)).text).toContain('Dit kan als het bestuur de scan heeft gestart.')
  expect((await draft.facilitator.post(draft.list, {}, { from: '/scans' })).text).not.toContain('/s/')
  expect(await draft.rows('ticket_keys')).toEqual([])
  await draft.acts.launchScan(operatorIn(draft.institutionId), draft.scanId, launchChecks)
  await draft.facilitator.get(`${draft.list}?lang=en`)
  const file = await draft.facilitator.post(draft.list, {})
  expect(file.text).toMatch(/^E-mail address,Group,Personal link\r\ndocent0@roc\.example,Teachers,http/)
})

test('with a mail server there is no list of links', async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(2))
  const list = `/scans/${scan.scanId}/link-list`
  expect((await scan.facilitator.get(list)).headers.location).toBe(scan.page)
  expect((await scan.facilitator.post(list, {}, { from: '/scans' })).headers.location).toBe(scan.page)
  expect(await scan.rows('ticket_keys')).toEqual([])
  expect(addressesOf(scan.office.mails)).toEqual([])
})
