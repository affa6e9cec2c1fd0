import { tellDossier, tellReport } from '../../../src/content/tell-report.ts'
import type { ToldReport } from '../../../src/content/told-report.ts'
import { bareDossier, type Dossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { folded } from '../readers/printed-report.ts'
import { textsIn } from '../readers/texts-in.ts'
import { dividedReport } from './divided-report.ts'
import { secondRoundDossier } from './dossiers.ts'
import {
  emptyReport,
  exampleReport,
  expectationsReport,
  nobodyKnowsReport,
  presentOnlyReport,
  suppressedReport,
  tenGroupsReport,
  tinyReport,
} from './reports.ts'

const DOSSIERS: { readonly [name: string]: () => Dossier } = {
  'second round': secondRoundDossier,
}

const REPORTS: { readonly [name: string]: () => Report } = {
  example: exampleReport,
  'hidden group': suppressedReport,
  expectations: expectationsReport,
  'one group': tinyReport,
  'nobody knows': nobodyKnowsReport,
  'no answers': emptyReport,
  'present only': presentOnlyReport,
  'ten groups': tenGroupsReport,
  'twenty units': () => dividedReport(19),
}

/** Every kind of report, in both languages, with a name for the test. */
export const toldReports: readonly (readonly [string, ToldReport])[] = [
  ...Object.entries(REPORTS).map(([name, report]) => [name, bareDossier(report())] as const),
  ...Object.entries(DOSSIERS).map(([name, dossier]) => [name, dossier()] as const),
].flatMap(([name, dossier]) => [
  [`${name}, in Dutch`, tellDossier(dossier, 'nl')] as const,
  [`${name}, in English`, tellDossier(dossier, 'en')] as const,
])

export const toldExample = (): ToldReport => tellReport(exampleReport(), 'nl')

/** One group, in Dutch: the quickest to print. */
export const toldTiny = (): ToldReport => tellReport(tinyReport(), 'nl')

/** All texts of a report that are printed unchanged. Descriptions of figures are separate. */
export const printedTexts = ({
  institution,
  title,
  date,
  groups,
  glance,
  start,
  factors,
  agreements,
  remarks,
  round,
  script,
  worksheets,
  accountability,
}: ToldReport): readonly string[] => [
  institution,
  title,
  date,
  ...groups.flatMap(({ label, participation, visibility }) => [label, participation, visibility]),
  glance.unknown?.heading ?? '',
  ...[...glance.shared, ...glance.different, ...(glance.unknown?.findings ?? [])].flatMap(
    ({ factorTitle, text, marking }) => [factorTitle, text, marking.word, marking.reason ?? ''],
  ),
  glance.nothingShared ?? '',
  glance.nothingDifferent ?? '',
  ...glance.weakest,
  glance.caption,
  ...glance.dumbbells.flatMap(({ title, word, marks }) => [title, word, ...marks.flatMap(({ text }) => text)]),
  start.nothingProposed ?? '',
  ...start.proposed.map(({ mark }) => mark),
  ...[...start.proposed, ...start.others].flatMap(({ title, why, marking }) => [title, why, marking?.word ?? '']),
  ...factors.flatMap((factor) => [
    factor.title,
    factor.question,
    ...factor.levels,
    factor.finding.text,
    factor.finding.marking.word,
    factor.finding.marking.reason ?? '',
    ...(factor.facing ?? []).flatMap(({ heading, sentence }) => [heading, sentence]),
    ...factor.panel.rows.flatMap(({ moments }) =>
      moments.flatMap(({ moment, label, texts, dontKnow }) => [...texts, dontKnow, moment === 'expected' ? label : '']),
    ),
    ...factor.expectations.flatMap(({ text, marking }) => [text, marking.word, marking.reason ?? '']),
    ...factor.wish,
    ...factor.questions,
    factor.example,
    factor.tip,
  ]),
  ...agreements.flatMap(({ what, about, leads, joins, board, tells, seen, readyOn, lookBackOn, statusWord, note }) => [
    ...[what, about, leads, joins, board, tells, seen],
    ...[readyOn, lookBackOn, statusWord, note],
  ]),
  ...(remarks.factors.length > 0 ? [remarks.note] : []),
  ...remarks.factors.flatMap(({ title, texts }) => [title, ...texts]),
  ...(round ? [round.title, round.date, ...round.summary, ...round.notes] : []),
  ...(round?.agreements ?? []).flatMap(({ statusWord, what, note }) => [statusWord, what, note]),
  ...(round?.sets ?? []).flatMap(({ heading, notes }) => [heading, ...notes]),
  ...[...(round?.changes ?? []), ...(round?.sets ?? []).flatMap(({ changes }) => changes)].flatMap(
    ({ title, text, shifts }) => [
      title,
      text,
      ...shifts.flatMap((shift) => [shift.label, shift.text, shift.marking.word, shift.marking.reason ?? '']),
    ],
  ),
  ...textsIn([script, worksheets]),
  ...accountability.flatMap(({ heading, lines }) => [heading, ...lines]),
]

/** Names of properties that are not text: keys, and values of union types. */
const NOT_TEXT = new Set([
  'language',
  'shape',
  'moment',
  'moments',
  'drawing',
  'key',
  'factor',
  'group',
  'id',
  'status',
  'link',
  'about',
])

/** The same report with other texts. `change` is applied to each text that could be printed. */
export const withTexts = <Told = ToldReport>(told: Told, change: (text: string) => string): Told =>
  changed(told, change, '') as Told

const changed = (value: unknown, change: (text: string) => string, name: string): unknown => {
  if (typeof value === 'string') return NOT_TEXT.has(name) ? value : change(value)
  if (Array.isArray(value)) return value.map((item) => changed(item, change, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item, change, key)]))
}

/** Texts as a careless person, a broken file or an attacker may produce. */
export const nastyTexts: readonly string[] = [
  '\u202eabc\u202c',
  'a\u0000b\u0007c',
  '\ud83d',
  'x\udc00y',
  '👩‍👩‍👧‍👦 familie',
  'שלום עולם',
  'مرحبا',
  'e\u0301e\u0323\u0301 x\u030c q\u0301\u0327',
  '<b>&amp;</b> ]]>',
  ')(\\ %%EOF endstream',
  'ﬁ ffi ﬂ ĳ ẞ ½ 1⁄2',
  '\ufeff\u00ad-\u00ad\u200b\u200d',
  'a\u2028b\u2029c\td\r\ne',
  '日本語',
  '',
  ' ',
  '\ufffe\uffff\ufffd',
  'A'.repeat(500),
]

/** The `texts` that are not found in `said` after the previous one. Empty when `said` contains all in this order. */
export const inOrder = (said: string, texts: readonly string[]): readonly string[] => {
  let from = 0
  return texts.filter((text) => {
    const at = said.indexOf(folded(text), from)
    if (at === -1) return true
    from = at + folded(text).length
    return false
  })
}
