import { expect, test } from 'vitest'
import { scriptNl } from '../../../src/content/script/script-nl.ts'
import { tellReport } from '../../../src/content/tell-report.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { emptyReport, exampleReport, suppressedReport, tinyReport } from '../../support/stories/reports.ts'

const scriptOf = (report: Report) => tellReport(report, 'nl').script
const momentsOf = (report: Report) => scriptOf(report).moments.map(({ heading }) => heading)

test('each step has a time for each length, with the recommended length first', () => {
  const { lengths, steps } = scriptOf(exampleReport())

  expect(lengths).toEqual([
    { label: '75 min', about: 'twee onderwerpen; 1-2-4 in 3, 5 en 10 minuten' },
    { label: '60 min', about: 'één onderwerp; 1-2-4 in 2, 4 en 8 minuten' },
    { label: '90 min', about: 'drie onderwerpen; 1-2-4 in 4, 6 en 12 minuten' },
  ])
  expect(steps.map(({ title, clock }) => `${title}: ${clock.join(' ')}`)).toEqual([
    'Welkom en spelregels: 0–6 0–5 0–7',
    'Voorspellen: 6–13 5–10 7–16',
    'Laten zien: 13–19 10–14 16–24',
    'Kijken in stilte: 19–25 14–19 24–31',
    '1-2-4 in gemengde groepen: 25–43 19–33 31–53',
    'Oogsten: 43–53 33–41 53–65',
    'Kiezen: 53–59 41–47 65–72',
    'Afspreken: 59–71 47–57 72–85',
    'Afronden: 71–75 57–60 85–90',
  ])
})

test('a report that cannot show something gets extra advice, and other reports do not', () => {
  const { hiddenGroup, oneGroup, noAnswers } = scriptNl.odd

  expect(momentsOf(exampleReport())).toEqual(scriptNl.moments.map(({ heading }) => heading))
  expect(momentsOf(suppressedReport()).at(-1)).toBe(hiddenGroup.heading)
  expect(momentsOf(tinyReport()).at(-1)).toBe(oneGroup.heading)
  expect(momentsOf(emptyReport()).slice(-2)).toEqual([hiddenGroup.heading, noAnswers.heading])
})
