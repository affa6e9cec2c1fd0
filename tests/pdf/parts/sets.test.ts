import { expect, test } from 'vitest'
import { tellDossier, tellReport } from '../../../src/content/tell-report.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import { printed } from '../../support/readers/printed-report.ts'
import { deepenedReport, deepenedRounds, each } from '../../support/stories/deepened-report.ts'
import { toldExample } from '../../support/stories/told-reports.ts'

const told = tellReport(
  deepenedReport({
    board: { ...each(['W1', 'W2'], { '2|2': 3 }), W3: { '3|3': 3 } },
    teachers: { ...each(['W1', 'W2'], { '2|2': 42 }), W3: { '1|1': 42 } },
  }),
  'nl',
)

test('each further set is printed with its items, its questions, room to divide the work and its source', async () => {
  const { pages } = await printed(told)
  for (const set of told.sets) {
    const from = pages.findIndex((page) => page.startsWith(set.heading))
    const print = pages
      .slice(from, from + 6)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    for (const { title, panel } of set.items) {
      expect(print).toContain(title)
      expect(panel.rows.length).toBe(3)
    }
    for (const said of [...set.questions, set.note, set.divide.heading, set.source]) expect(print).toContain(said)
  }
})

test('a report without further sets has no page about them', async () => {
  const { pages } = await printed(toldExample())
  expect(pages.filter((page) => page.includes('Verdieping'))).toEqual([])
})

test('what moved in a further set is printed after the factors', async () => {
  const { later, earlier } = deepenedRounds()
  const { pages } = await printed(
    tellDossier({ ...bareDossier(later), earlier: { report: earlier, agreements: [] } }, 'nl'),
  )
  const print = pages.join(' ').replaceAll(/\s+/g, ' ')
  expect(print).toContain('Verdieping: werkniveaus Bij 1 van de 3 onderdelen kwamen de beelden dichter bij elkaar.')
  expect(print).toContain('Toen ‘nauwelijks’, nu ‘duidelijk’. De groep merkt dit nu veel sterker.')
})
