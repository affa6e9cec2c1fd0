import { expect, test } from 'vitest'
import { scriptNl } from '../../../src/content/script/script-nl.ts'
import { tellDossier, tellReport } from '../../../src/content/tell-report.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import {
  emptyReport,
  exampleReport,
  expectationsReport,
  suppressedReport,
  tinyReport,
} from '../../support/stories/reports.ts'

const scriptOf = (report: Report) => tellReport(report, 'nl').script
const momentsOf = (report: Report) => scriptOf(report).moments.map(({ heading }) => heading)

test('each step has its minutes for each length, with the recommended length first', () => {
  const { lengths, steps } = scriptOf(exampleReport())

  expect(lengths).toEqual([
    {
      label: '75 min',
      about: 'twee onderwerpen van 32 minuten, vanaf 7 en 39; afronden vanaf 71; 1-2-4 in 2, 3 en 4 minuten',
    },
    {
      label: '60 min',
      about: 'één onderwerp van 50 minuten, vanaf 6; afronden vanaf 56; 1-2-4 in 2, 4 en 8 minuten',
    },
    {
      label: '90 min',
      about: 'drie onderwerpen van 26 minuten, vanaf 7, 33 en 59; afronden vanaf 85; 1-2-4 in 1, 2 en 4 minuten',
    },
  ])
  expect(steps.map(({ title, minutes }) => `${title}: ${minutes.join(' ')}`)).toEqual([
    'Welkom: 7 6 7',
    'Lezen: 2 3 1',
    'Voorspellen: 3 4 2',
    'Laten zien: 2 3 2',
    'Kijken in stilte: 3 5 2',
    'Praten: 9 14 7',
    'Oogsten: 4 7 4',
    'Kiezen: 3 5 3',
    'Afspreken: 6 9 5',
    'Afronden: 4 4 5',
  ])
})

test('the script puts the length of the workshop first', () => {
  const { lengths, steps } = tellDossier({ ...bareDossier(exampleReport()), length: 90 }, 'nl').script
  expect(lengths.map(({ label }) => label)).toEqual(['90 min', '75 min', '60 min'])
  expect(steps[1]?.minutes).toEqual([1, 2, 3])
})

test('a report that cannot show something gets extra advice, and other reports do not', () => {
  const { hiddenGroup, oneGroup, noAnswers } = scriptNl.odd

  expect(momentsOf(exampleReport())).toEqual(scriptNl.moments.map(({ heading }) => heading))
  expect(momentsOf(suppressedReport()).at(-1)).toBe(hiddenGroup.heading)
  expect(momentsOf(tinyReport()).at(-1)).toBe(oneGroup.heading)
  expect(momentsOf(emptyReport()).slice(-2)).toEqual([hiddenGroup.heading, noAnswers.heading])
})

test('where the screen tells what groups expected of each other, the script says where its minute comes from', () => {
  expect(momentsOf(expectationsReport())).toContain('Het scherm toont ook verwachtingen')
  expect(momentsOf(exampleReport())).not.toContain('Het scherm toont ook verwachtingen')
})
