import { expect, test } from 'vitest'
import { paperWords } from '../../../src/content/paper-words.ts'
import { tellReport } from '../../../src/content/tell-report.ts'
import { folded, printed } from '../../support/readers/printed-report.ts'
import { emptyReport, tenGroupsReport } from '../../support/stories/reports.ts'
import { inOrder, toldExample } from '../../support/stories/told-reports.ts'

const { start } = paperWords('nl')

const pageOf = (pages: readonly string[], heading: string) => pages.find((page) => page.startsWith(heading)) ?? ''

test('the proposed topics come first, then the others, then room for the order that the group chooses', async () => {
  const told = toldExample()
  const { pages } = await printed(told)

  expect(
    inOrder(pageOf(pages, start.heading), [
      start.heading,
      start.proposed,
      ...told.start.proposed.flatMap(({ number, title, why, mark }) => [`${number} ${title}`, why, mark]),
      start.others,
      ...told.start.others.flatMap(({ number, title, why }) => [`${number} ${title}`, why]),
      start.own,
      start.hope,
      start.first,
    ]),
  ).toEqual([])
})

test('without a proposal the page says so, and offers all factors', async () => {
  const told = tellReport(emptyReport(), 'nl')
  const page = pageOf((await printed(told)).pages, start.heading)

  expect(page).toContain(folded(told.start.nothingProposed ?? '-'))
  expect(page).not.toContain(start.proposed)
  expect(inOrder(page, [start.all, ...told.factors.map(({ number, title }) => `${number} ${title}`)])).toEqual([])
})

test('with long names the choice continues on a next page, whose head says so', async () => {
  const { pages, decorations } = await printed(tellReport(tenGroupsReport(), 'nl'))
  const first = pages.findIndex((page) => page.startsWith(start.heading))

  expect(pages[first + 1]).toContain(start.hope)
  expect(decorations[first + 1]).toContain(`${start.heading} (vervolg)`)
})
