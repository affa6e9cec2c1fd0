import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../../src/content/tell-report.ts'
import type { ToldReport } from '../../../src/content/told-report.ts'
import { buildReport, type Report } from '../../../src/domain/report/report.ts'
import { type AnyScan, anyScan } from '../../support/arbitrary/any-report.ts'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { deepenedReport, each, R, W } from '../../support/stories/deepened-report.ts'
import { exampleFacts, exampleReport, expectationsReport } from '../../support/stories/reports.ts'
import { type Shown, stageOf } from '../../support/stories/stage.ts'

const database = useDatabase()

const reportOf = ({ groups, moments, tallies }: AnyScan): Report =>
  buildReport({ ...exampleFacts, groups, moments }, tallies)

/** The same report with its answers sealed: reading one throws an error. */
const sealed = (report: Report): Report => {
  const refuse = (name: string) => (): never => {
    throw new Error(`${name} was looked at before the reveal`)
  }
  const seal = <Value extends object>(value: Value, name: string): Value =>
    Object.defineProperty({ ...value }, name, { get: refuse(name), enumerable: false })
  return { ...seal(report, 'analysis'), groups: report.groups.map((group) => seal(group, 'responses')) }
}

/** Every page that may be on the screen before a reveal. */
const PAGES = [
  '',
  '/welcome',
  '/presenter',
  ...exampleFacts.factors.flatMap((factor) => [`/topics/${factor}/rubric`, `/topics/${factor}/hands`]),
]

/** All texts of the reveal that come from the answers. */
const resultsIn = (told: ToldReport): readonly string[] =>
  told.factors
    .flatMap(({ finding, facing, panel, wish, questions }) => [
      finding.text,
      finding.marking.word,
      finding.marking.reason ?? '',
      ...(facing ?? []).map(({ heading }) => heading),
      ...panel.rows.flatMap(({ moments }) => moments.flatMap(({ texts, dontKnow }) => [...texts, dontKnow])),
      panel.alt,
      ...wish,
      ...questions,
    ])
    .filter((text) => text.length > 1)

const inTheRoom = async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const shown: Shown = { report: exampleReport(), agreements: [], hands: {} }
  const facilitator = await stageOf(acts, shown)
  const read = async (report: Report, page: string) => {
    shown.report = report
    const { text, headers, status } = await facilitator.get(`${scan}/workshop${page}`)
    expect({ page, status }).toEqual({ page, status: 200 })
    return { text, type: headers['content-type'], length: headers['content-length'] }
  }
  return { read }
}

test('a page before the reveal is made without reading any answer, and tells nothing of one', {
  timeout: 240_000,
}, async () => {
  const { read } = await inTheRoom()
  await fc.assert(
    fc.asyncProperty(anyScan, fc.constantFrom(...PAGES), async (scan, page) => {
      const report = reportOf(scan)
      const open = await read(report, page)
      expect(await read(sealed(report), page)).toEqual(open)
      const said = open.text.replace(/Onderwerp \d van \d/, '')
      for (const result of resultsIn(tellReport(report, 'nl'))) expect(said).not.toContain(result)
    }),
    { numRuns: 150 },
  )
})

test('two different outcomes of the same groups give identical pages before the reveal', {
  timeout: 120_000,
}, async () => {
  const { read } = await inTheRoom()
  const onRecord = exampleFacts.groups.map((group) => ({ ...group, visibility: { mode: 'on-record' as const } }))
  const one = exampleReport({ groups: onRecord })
  const other = exampleReport({ groups: onRecord, tallies: {} })
  for (const page of PAGES) expect(await read(one, page)).toEqual(await read(other, page))
  for (const page of ['reveal', 'look', 'questions', 'choose'].map((scene) => `/topics/F4/${scene}`)) {
    expect((await read(one, page)).text).not.toBe((await read(other, page)).text)
  }
})

test('after the reveal the results are shown, in the texts that the earlier pages are searched for', async () => {
  const { read } = await inTheRoom()
  const told = tellReport(exampleReport(), 'nl')
  const factor = told.factors.find(({ key }) => key === 'F4')
  const pages = { current: '/topics/F4/reveal', desired: '/topics/F4/choose' }
  for (const [moment, page] of Object.entries(pages)) {
    const { text } = await read(exampleReport(), page)
    const shown = (factor?.panel.rows ?? []).flatMap((row) => row.moments.filter((each) => each.moment === moment))
    expect(shown.length).toBeGreaterThan(0)
    for (const { texts } of shown) for (const each of texts) expect(text).toContain(each)
  }
  const { text } = await read(exampleReport(), '/topics/F4/look')
  expect(text).toContain(factor?.finding.text)
  expect(text).toContain(factor?.finding.marking.word)
})

test('what groups expected of each other is in no page before the reveal, and has a scene after it with the hands beside it', async () => {
  const { acts, scan } = await closedOffice(database.current, { sheets: {} })
  const shown: Shown = { report: exampleReport(), agreements: [], hands: {} }
  const facilitator = await stageOf(acts, shown)
  const read = async (report: Report, page: string) => {
    shown.report = report
    return facilitator.get(`${scan}/workshop${page}`)
  }
  for (const page of PAGES) {
    expect((await read(expectationsReport(), page)).text).toBe((await read(exampleReport(), page)).text)
  }
  const told = tellReport(expectationsReport(), 'nl').factors[3]
  const guess = told?.expectations.find(({ group }) => group === 'board')?.text
  shown.hands = { F4: { board: [0, 12, 0] } }
  const { text } = await read(expectationsReport(), '/topics/F4/expected')
  expect(text).toContain(guess)
  expect(text).toMatch(/In de vragenlijst[\s\S]*In de zaal[\s\S]*De zaal verwachtte vooral niveau 2/)
  expect((await read(expectationsReport(), '/topics/F4/reveal')).text).toContain('Volgende: wat dachten we van elkaar?')
  expect((await read(expectationsReport(), '/topics/F4/look')).text).not.toContain('De zaal')
  const without = await read(exampleReport(), '/topics/F4/expected')
  expect([without.status, without.headers.location]).toEqual([303, `${scan}/workshop/topics/F4/look`])
  expect((await read(exampleReport(), '/topics/F4/look')).text).toContain('De zaal')
})

test('the cards of a further set are made without reading any answer', { timeout: 120_000 }, async () => {
  const { read } = await inTheRoom()
  const answered = deepenedReport({ teachers: { ...each(W, { '1|3': 6 }), ...each(R, { '3|1': 6 }) } })
  for (const page of ['', '/welcome', '/sets/levels/cards', '/sets/roles/cards']) {
    expect(await read(sealed(answered), page)).toEqual(await read(answered, page))
  }
  await expect(read(sealed(answered), '/sets/levels/picture')).rejects.toThrow('picture')
})
