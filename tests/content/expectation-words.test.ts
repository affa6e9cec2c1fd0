import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { PanelMoment, ToldExpectation, ToldFactor, ToldReport } from '../../src/content/told-report.ts'
import { buildReport } from '../../src/domain/report/report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { type Asked, anyAsked, expectationsOf, TWO_FACTORS, talliesOf } from '../support/arbitrary/any-expectations.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { exampleFacts, exampleGroup } from '../support/stories/reports.ts'

/** What a reader can check with a finger: what is said of expectations is held against the printed counts. */

const facts = {
  ...exampleFacts,
  factors: TWO_FACTORS,
  moments: ['current'] as const,
  groups: ['board', 'coaches', 'teachers'].map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } })),
}

const reportOf = (asked: Asked) => buildReport(facts, talliesOf(asked), expectationsOf(asked))

type Counts = PanelMoment['counts']
const sum = (counts: Counts) => counts[0] + counts[1] + counts[2]
const shareFrom = (counts: Counts, level: number) =>
  counts.slice(level - 1).reduce((all, each) => all + each, 0) / sum(counts)
const steps = (a: Counts, b: Counts) =>
  Math.abs(shareFrom(a, 2) - shareFrom(b, 2)) + Math.abs(shareFrom(a, 3) - shareFrom(b, 3))
const isFurther = (a: Counts, b: Counts) =>
  shareFrom(a, 2) >= shareFrom(b, 2) - 1e-9 && shareFrom(a, 3) >= shareFrom(b, 3) - 1e-9 && steps(a, b) > 0
const isMostly = (counts: Counts, level: number) => 2 * (counts[level - 1] ?? 0) >= sum(counts)

const printed = (factor: ToldFactor, group: string, moment: PanelMoment['moment']) =>
  factor.panel.rows.find((row) => row.group.key === group)?.moments.find((each) => each.moment === moment)

const seen = new Map<string, number>()
const count = (claim: string) => seen.set(claim, (seen.get(claim) ?? 0) + 1)

const CLAIMS: readonly (readonly [string, RegExp])[] = [
  ['no idea', / geen idee/],
  ['divided answers', /^Binnen (.+?) lopen de antwoorden uiteen\. /],
  ['divided guesses', /loopt uiteen\.$/],
  ['known agreement', /^Dat .+ dit ongeveer (ziet|zien) zoals .+ ook\.$/],
  [
    'known difference',
    /^Dat .+ dit anders (ziet|zien) dan .+ ook\.$|^(Ziet|Zien) .+ dit anders dan [^?]+\? .+ dat wel\.$/,
  ],
  ['unseen', /zelf\. .+ het anders\. /],
  ['imagined', /^(Liggen de antwoorden van .+ dichter bij elkaar dan|.+ Toch liggen de antwoorden)/],
  ['reversed', /^De antwoorden van (.+) liggen verder dan die van (.+)\. .+ het andersom\. /],
  ['larger', / is groter dan /],
  ['smaller', / is kleiner dan /],
  ['other difference', / is er, maar is anders dan /],
  ['asked difference', /^(Ziet|Zien) .+ dit anders dan .+ verwachtten?\? /],
]

const claimOf = (text: string) => {
  const found = CLAIMS.find(([, pattern]) => pattern.test(text))
  if (!found) throw new Error(`an unknown sentence: ${text}`)
  return found[0]
}

/** The counts of the asked scan, since only sentences about guesses have them in the panel. */
const looksIn = (asked: Asked, factor: string, { group, about }: ToldExpectation) => ({
  own: asked.answers[group]?.[factor] as Counts,
  theirs: asked.answers[about]?.[factor] as Counts,
  ...(asked.guessed[group]?.counts[factor] as { counts: Counts; dk: number }),
})

const checkFigures = (text: string, guessed: PanelMoment | undefined, theirs: PanelMoment | undefined) => {
  const levels = text.match(/Verwacht is vooral niveau (\d); .+ (?:koos|kozen) vooral niveau (\d)\./)
  const counts = text.match(/Niveau (\d): verwacht door (\d+) van (\d+)(?: \(\d+\s%\))?, gekozen door (\d+) van (\d+)/)
  expect(Boolean(levels) !== Boolean(counts)).toBe(true)
  if (!guessed || !theirs) throw new Error('no row in the panel')
  if (levels) {
    count('levels')
    const [expected, chosen] = [Number(levels[1]), Number(levels[2])]
    expect([guessed.median, theirs.median]).toEqual([expected, chosen])
    expect(expected).not.toBe(chosen)
    expect(isMostly(guessed.counts, expected) && isMostly(theirs.counts, chosen)).toBe(true)
    return
  }
  count('counts')
  const [level = 0, ...said] = (counts ?? []).slice(1).map(Number)
  expect(guessed.median).toBe(theirs.median)
  expect(said).toEqual([guessed.counts[level - 1], guessed.n, theirs.counts[level - 1], theirs.n])
}

