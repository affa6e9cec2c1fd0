import { buffer } from 'node:stream/consumers'
import { tellDossier } from '../../src/content/tell-report.ts'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { crowdedDossier } from '../support/stories/crowded-dossier.ts'
import { toldReports } from '../support/stories/told-reports.ts'
import { processorTime } from './processor-time.ts'
import { measureInTurn, ratioOf, type Spread } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

/**
 * Measures how the time to print a report grows with its groups, units and remarks: processor time in total and per
 * page.
 */
export const benchGrowth = async ({ rounds = 9, warmUps = 2 } = {}) => {
  const named = new Map(toldReports)
  const reports = ['one group, in Dutch', 'example, in Dutch', 'ten groups, in Dutch', 'twenty units, in Dutch']
    .flatMap((name) => {
      const told = named.get(name)
      return told ? [{ name, told }] : []
    })
    .concat({ name: 'ten groups and sixty remarks, in Dutch', told: tellDossier(crowdedDossier(), 'nl') })
  const print = (told: (typeof reports)[number]['told']) => buffer(reportDocument(told, new Date()))
  const pages = await Promise.all(reports.map(async ({ told }) => pagesIn(await print(told))))
  const times = await measureInTurn(
    reports.map(({ name, told }) => ({ name, run: processorTime(() => print(told)) })),
    rounds,
    warmUps,
  )
  const [first] = times
  const lines = times.flatMap((time, index): Line[] => [
    { spread: { ...time, name: `${time.name}, ${pages[index]} pages` }, unit: 'ms' },
    { spread: perPage(time, pages[index] ?? 1), unit: 'ms a page', digits: 1 },
    ...(first && first !== time
      ? [{ spread: ratioOf(`${time.name}, against one group`, time, first), unit: 'times', digits: 1 }]
      : []),
  ])
  return { table: tableOfLines(lines), results: lines }
}

const perPage = ({ name, values, median, quartiles: [low, high] }: Spread, pages: number): Spread => ({
  name: `${name}, a page`,
  values: values.map((value) => value / pages),
  median: median / pages,
  quartiles: [low / pages, high / pages],
})

/** The number of page objects in the file, which are never compressed. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').split(/\/Type \/Page\b(?!s)/).length - 1
