import { expect, test } from 'vitest'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()

/** A scan from 20 November to 18 December, and a clock to move through it. */
const opened = async (changes: Readonly<Record<string, string>> = {}) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId: InstitutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const path = String((await board.post('/scans/new', draftFields(changes))).headers.location)
  await board.post(`${path}/launch`, launchFields)
  const scanId = path.split('/').at(-1) as ScanId
  const answered = (group: string, count: number) => sentSheets({ acts, institutionId, scanId }, group, count)
  const nextDay = async (day: string) => {
    clock.now = new Date(`${day}T00:00:30Z`)
    await acts.jobs.find(({ name }) => name === 'count nights')?.work()
  }
  return { acts, path, clock, board, facilitator, answered, nextDay }
}

test('an open scan shows the time left and what needs attention, with links for members who may act', async () => {
  const { board, facilitator, path, clock, answered } = await opened({ 'groups[coaches][invited]': '2' })
  const first = (await facilitator.get(path)).text
  expect(first).toContain('Nog 28 dagen: invullen kan tot en met 18 december 2026.')
  expect(first).toContain('Mediacoaches: je vraagt 2 mensen, en het beeld is pas te zien vanaf 3 antwoorden.')
  expect(first).toContain(`<a href="${path}/addressees">Mensen uitnodigen</a>`)
  expect((await board.get(path)).text).not.toContain('Mensen uitnodigen</a>')
  expect(first).toContain('Je leest de mail eerst zelf')
  const atBoard = (await board.get(path)).text
  expect(atBoard).not.toContain('Je leest de mail eerst zelf')
  expect(atBoard).toContain('De gespreksleider nodigt mensen uit. Hier zie je hoe ver dat is.')

  await answered('board', 1)
  clock.now = new Date('2026-12-15T12:00:00Z')
  const late = (await board.get(path)).text
  expect(late).toContain('Nog 3 dagen')
  expect(late).toContain('Docenten: er zijn nog geen 5 antwoorden.')
  expect(late).toContain('<a href="#more-time">Meer tijd geven</a>')
  expect(late).toContain('id="more-time"')
  expect(late).toContain('Bestuur: 33 % heeft geantwoord')

  await answered('board', 3)
  expect((await board.get(path)).text).toContain('Bestuur: er zijn meer antwoorden dan je mensen vroeg.')
  clock.now = new Date('2026-12-18T12:00:00Z')
  expect((await board.get(path)).text).toContain('Vandaag is de laatste dag')
})

test('on the day of the launch the page says what comes next, to each member what they do', async () => {
  const { board, facilitator, path, clock } = await opened({ 'groups[coaches][invited]': '3' })
  expect((await facilitator.get(path)).text).toContain('nodig mensen uit, of deel de links hieronder')
  const followed = (await board.get(path)).text
  expect(followed).toContain('De gespreksleider nodigt de groepen uit.')
  expect(followed).not.toContain('Weten alle groepen dat de scan open is?')
  clock.now = new Date('2026-11-21T12:00:00Z')
  expect((await board.get(path)).text).toContain('Weten alle groepen dat de scan open is?')
})

test('the list of scans shows the days left, and a total only while the progress of all groups is shown', async () => {
  const { board, answered } = await opened({ 'groups[coaches][invited]': '3' })
  await answered('board', 2)
  const hidden = (await board.get('/scans')).text
  expect(hidden).toContain('Nog 28 dagen: invullen kan tot en met 18 december 2026.')
  expect(hidden).not.toMatch(/\d antwoord/)
  await answered('teachers', 5)
  expect((await board.get('/scans')).text).toContain('7 antwoorden.')
})

test('the page of a scan shows in which stage it is', async () => {
  const { board, facilitator, path, answered } = await opened()
  const currentAt = async () =>
    /<li class="current" aria-current="step">([^<]+)</.exec((await facilitator.get(path)).text)?.[1]
  expect(await currentAt()).toBe('Open')
  await answered('board', 3)
  await board.post(`${path}/closure`, {})
  expect(await currentAt()).toBe('Gesloten')
  await facilitator.post(`${path}/feedback`, { opening: 'Dank aan iedereen.', showsFindings: 'on' })
  await facilitator.post(`${path}/feedback/publication`, {}, { from: `${path}/feedback` })
  expect(await currentAt()).toBe('Terugkoppeling')
})