const checkText = (asked: Asked, factor: ToldFactor, told: ToldExpectation, report: ToldReport) => {
  const claim = claimOf(told.text)
  count(claim)
  const { own, theirs, counts: guessed, dk } = looksIn(asked, factor.key, told)
  const row = printed(factor, told.group, 'expected')
  const keyOf = (name = '') => report.groups.find(({ label }) => name.toLowerCase().endsWith(label.toLowerCase()))?.key
  switch (claim) {
    case 'no idea': {
      const said = told.text
        .match(/(\d+) van de (\d+) mensen/)
        ?.slice(1)
        .map(Number)
      expect(said).toEqual([dk, dk + sum(guessed)])
      expect(dk).toBeGreaterThan(sum(guessed))
      return
    }
    case 'divided answers': {
      const key = keyOf(told.text.match(/^Binnen (.+?) lopen/)?.[1])
      expect(printed(factor, key ?? '', 'current')?.median).toBeNull()
      return
    }
    case 'divided guesses':
      expect(row?.median).toBeNull()
      return
    case 'known agreement':
      expect(Math.max(steps(own, theirs), steps(guessed, own), steps(guessed, theirs))).toBeLessThanOrEqual(0.5 + 1e-9)
      return
    case 'known difference':
      expect(Math.min(steps(own, theirs), steps(guessed, own))).toBeGreaterThan(0.5)
      return
    case 'unseen':
      expect(steps(guessed, own)).toBeLessThanOrEqual(0.5 + 1e-9)
      expect(steps(own, theirs)).toBeGreaterThan(0.5)
      break
    case 'imagined':
      expect(steps(own, theirs)).toBeLessThanOrEqual(0.5 + 1e-9)
      expect(steps(guessed, own)).toBeGreaterThan(0.5)
      break
    case 'reversed': {
      const [, higher, lower] = told.text.match(/^De antwoorden van (.+) liggen verder dan die van (.+?)\. /) ?? []
      const isOwn = keyOf(higher) === told.group
      expect([keyOf(higher), keyOf(lower)].toSorted()).toEqual([told.group, told.about].toSorted())
      expect(isOwn ? isFurther(own, theirs) : isFurther(theirs, own)).toBe(true)
      expect(isOwn ? isFurther(guessed, own) : isFurther(own, guessed)).toBe(true)
      break
    }
    case 'larger':
      expect(steps(own, theirs)).toBeGreaterThan(steps(guessed, own))
      break
    case 'smaller':
      expect(steps(own, theirs)).toBeLessThan(steps(guessed, own))
      break
    case 'other difference':
    case 'asked difference':
      expect(Math.min(steps(own, theirs), steps(guessed, theirs))).toBeGreaterThan(0.5)
  }
  checkFigures(told.text, row, printed(factor, told.about, 'current'))
}

test('no sentence about an expectation is refuted by the counts beside it', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const told = tellReport(reportOf(asked), 'nl')
      for (const factor of told.factors) {
        for (const each of factor.expectations) checkText(asked, factor, each, told)
      }
    }),
    { numRuns: 1500 },
  )
  for (const [claim] of CLAIMS) expect(seen.get(claim), claim).toBeGreaterThan(3)
  expect(seen.get('levels')).toBeGreaterThan(50)
  expect(seen.get('counts')).toBeGreaterThan(0)
})

test('what is not marked as more than a question is asked, and says why; no sentence judges a guess', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      for (const language of LANGUAGES) {
        const told = tellReport(reportOf(asked), language)
        for (const { text, marking } of told.factors.flatMap(({ expectations }) => expectations)) {
          if (marking.highlight === 1) {
            expect(text).toContain('?')
            expect(marking.reason).toMatch(/^\S.+\.$/)
          }
          if (marking.highlight > 1) expect(text).not.toContain('?')
        }
        expect(textsIn(told).join('\n')).not.toMatch(/[{}]|undefined|null|NaN|\d[.,]\d/)
        const ofExpectations = textsIn([told.factors.map(({ expectations }) => expectations), told.glance.unknown])
        expect(ofExpectations.join('\n')).not.toMatch(
          /\b(fout|goed|juist|gelijk|terecht|wrong|right(?! way)|correct|mistaken)\b/i,
        )
      }
    }),
    { numRuns: 150 },
  )
})

test('the overview tells at most two, the loudest first, and nothing that is only a question', () => {
  let told = 0
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const { glance, factors } = tellReport(reportOf(asked), 'nl')
      const loud = factors.flatMap(({ expectations }) => expectations).filter(({ marking }) => marking.highlight >= 2)
      const findings = glance.unknown?.findings ?? []
      expect(findings).toHaveLength(Math.min(2, loud.length))
      expect(glance.unknown === null).toBe(loud.length === 0)
      const highlights = findings.map(({ marking }) => marking.highlight)
      expect(highlights).toEqual(
        loud
          .map(({ marking }) => marking.highlight)
          .toSorted((one, other) => other - one)
          .slice(0, 2),
      )
      told += findings.length
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(30)
})

test('the panel has a dashed row exactly where a sentence is about the guesses', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      for (const factor of tellReport(reportOf(asked), 'nl').factors) {
        const about = /^(?:Binnen .+ lopen|Dat .+ ook\.$|.+ dat wel\.$)/
        const expected = factor.expectations.filter(({ text }) => !about.test(text)).map(({ group }) => group)
        const rows = factor.panel.rows.filter(({ moments }) => moments.some(({ moment }) => moment === 'expected'))
        expect(rows.map(({ group }) => group.key)).toEqual(expected)
        expect(factor.panel.legend.includes('Gestippeld')).toBe(rows.length > 0)
      }
    }),
    { numRuns: 300 },
  )
})
