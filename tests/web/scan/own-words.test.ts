import { expect, test } from 'vitest'
import { standardEdition } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { EditionId, ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { composeApp } from '../../support/servers/app.ts'
import { factorIn } from '../../support/stories/editions.ts'
import { launchChecks, launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { respondentBrowser } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

const office = async () => {
  const clock = { now: new Date() }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const closesOn = new Date(clock.now.getTime() + 28 * 86_400_000).toISOString().slice(0, 10)
  return {
    acts,
    clock,
    institutionId,
    board,
    fields: (changes: Readonly<Record<string, string>> = {}) => draftFields({ closesOn, ...changes }),
    copy: () => acts.copyEdition(operatorIn(institutionId), standardEdition.key, 'Onze tekst'),
    reword: (id: EditionId, question: string) =>
      acts.rewordEdition(operatorIn(institutionId), id, { part: 'factor', factor: factorIn('F3', { question }) }),
  }
}

type Office = Awaited<ReturnType<typeof office>>

const drafted = async ({ board, fields }: Office, changes: Readonly<Record<string, string>>): Promise<ScanId> => {
  const answer = await board.post('/scans/new', fields(changes))
  expect(answer.status).toBe(303)
  return String(answer.headers.location).slice('/scans/'.length) as ScanId
}

const browserOf = async ({ acts, institutionId }: Office, scanId: ScanId, group: string) => {
  const { groups } = await acts.getScan(institutionId, scanId)
  return respondentBrowser(acts.app, String(groups.find(({ key }) => key === group)?.code))
}

test('a scan uses the chosen edition, from the trial to the report', async () => {
  const it = await office()
  const id = await it.copy()
  await it.reword(id, 'Waar staan de {coaches} bij ons?')
  expect((await it.board.get('/scans/new')).text).toContain(`<option value="${id}">Onze tekst, versie 1</option>`)
  const scanId = await drafted(it, { edition: id })
  const page = `/scans/${scanId}`
  expect((await it.board.get(`${page}/draft`)).text).toContain(`<option value="${id}" selected>`)
  expect((await it.board.get(`${page}/launch`)).text).toContain('Onze tekst, versie 1')
  const trial = `${page}/trial/teachers`
  await it.board.post(`${trial}/seat`, {}, { from: trial })
  expect((await it.board.get(`${trial}/factors/3`)).text).toContain('Waar staan de mediacoaches bij ons?')

  await it.board.post(`${page}/launch`, launchFields)
  const teacher = await browserOf(it, scanId, 'teachers')
  await teacher.sitDown()
  expect((await teacher.get('/factors/3')).text).toContain('Waar staan de mediacoaches bij ons?')
  await sentSheets({ ...it, scanId }, 'board', 2, { current: 2, desired: 3, remark: null })
  await it.board.post(`${page}/closure`, {})
  const report = (await it.board.get(`${page}/report`)).text
  expect(report).toContain('Waar staan de mediacoaches bij ons?')
  expect(report).toContain('Wat onderzoek liet zien')
  const pdf = (await pdfText((await it.board.get(`${page}/report.pdf`)).body)).join(' ')
  expect(pdf).toContain('Waar staan de mediacoaches bij ons?')
  expect(pdf).toContain('Vragenlijst: Onze tekst, versie 1, een eigen tekst van de instelling.')
  await it.acts.closeThreads()
})

test('an edition that no longer exists cannot be chosen, and the form stays as it was', async () => {
  const it = await office()
  const wrong = await it.board.post('/scans/new', it.fields({ edition: crypto.randomUUID(), title: 'Net getypt' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Deze vragenlijst is er niet meer. Kies een andere.')
  expect(wrong.text).toContain('value="Net getypt"')
})

test('respondents first read the introduction, as the institution typed it', async () => {
  const it = await office()
  const introduction = 'Beste collega,\r\n\r\n\r\n\r\nWe <b>vragen</b> dit & horen het graag.'
  const scanId = await drafted(it, { introduction })
  const words = 'Beste collega,\n\nWe &lt;b&gt;vragen&lt;/b&gt; dit &amp; horen het graag.'
  expect((await it.board.get(`/scans/${scanId}/launch`)).text).toContain(words)
  expect((await it.board.get(`/scans/${scanId}/trial/teachers`)).text).toContain(words)
  await it.board.post(`/scans/${scanId}/launch`, launchFields)
  const start = (await (await browserOf(it, scanId, 'board')).get()).text
  expect(start).toContain('In de woorden van ROC roc.example')
  expect(start).toContain(`<blockquote>${words}</blockquote>`)
})

test('without an introduction nothing is shown, and one that is too long is refused', async () => {
  const it = await office()
  const scanId = await drafted(it, {})
  expect((await it.board.get(`/scans/${scanId}/trial/teachers`)).text).not.toContain('In de woorden van')
  const long = 'x'.repeat(1001)
  const wrong = await it.board.post('/scans/new', it.fields({ introduction: long }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Maak de inleiding korter: hooguit 1.000 tekens.')
  expect(wrong.text).toContain(long)
})

test('the form suggests known coach titles, and reports a plural that belongs to another title', async () => {
  const it = await office()
  const form = (await it.board.get('/scans/new')).text
  expect(form).toContain('list="singulars"')
  expect(form).toContain('<option value="vaandeldrager"></option>')
  expect(form).toContain('<option value="ambassadeurs digitale didactiek"></option>')
  const wrong = await it.board.post(
    '/scans/new',
    it.fields({ coachSingular: 'vaandeldrager', coachPlural: 'i-coaches' }),
  )
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Bij ‘vaandeldrager’ hoort ‘vaandeldragers’.')
  await drafted(it, { coachSingular: 'vaandeldrager', coachPlural: 'vlaggen' })
})

test('a factor with other words is not compared between two rounds, on the page or in print', async () => {
  const it = await office()
  const first = await it.copy()
  const answered = async (scanId: ScanId, current: 1 | 3) => {
    await it.acts.launchScan(operatorIn(it.institutionId), scanId, launchChecks)
    const scenario = { ...it, scanId }
    await sentSheets(scenario, 'board', 3, { current: 3, desired: 3, remark: null })
    await sentSheets(scenario, 'teachers', 6, { current, desired: 3, remark: null })
    await it.acts.closeScan(operatorIn(it.institutionId), scanId)
  }
  const earlier = await drafted(it, { edition: first, title: 'Eerste ronde' })
  await answered(earlier, 1)

  const second = await it.acts.copyEdition(operatorIn(it.institutionId), first, 'Onze tekst')
  await it.reword(second, 'Waar staan de {coaches} bij ons?')
  const round = await it.acts.startNextRound(operatorIn(it.institutionId), earlier, 'Tweede ronde')
  if (!round.ok) throw new Error(round.reason)
  await it.board.post(`/scans/${round.scanId}/draft`, it.fields({ edition: second, title: 'Tweede ronde' }))
  await answered(round.scanId, 3)

  const page = (await it.board.get(`/scans/${round.scanId}/comparison`)).text
  const sections = page.split('<section class="change"').slice(1)
  const differently = 'Anders gevraagd: de tekst van deze vraag is veranderd.'
  expect(sections.map((section) => section.includes(differently))).toEqual([false, false, true, false, false, false])
  expect(sections.map((section) => section.includes('Docenten'))).toEqual([true, true, false, true, true, true])
  const print = await it.board.get(`/scans/${round.scanId}/report.pdf`)
  const pdf = (await pdfText(print.body)).join(' ')
  expect(pdf.split(differently)).toHaveLength(2)
  expect(pdf).toContain('Bij 5 van de 5 factoren kwamen de beelden dichter bij elkaar')
  await it.acts.closeThreads()
})

test('a report with an own edition stays as it is when the next version is made', async () => {
  const it = await office()
  const id = await it.copy()
  await it.reword(id, 'Zoals het toen was?')
  const scanId = await drafted(it, { edition: id })
  await it.acts.launchScan(operatorIn(it.institutionId), scanId, launchChecks)
  await it.acts.closeScan(operatorIn(it.institutionId), scanId)
  const next = await it.acts.copyEdition(operatorIn(it.institutionId), id, 'Onze tekst')
  await it.reword(next, 'Zoals het nu is?')
  const report = (await it.board.get(`/scans/${scanId}/report`)).text
  expect(report).toContain('Zoals het toen was?')
  expect(report).not.toContain('Zoals het nu is?')
})