test('closing early names the day that was promised', async () => {
  const { board, path } = await opened()
  expect((await board.get(`${path}/closure`)).text).toContain('beloofd dat invullen kan tot en met 18 december 2026')
})

test('when everyone has answered, the board gets a link to close the scan', async () => {
  const { board, facilitator, path, answered } = await opened({
    'groups[coaches][invited]': '3',
    'groups[teachers][invited]': '5',
  })
  await answered('board', 3)
  await answered('coaches', 3)
  await answered('teachers', 5)
  expect((await board.get(path)).text).toContain(`<a href="${path}/closure">Naar het sluiten</a>`)
  const text = (await facilitator.get(path)).text
  expect(text).toContain('Iedereen die is gevraagd, heeft geantwoord.')
  expect(text).not.toContain(`${path}/closure`)
})

test('the responses per day are drawn and listed in a table, except for a group that is too small', async () => {
  const { facilitator, path, answered, nextDay } = await opened({
    'groups[coaches][invited]': '2',
    'groups[teachers][invited]': '40',
  })
  expect((await facilitator.get(path)).text).not.toContain('Antwoorden per dag')
  await answered('board', 2)
  await answered('coaches', 2)
  await nextDay('2026-11-21')
  await answered('teachers', 9)
  await nextDay('2026-11-22')
  await answered('teachers', 3)
  const { text } = await facilitator.get(path)
  expect(text).toContain('Antwoorden per dag')
  expect(text).toContain('<tr><td>22 november 2026</td><td>9</td></tr><tr><td>nu</td><td>12</td></tr>')
  const figures = text.split('<figure data-nights').slice(1)
  expect(figures.map((figure) => /<strong>(.*?)<\/strong>/.exec(figure)?.[1])).toEqual(['Bestuur', 'Docenten'])
  expect(text).toContain('Van een kleine beschermde groep bewaren we geen stand per dag.')
  expect(await htmlFaults(path, text)).toEqual([])
})

test('before the close the page names groups that will stay hidden, and no page reveals the answer of one person', async () => {
  const { board, facilitator, path, answered, nextDay } = await opened({
    'groups[coaches][invited]': '1',
    'groups[teachers][invited]': '4',
  })
  await answered('board', 1)
  const pages = async () => {
    const seen: string[] = []
    for (const member of [board, facilitator]) {
      for (const page of [path, '/scans']) seen.push((await member.get(page)).text)
    }
    return [...seen, (await board.get(`${path}/closure`)).text].map((text) => text.replaceAll(/value="[^"]*"/g, ''))
  }
  // The first visit shows messages that appear once.
  await pages()
  const before = await pages()
  await answered('coaches', 1)
  await answered('teachers', 4)
  expect(await pages()).toEqual(before)
  await nextDay('2026-11-22')
  const closure = (await board.get(`${path}/closure`)).text
  expect(closure).toContain('Mediacoaches: er zijn nog geen 3 antwoorden. Het beeld van deze groep blijft verborgen.')
  expect(closure).toContain('Docenten: er zijn nog geen 5 antwoorden.')
  expect(closure).not.toContain('Bestuur: er zijn nog geen')
  expect((await board.get(path)).text).not.toMatch(/[14] van [14]\b/)
})

test('the number of a group that stays hidden is shown while the scan is open, in no total, and is gone after the close', async () => {
  const { board, path, answered } = await opened({
    'groups[coaches][invited]': '1',
    'groups[teachers][invited]': '10',
  })
  await answered('board', 2)
  await answered('teachers', 3)
  const count = /3 van 10\b/
  expect((await board.get(path)).text).toMatch(count)
  expect((await board.get('/scans')).text).not.toMatch(/\d (van \d+ )?antwoorden/)
  const scanId = path.split('/').at(-1)
  await board.post(`${path}/closure`, {})
  for (const page of [path, '/scans', `${path}/report`, `${path}/files`, `${path}/workshop`]) {
    expect((await board.get(page)).text, page).not.toMatch(count)
  }
  const kept = await database.asOwner((owner) => owner('nightly_counts').where({ scan_id: scanId }))
  expect(kept).toEqual([])
  expect(JSON.stringify(await database.asOwner((owner) => owner('reports').where({ scan_id: scanId })))).not.toMatch(
    /"responses":\s*3\b/,
  )
})
