import { expect, test } from 'vitest'
import { tellDossier, tellReport } from '../../../src/content/tell-report.ts'
import { NO_DUTIES } from '../../../src/domain/conversation/responsibilities.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import { placedPages, within } from '../../support/readers/placed-pages.ts'
import { printed } from '../../support/readers/printed-report.ts'
import { nobodyKnowsReport, tenGroupsReport, tinyReport } from '../../support/stories/reports.ts'
import { inOrder } from '../../support/stories/told-reports.ts'

test('each worksheet has its own page, with its columns, its rows and the lines below', async () => {
  const told = tellReport(nobodyKnowsReport(), 'nl')
  const { pages, bookmarks } = await printed(told)

  expect(told.worksheets).toHaveLength(2)
  for (const { heading, belongsTo, lead, columns, rows, foot } of told.worksheets) {
    const page = pages.find((each) => each.startsWith(heading)) ?? ''
    expect(inOrder(page, [belongsTo, lead, ...columns, ...rows, ...foot])).toEqual([])
    expect(bookmarks).toContain(heading)
  }
})

test('no worksheet is printed when no factor asks for one', async () => {
  const { bookmarks } = await printed(tellReport(tinyReport(), 'nl'))

  expect(bookmarks).not.toContain('Wie doet wat?')
})

test('a worksheet with many long names continues on a next page with the same column heads', async () => {
  const told = tellReport(tenGroupsReport(), 'nl')
  const { pages, decorations } = await printed(told)
  const first = pages.findIndex((page) => page.startsWith('Wie doet wat?'))

  expect(pages[first + 1]).toContain('Wie maakt dit bekend?')
  expect(decorations[first + 1]).toContain(
    'Wie doet wat? (vervolg) Wie Geeft opdracht Doet Staat ervoor Vertelt het aan',
  )
})

test('a screen reader announces each row and each column of a worksheet by its head', async () => {
  const told = tellReport(nobodyKnowsReport(), 'nl')
  const page = (await placedPages(told)).find(({ texts }) => texts.some(({ said }) => said === 'Wie doet wat?'))
  const [table] = page ? within(page.tree).filter(({ role }) => role === 'Table') : []
  const [sheet] = told.worksheets
  const rows = table?.children.map(({ children }) => children.map(({ role }) => role)) ?? []

  expect(rows[0]).toEqual(sheet?.columns.map(() => 'TH'))
  expect(rows.slice(1)).toEqual(sheet?.rows.map(() => ['TH', 'TD', 'TD', 'TD', 'TD']))
})

test('what the workshop filled in is printed in its cells', async () => {
  const responsibilities = {
    groups: { board: { ...NO_DUTIES, commissions: 'Kiest waar het programma over gaat, elk voorjaar opnieuw' } },
    others: [{ ...NO_DUTIES, who: 'Applicatiebeheer', does: 'Storingen oplossen' }],
  }
  const { pages } = await printed(tellDossier({ ...bareDossier(nobodyKnowsReport()), responsibilities }, 'nl'))
  const page = pages.find((each) => each.startsWith('Wie doet wat?')) ?? ''
  expect(page).toContain('Kiest waar het programma over gaat, elk voorjaar opnieuw')
  expect(inOrder(page, ['Applicatiebeheer', 'Storingen oplossen', 'Ook:'])).toEqual([])
})
