import { expect, test } from 'vitest'
import { tellReport } from '../../../src/content/tell-report.ts'
import { printed } from '../../support/readers/printed-report.ts'
import { dividedReport } from '../../support/stories/divided-report.ts'
import { exampleReport } from '../../support/stories/reports.ts'
import { inOrder } from '../../support/stories/told-reports.ts'

const HEADING = 'Per college of locatie'

test('twenty units continue over several pages, and each factor has a row for every unit', async () => {
  const told = tellReport(dividedReport(19), 'nl')
  const { pages, bookmarks, decorations } = await printed(told)
  const first = pages.findIndex((page) => page.startsWith(HEADING))
  const next = pages.findIndex((page) => page.startsWith('Draaiboek'))
  expect(bookmarks.indexOf(HEADING)).toBeGreaterThan(0)
  expect(next - first).toBeGreaterThan(3)
  const said = pages.slice(first, next).join(' ')
  for (const { title, rows } of told.units?.groups[0]?.factors ?? []) {
    const whole = rows.map(({ name, responses, counts }) => [name, responses, ...counts.flat()].join(' '))
    expect(inOrder(said, [title, ...whole])).toEqual([])
  }
  expect(decorations[first + 1]).toContain(`${HEADING}: Docenten (vervolg)`)
})

test('the units come after the factors and before the script, and only if the scan has units', async () => {
  const { bookmarks } = await printed(tellReport(dividedReport(), 'nl'))
  const without = await printed(tellReport(exampleReport(), 'nl'))
  expect(without.bookmarks).not.toContain(HEADING)
  expect(bookmarks.indexOf(HEADING)).toBe(bookmarks.findIndex((bookmark) => bookmark.startsWith('Draaiboek')) - 1)
})
