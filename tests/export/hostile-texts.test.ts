import { expect, test } from 'vitest'
import { tellDossier } from '../../src/content/tell-report.ts'
import type { Dossier } from '../../src/domain/report/dossier.ts'
import { auditCsv } from '../../src/export/audit-csv.ts'
import { agreementCalendar } from '../../src/export/calendar.ts'
import { agreementsCsv, reportCsv } from '../../src/export/csv.ts'
import { callFigure } from '../../src/export/figures/call-figure.ts'
import { factorFigure } from '../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../src/export/figures/overview-figure.ts'
import { linkList } from '../../src/export/link-list.ts'
import { scanRecord } from '../../src/export/scan-record.ts'
import { reportWorkbook } from '../../src/export/workbook.ts'
import { dossierSaying, inTurn, recordSaying, scanSaying } from '../support/arbitrary/hostile-dossier.ts'
import { hostileTexts, inUtf8 } from '../support/arbitrary/hostile-texts.ts'
import { readCsv, readSheets } from '../support/readers/exported.ts'
import { readCalendar } from '../support/readers/ics.ts'
import { readXml } from '../support/readers/xml.ts'
import { zipEntries } from '../support/readers/zip-entries.ts'
import { someCall } from '../support/stories/calls.ts'

const kinds = Object.entries(hostileTexts).map(([kind, texts]) => [kind, texts.map(inUtf8)] as const)
/** The length of a text to draw. Longer ones only fit in a remark, take long to lay out, and show nothing new. */
const LONGEST_DRAWN = 500

/** Whether a spreadsheet would calculate the cell. */
const isFormula = (cell: unknown): boolean => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell)

/**
 * The texts that no cell holds, as typed or with an apostrophe before a possible formula. Case is ignored, since labels
 * get a capital.
 */
const missing = (typed: readonly string[], cells: readonly unknown[], asRead: (text: string) => string) => {
  const read = (text: string) => asRead(text).toLowerCase()
  const held = new Set(cells.map((cell) => read(String(cell ?? ''))))
  return typed.filter((text) => !held.has(read(text)) && !held.has(read(`'${text}`)))
}

const typedInReport = ({ report: { title, groups } }: Dossier): readonly string[] => [
  title,
  ...groups.map(({ label }) => label ?? ''),
  ...groups.flatMap((group) => (group.shown ? (group.units ?? []) : [])).map(({ name }) => name ?? ''),
]

const typedInAgreements = ({ agreements }: Dossier): readonly string[] =>
  agreements.flatMap(({ what, leads, joins, board, tells, seen, note }) => [
    what,
    leads,
    joins,
    board,
    tells,
    seen,
    note,
  ])

test.each(kinds)('typed texts (%s) are cells in a CSV file, and none calculates', (_, texts) => {
  const dossier = dossierSaying(texts)
  const { report, agreements } = dossier
  const heads = { when: 'Wanneer', who: 'Wie', what: 'Wat' }
  const links = texts.map((text) => ({ address: text, group: text, link: text }))
  const lines = texts.map((text) => ({ when: text, who: text, what: text }))
  for (const separator of [';', ','] as const) {
    const files: readonly (readonly [file: string, typed: readonly string[]])[] = [
      [reportCsv(report, 'nl', separator), typedInReport(dossier)],
      [agreementsCsv(report, agreements, 'en', separator), typedInAgreements(dossier)],
      [linkList(links, 'nl', separator), texts],
      [auditCsv(lines, heads, separator), texts],
    ]
    for (const [file, typed] of files) {
      const [head = [], ...rows] = readCsv(file, separator)
      expect(rows.filter(({ length }) => length !== head.length)).toEqual([])
      expect(rows.flat().filter(isFormula)).toEqual([])
      expect(missing(typed, rows.flat(), String)).toEqual([])
    }
  }
})

