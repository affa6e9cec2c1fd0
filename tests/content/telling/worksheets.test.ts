import { expect, test } from 'vitest'
import { tellDossier, tellReport } from '../../../src/content/tell-report.ts'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { bareDossier } from '../../../src/domain/report/dossier.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport, nobodyKnowsReport, tinyReport } from '../../support/stories/reports.ts'
import { tellNl } from '../../support/stories/told.ts'

/** The headings of the worksheets when board and teachers are alike at level 2, except for the factors given here. */
const sheetsFor = (
  board: { readonly [factor: string]: JointCounts },
  teachers: { readonly [factor: string]: JointCounts } = board,
) => {
  const alike = sameForEveryFactor({ '2|2': 9 })
  const groups = ['board', 'teachers'].map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } }))
  const told = tellNl({ groups, tallies: { board: { ...alike, ...board }, teachers: { ...alike, ...teachers } } })
  return told.worksheets.map(({ heading }) => heading)
}

const ROLES = 'Wie doet wat?'
const TASK = 'Binnen en buiten de taak'

test('no worksheet is printed when all groups see a factor alike at level 2 or higher', () => {
  expect(sheetsFor({})).toEqual([])
  expect(sheetsFor({ F1: { '3|3': 9 }, F2: { '3|3': 9 }, F5: { '3|3': 9 } })).toEqual([])
  expect(tellReport(tinyReport(), 'nl').worksheets).toEqual([])
})

test('the worksheet about roles is printed for a difference, a split, many don’t-knows or a shared level 1', () => {
  expect(sheetsFor({ F5: { '3|3': 9 } }, { F5: { '1|1': 9 } })).toEqual([ROLES])
  expect(sheetsFor({ F5: { '1|1': 9, '3|3': 9 } })).toEqual([ROLES])
  expect(sheetsFor({ F5: { '2|2': 5, 'dk|dk': 4 } })).toEqual([ROLES])
  expect(sheetsFor({ F5: { '1|2': 9 } })).toEqual([ROLES])
})

test('goals and profile ask for the worksheet about the task, and other factors ask for none', () => {
  expect(sheetsFor({ F1: { '1|2': 9 } })).toEqual([TASK])
  expect(sheetsFor({ F2: { '1|1': 9, '3|3': 9 } })).toEqual([TASK])
  expect(sheetsFor({ F3: { '1|2': 9 }, F4: { '1|2': 9 }, F6: { '1|2': 9 } })).toEqual([])
})

test('the worksheet about roles has a row for each group of the scan, hidden or not, and empty rows', () => {
  const [sheet] = tellReport(exampleReport(), 'nl').worksheets

  expect(sheet).toMatchObject({
    heading: ROLES,
    belongsTo: 'Hoort bij: 5 Rollen en verantwoordelijkheid',
    columns: ['Wie', 'Geeft opdracht', 'Doet', 'Staat ervoor', 'Vertelt het aan'],
    rows: ['Bestuur', 'Mediacoaches', 'Docenten', 'Ook:', 'Ook:', 'Ook:'],
  })
})

test('the worksheet about the task names the factors that ask for it, and has the institution’s own coach title', () => {
  const [, sheet] = tellReport(nobodyKnowsReport(), 'en').worksheets

  expect(sheet?.belongsTo).toBe('Belongs to: 1 Link with educational goals · 2 Selection and profile')
  expect(sheet?.lead).toContain('what the mediacoaches do')
  expect(sheet?.foot).toContain('We look at this again on')
})

test('a sheet that the workshop filled in is told whatever the answers, with what was said in its cells', () => {
  const report = tinyReport()
  const [{ key } = { key: '' }] = report.groups
  const responsibilities = {
    groups: { [key]: { commissions: 'het jaarplan', does: '', answersFor: 'de uren', tells: 'aan de teams' } },
    others: [{ who: 'Applicatiebeheer', commissions: '', does: 'storingen', answersFor: '', tells: '' }],
  }
  const [sheet] = tellDossier({ ...bareDossier(report), responsibilities }, 'nl').worksheets
  expect(sheet?.heading).toBe('Wie doet wat?')
  expect(sheet?.rows).toContain('Applicatiebeheer')
  expect(sheet?.filled[0]).toEqual(['het jaarplan', '', 'de uren', 'aan de teams'])
  expect(sheet?.filled[sheet.rows.indexOf('Applicatiebeheer')]).toEqual(['', 'storingen', '', ''])
})
