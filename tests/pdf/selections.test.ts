import { expect, test } from 'vitest'
import { paperWords } from '../../src/content/paper-words.ts'
import { tellDossier, tellReport } from '../../src/content/tell-report.ts'
import { posterDocument } from '../../src/pdf/documents/poster-document.ts'
import { shortDocument } from '../../src/pdf/documents/short-document.ts'
import { type Element, placedPages } from '../support/readers/placed-pages.ts'
import { folded, printed } from '../support/readers/printed-report.ts'
import { secondRoundDossier } from '../support/stories/dossiers.ts'
import { suppressedReport, tenGroupsReport } from '../support/stories/reports.ts'
import { toldExample } from '../support/stories/told-reports.ts'

const words = paperWords('nl')

test('the short version has the overview, the chosen factors in their order, and room for agreements', async () => {
  const told = toldExample()
  const chosen = [told.factors[5], told.factors[1]].map((factor) => ({ title: '', question: '', number: 0, ...factor }))
  const { bookmarks, pages, title } = await printed(told, shortDocument(['F6', 'F2']))
  expect(bookmarks).toEqual([
    words.cover.bookmark,
    words.glance.heading,
    ...chosen.map((factor) => `${factor.number}. ${factor.title}`),
    words.agreements.heading,
  ])
  expect(title).toBe('Bruggenscan · ROC Voorbeeld · Nulmeting najaar 2026')
  expect(pages).toHaveLength(5)
  for (const [index, { question }] of chosen.entries()) expect(pages[2 + index]).toContain(question)
})

test('an agreement in the short version may be about any factor, also one without a page', async () => {
  const { pages } = await printed(toldExample(), shortDocument(['F6']))
  expect(pages.at(-1)).toContain('Bij welke factor hoort dit? 1 2 3 4 5 6')
})

test('without topics, the short version is the overview and room for agreements', async () => {
  const { bookmarks } = await printed(toldExample(), shortDocument([]))
  expect(bookmarks).toEqual([words.cover.bookmark, words.glance.heading, words.agreements.heading])
})

test('a poster is the page of one factor on A3, enlarged in proportion', async () => {
  const told = toldExample()
  const [poster, sheet, ...others] = await placedPages(told, posterDocument(['F6']))
  expect(others).toEqual([])
  expect(sheet?.width).toBe(poster?.width)
  expect([poster?.width, poster?.height]).toEqual([841.89, 1190.55])
  const { question } = told.factors[5] ?? { question: '' }
  const pages = await placedPages(told)
  const page = pages.find(({ texts }) => texts.some(({ said }) => said === question))
  const onPage = page?.texts.find(({ said }) => said === question)
  const onPoster = poster?.texts.find(({ said }) => said === question)
  expect(onPage).toBeDefined()
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    expect(onPoster?.[side]).toBeCloseTo((onPage?.[side] ?? 0) * Math.SQRT2, 0)
  }
  const sides = (figures: readonly Element[] = []) => figures.flatMap(({ bbox }) => bbox ?? [])
  expect(sides(poster?.figures)).toHaveLength(18 * 4)
  for (const [index, side] of sides(page?.figures).entries()) {
    expect(sides(poster?.figures)[index]).toBeCloseTo(side * Math.SQRT2, 0)
  }
})

test('a poster comes with a sheet that has the question and lines to write on', async () => {
  const { question } = toldExample().factors[5] ?? { question: '?' }
  const [, sheet] = await placedPages(toldExample(), posterDocument(['F6']))
  const said = sheet?.texts.map((text) => text.said) ?? []
  expect(said).toContain(question)
  const notes = sheet?.texts.find((text) => text.said === words.factor.notes)
  expect(notes?.bottom).toBeLessThan((3 / 4) * (sheet?.height ?? 0))
})

test('a poster has its factor as its title, and names the institution and the scan', async () => {
  const { title, pages, bookmarks } = await printed(toldExample(), posterDocument(['F6']))
  expect(title).toBe('6. Tijd en middelen · Bruggenscan · ROC Voorbeeld · Nulmeting najaar 2026')
  expect(pages[0]).toContain('Bruggenscan · ROC Voorbeeld · Nulmeting najaar 2026')
  expect(bookmarks).toEqual(['6. Tijd en middelen', words.factor.notes])
})

test('a poster of ten groups continues on a next page, and leaves nothing out', async () => {
  const told = tellReport(tenGroupsReport(), 'nl')
  const { pages } = await printed(told, posterDocument(['F1']))
  expect(pages.length).toBeGreaterThan(1)
  const said = folded(pages.join(' '))
  const [factor] = told.factors
  for (const text of [...(factor?.questions ?? []), factor?.tip ?? '?']) expect(said).toContain(text)
})

test('a hidden group has no number on a poster or in the short version', async () => {
  const told = tellReport(suppressedReport(), 'nl')
  for (const document of [shortDocument(['F1']), posterDocument(['F1'])]) {
    const said = (await printed(told, document)).pages.join(' ')
    expect(said).toContain('Mediacoaches te weinig antwoorden om te tonen (minder dan 3)')
    expect(said).not.toContain('2 van 2')
  }
})

test('from the second round on, the short version starts with the shifts', async () => {
  const { bookmarks } = await printed(tellDossier(secondRoundDossier(), 'nl'), shortDocument(['F6']))
  expect(bookmarks[1]).toBe('Sinds de vorige ronde')
})