test.each(kinds)('typed texts (%s) are texts in a workbook, and none calculates', async (_, texts) => {
  const dossier = dossierSaying(texts)
  const bytes = await reportWorkbook(dossier.report, 'nl', dossier.agreements)
  const elements = [...zipEntries(bytes).values()].flatMap((xml) => readXml(xml).elements)
  expect(elements.map(({ name }) => name)).not.toContain('f')
  const sheets = await readSheets(bytes)
  expect([...sheets.keys()]).toEqual(SHEETS)
  const cells = [...sheets.values()].flat(2)
  expect(cells.filter(isFormula)).toEqual([])
  expect(missing([...typedInReport(dossier), ...typedInAgreements(dossier)], cells, visible)).toEqual([])
})

const SHEETS = ['Uitleg', 'Deelname', 'Antwoorden', 'Verschillen', 'Wens', 'Per onderdeel', 'Afspraken']

/**
 * The part of a text that a workbook keeps: without characters that XML or the writer drops, and without white space
 * around it.
 */
const visible = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\ufffd-\uffff]/gu, '')
    .trim()

test.each(kinds)('typed texts (%s) come back unchanged from the JSON of a whole scan', (_, texts) => {
  const record = recordSaying(texts)
  const { scan, dossier, checks, feedback } = record
  const read = JSON.parse(scanRecord(record, 'nl'))
  expect(read.institution).toBe(dossier.report.institution)
  expect(read.settings).toMatchObject({
    ...{ title: scan.title, coach_title: scan.coachTitle, introduction: scan.introduction, privacy: scan.privacy },
    groups: dossier.report.groups.map(({ label }) => ({ label })),
  })
  expect(read.launch_checks).toEqual(checks)
  expect(read.released_remarks).toEqual(dossier.remarks.state === 'kept' ? dossier.remarks.released : [])
  expect(read.agreements).toMatchObject(dossier.agreements.map(({ what, seen, note }) => ({ what, seen, note })))
  expect(read.feedback_page.opening).toBe(feedback?.opening)
  expect(read.analysis.units.teachers).toEqual(JSON.parse(JSON.stringify(unitsOfTeachers(dossier))))
})

const unitsOfTeachers = ({ report: { groups } }: Dossier) =>
  groups.flatMap((group) => (group.shown && group.key === 'teachers' ? (group.units ?? []) : []))

test.each(kinds)('typed texts (%s) add no line and no day to a calendar', (_, texts) => {
  const usual = calendarOf(dossierSaying(['Een gewone tekst']))
  const dossier = dossierSaying(texts)
  const { properties, events } = calendarOf(dossier)
  expect(properties.map(({ name }) => name)).toEqual(usual.properties.map(({ name }) => name))
  const onOneLine = (text = '') => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  const what = onOneLine(dossier.agreements[0]?.what)
  expect(events.map(({ SUMMARY }) => SUMMARY?.trim())).toEqual([`Klaar: ${what}`.trim(), `Terugkijken: ${what}`.trim()])
})

const calendarOf = (dossier: Dossier) => {
  const made = new Date('2026-11-22T10:00:00Z')
  const file = agreementCalendar(dossier.agreements, tellDossier(dossier, 'nl'), 'https://scan.example/scans/1', made)
  return readCalendar(file ?? '')
}

test.each(kinds)('typed texts (%s) are text on a slide, and add no other drawing', (_, typed) => {
  const texts = typed.map((text) => text.slice(0, LONGEST_DRAWN))
  const told = tellDossier(dossierSaying(texts), 'nl')
  for (const text of texts) {
    const { title, introduction, coachTitle } = scanSaying(inTurn([text]))
    const call = someCall({ institution: text, label: text, title, introduction, coachTitle })
    expect(drawnBeside(callFigure(call))).toEqual([])
  }
  for (const svg of [overviewFigure(told), ...told.factors.map(({ key }) => factorFigure(told, key) ?? '')]) {
    expect(drawnBeside(svg)).toEqual([])
  }
})

/** The elements and attributes of a slide that our drawings never have. */
const drawnBeside = (svg: string): readonly string[] => {
  const { elements } = readXml(svg.trimEnd())
  return elements.flatMap(({ name, attributes }) => [
    ...(DRAWN.includes(name) ? [] : [name]),
    ...[...attributes.keys()].filter((attribute) => /^on|href|^style$/.test(attribute)),
  ])
}

const DRAWN = ['circle', 'desc', 'g', 'line', 'path', 'polygon', 'rect', 'svg', 'text', 'title']
