import { expect, test } from 'vitest'
import { paperWords } from '../../src/content/paper-words.ts'
import { tellDossier } from '../../src/content/tell-report.ts'
import type { Agreement } from '../../src/domain/conversation/agreement.ts'
import { bareDossier } from '../../src/domain/report/dossier.ts'
import type { Language } from '../../src/domain/scan/rubric.ts'
import { agreementsDocument } from '../../src/pdf/documents/agreements-document.ts'
import { print, printed, printedLines, squeezed } from '../support/readers/printed-report.ts'
import { someAgreement } from '../support/stories/agreements.ts'
import { exampleReport } from '../support/stories/reports.ts'

const told = (agreements: readonly Agreement[], language: Language = 'nl') =>
  tellDossier({ ...bareDossier(exampleReport()), agreements }, language)

const hours = someAgreement({
  what: 'Elke coach krijgt vaste uren',
  factor: 'F6',
  leads: 'Bea',
  joins: 'Teamleiders',
  board: 'Legt het vast',
  tells: 'Bea aan de teams',
  seen: 'Het staat in het rooster',
  readyOn: '2027-02-01',
  lookBackOn: '2027-04-15',
})
const done = someAgreement({ what: 'We praten elkaar bij', status: 'done', note: 'Twee keer gedaan', leads: 'Gijs' })
const ask = paperWords('nl').agreements

test('the list shows every detail of the agreements, in their order, with what came of them', async () => {
  const { pages, title, bookmarks } = await printed(told([hours, done]), agreementsDocument)
  const said = pages.join(' ')
  for (const text of [
    'Onze afspraken',
    'ROC Voorbeeld · Nulmeting najaar 2026',
    'Afspraak 1: open',
    '6. Tijd en middelen',
  ])
    expect(said).toContain(text)
  for (const text of [
    hours.what,
    hours.leads,
    hours.joins,
    hours.board,
    hours.tells,
    hours.seen,
    '1 februari 2027',
    '15 april 2027',
  ])
    expect(said).toContain(text)
  expect(said).toContain('Afspraak 2: klaar We praten elkaar bij Wie trekt dit? Gijs Hoe het ging Twee keer gedaan')
  expect(title).toBe('Onze afspraken · ROC Voorbeeld · Nulmeting najaar 2026')
  expect(bookmarks).toEqual(['Onze afspraken'])
})

test('lines that were typed are printed as lines, in every field', async () => {
  const listed = someAgreement({ what: 'Uren:\n- maandag\n\n- dinsdag', leads: 'Bea\nGijs', note: 'een\ntwee' })
  const bytes = await print(told([listed]), agreementsDocument)
  const lines = (await printedLines(bytes)).map((line) => line.trim())
  expect(lines).toEqual(expect.arrayContaining(['Uren:', '- maandag', '- dinsdag', 'Bea', 'Gijs', 'een', 'twee']))
})

test('as many lines as an agreement can have are printed on as many pages as they need', async () => {
  const many = Array.from({ length: 150 }, (_, index) => index % 10).join('\n')
  const { pages } = await printed(told([someAgreement({ what: many, board: many })]), agreementsDocument)
  expect(pages.length).toBeGreaterThan(4)
})

test('empty fields are printed as questions for open agreements only', async () => {
  const { pages } = await printed(
    told([someAgreement({ what: 'een' }), someAgreement({ what: 'twee', status: 'dropped' })]),
    agreementsDocument,
  )
  expect(pages.join(' ').split(ask.seen)).toHaveLength(2)
})

test('without agreements there is room for three', async () => {
  const { pages } = await printed(told([]), agreementsDocument)
  expect(pages).toHaveLength(1)
  for (const number of [1, 2, 3])
    expect(pages[0]).toContain(`Afspraak ${number} Bij welke factor hoort dit? 1 2 3 4 5 6`)
})

test.each([
  [1, ['Afspraak 1: open', 'Afspraak 2 Bij', 'Afspraak 3 Bij']],
  [3, ['Afspraak 3: open']],
  [4, ['Afspraak 4: open']],
])('the report prints %i agreements, and empty room up to three', async (count, headings) => {
  const { pages } = await printed(told(Array.from({ length: count }, () => hours)))
  const said = pages.join(' ')
  for (const heading of headings) expect(said).toContain(heading)
  expect(said.split('Bij welke factor hoort dit?')).toHaveLength(1 + Math.max(0, 3 - count))
})

test('the longest texts continue on a next page, and no agreement is split when it fits on one page', async () => {
  const longest = {
    ...hours,
    what: 'onderwijs'.repeat(34).slice(0, 300),
    leads: 'x'.repeat(300),
    note: 'n'.repeat(300),
  }
  const { pages } = await printed(told([longest, hours, longest, hours], 'en'), agreementsDocument)
  for (const page of pages) {
    expect(page.match(/Agreement \d: open/g)?.length).toBe(page.split('Who leads?').length - 1)
  }
  expect(squeezed(pages.join('')).split(longest.what)).toHaveLength(3)
})

test('the same agreements give the same bytes', async () => {
  const [one, other] = await Promise.all([told([hours]), told([hours])].map((each) => print(each, agreementsDocument)))
  expect(one?.equals(other ?? Buffer.of())).toBe(true)
})
