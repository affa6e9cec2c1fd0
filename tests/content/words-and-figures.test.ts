import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { PanelMoment, ToldFactor, ToldReport } from '../../src/content/told-report.ts'
import { type AnyScan, anyScan } from '../support/arbitrary/any-report.ts'
import { dumbbellOf } from '../support/readers/dumbbell-of.ts'
import { claimOf } from '../support/readers/finding-claims.ts'
import { exampleReport } from '../support/stories/reports.ts'

/** What a reader can check with a finger on the page: sentences are read back, and held against the printed counts. */

const RUNS = { numRuns: 200 }

const tellNl = (scan: AnyScan) => tellReport(exampleReport(scan), 'nl')

type Counts = PanelMoment['counts']

/** The moment of each group that is shown and chose a level, as the panel prints it. */
const printedIn = (
  { panel }: ToldFactor,
  moment: PanelMoment['moment'] = 'current',
): ReadonlyMap<string, PanelMoment> =>
  new Map(
    panel.rows.flatMap(({ group, moments }) =>
      moments.filter((each) => each.moment === moment && each.n > 0).map((each) => [group.key, each] as const),
    ),
  )

const countsOf = (factor: ToldFactor, group: string): Counts => printedIn(factor).get(group)?.counts ?? [0, 0, 0]

/** Shares are compared as whole numbers. */
const sum = (counts: Counts) => counts[0] + counts[1] + counts[2]
const exceeds = (own: Counts, other: Counts, level: number) =>
  (own[level - 1] ?? 0) * sum(other) - (other[level - 1] ?? 0) * sum(own)

/** Whether the share from each level on is at least that of the other, and somewhere more. */
const isFurther = (own: Counts, other: Counts): boolean => {
  const fromThree = exceeds(own, other, 3)
  const fromTwo = fromThree + exceeds(own, other, 2)
  return fromTwo >= 0 && fromThree >= 0 && fromTwo + fromThree > 0
}

const seen = new Map<string, number>()

const checkHeadline = (text: string, factor: ToldFactor, told: ToldReport) => {
  const printed = printedIn(factor)
  const medianOf = (group: string) => printed.get(group)?.median ?? null
  const claim = claimOf(text, told.groups)
  seen.set(claim.claim, (seen.get(claim.claim) ?? 0) + 1)
  switch (claim.claim) {
    case 'levels': {
      const [higher, lower] = [medianOf(claim.higher), medianOf(claim.lower)]
      expect([higher, lower]).not.toContain(null)
      expect((higher ?? 0) - (lower ?? 0)).toBe(claim.levels)
      break
    }
    case 'answers': {
      const [higher, lower] = [countsOf(factor, claim.higher), countsOf(factor, claim.lower)]
      expect(isFurther(higher, lower)).toBe(true)
      const medians = [medianOf(claim.higher), medianOf(claim.lower)]
      expect(medians.includes(null) || medians[0] === medians[1]).toBe(true)
      const { level, ...shares } = claim.counts
      expect(shares.higher).toEqual({ count: higher[level - 1], of: sum(higher) })
      expect(shares.lower).toEqual({ count: lower[level - 1], of: sum(lower) })
      break
    }
    case 'spread':
    case 'nuance-spread': {
      const [one, other] = claim.groups.map((group) => countsOf(factor, group)) as [Counts, Counts]
      expect(isFurther(one, other) || isFurther(other, one)).toBe(false)
      break
    }
    case 'nuance':
      expect(isFurther(countsOf(factor, claim.higher), countsOf(factor, claim.lower))).toBe(true)
      break
    case 'same':
      expect([...new Set([...printed.values()].map(({ median }) => median))].toSorted()).toEqual(claim.levels)
      break
    case 'same-split':
      expect([...printed.values()].map(({ median }) => median)).toContain(null)
      break
    case 'alone':
      expect(printed.size).toBe(1)
      break
    case 'nothing':
      expect(printed.size).toBe(0)
  }
}

test('no headline is refuted by the medians and counts beside it', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      const told = tellNl(scan)
      for (const factor of told.factors) checkHeadline(factor.finding.text, factor, told)
      for (const { factor, text } of [...told.glance.shared, ...told.glance.different]) {
        const page = told.factors.find(({ key }) => key === factor)
        if (page) checkHeadline(text, page, told)
      }
    }),
    RUNS,
  )
  for (const claim of ['levels', 'answers', 'spread', 'nuance', 'same', 'alone', 'nothing']) {
    expect(seen.get(claim), claim).toBeGreaterThan(10)
  }
})

test('a side of two facing texts says how many chose it, and where most of the group is when that is elsewhere', () => {
  let moreOften = 0
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const factor of tellNl(scan).factors) {
        for (const [index, { group, level, heading, sentence, after }] of (factor.facing ?? []).entries()) {
          const own = printedIn(factor).get(group)
          const counts = countsOf(factor, group)
          const [count, most] = [counts[level - 1] ?? 0, Math.max(...counts)]
          expect(sentence).toBe(factor.levels[level - 1])
          expect(heading).toMatch(new RegExp(`${count} van ${sum(counts)}\\b.* niveau ${level}\\b`))
          if (!/vaker dan bij/i.test(heading)) {
            expect(own?.median).toBe(level)
            expect(2 * count).toBeGreaterThanOrEqual(sum(counts))
            expect(after).toBe('')
            continue
          }
          moreOften++
          expect(exceeds(counts, countsOf(factor, factor.facing?.[1 - index]?.group ?? ''), level)).toBeGreaterThan(0)
          const mostly = [1, 2, 3].filter((each) => counts[each - 1] === most)
          if (mostly.length === 1 && mostly[0] === level) expect(after).toBe('')
          else {
            expect(after).toContain(`${most} van ${sum(counts)}`)
            for (const each of mostly) expect(after).toMatch(new RegExp(`\\b${each}\\b`))
            expect(after.startsWith('De meeste')).toBe(mostly.length === 1 && 2 * most > sum(counts))
          }
        }
      }
    }),
    RUNS,
  )
  expect(moreOften).toBeGreaterThan(50)
})

test('the weakest links that a group is said to have are those that the table shows at its lowest level', () => {
  const forms = new Set<string>()
  fc.assert(
    fc.property(anyScan, (scan) => {
      const told = tellNl(scan)
      const titleOf = (factor: ToldFactor) => `‘${factor.title}’`
      for (const { label, key } of told.groups.filter(({ shown }) => shown)) {
        const sentence = told.glance.weakest.find((each) => each.startsWith(`${label}: `)) ?? ''
        const answered = told.factors.filter((factor) => printedIn(factor).has(key))
        const lowest = Math.min(...answered.map((factor) => middleOf(countsOf(factor, key))))
        const expected = answered.filter((factor) => middleOf(countsOf(factor, key)) === lowest)
        const form = sentence.match(/alle|bijna alle|maar één|schakels? (is|zijn)|geen niveau/)?.[0] ?? ''
        forms.add(form)
        if (answered.length === 0) expect(form).toBe('geen niveau')
        else if (expected.length === answered.length) expect(form).toMatch(/^(alle|maar één)$/)
        else if (form === 'bijna alle') {
          const [except] = answered.filter((factor) => !expected.includes(factor))
          expect([expected.length, answered.length]).toEqual([5, 6])
          expect(sentence).toContain(`Alleen ${except && titleOf(except)} hoort daar niet bij.`)
        } else {
          const named = sentence.slice(0, sentence.search(/’, (op|verdeeld)/) + 1)
          const found = told.factors.filter((factor) => named.includes(titleOf(factor)))
          expect(found).toEqual(expected)
        }
        for (const factor of told.factors) {
          const at = markOf(told, factor, key)?.at
          if (typeof at === 'number' && answered.length > 0) expect(at).toBeGreaterThanOrEqual(lowest)
        }
        const level = sentence.match(/ op (?:hoogstens )?niveau (\d)/)?.[1]
        const single = expected.filter((factor) => typeof markOf(told, factor, key)?.at === 'number')
        if (answered.length > 0) expect(level).toBe(single.length > 0 ? String(lowest) : undefined)
      }
    }),
    RUNS,
  )
  expect([...forms].toSorted()).toEqual(expect.arrayContaining(['alle', 'geen niveau', 'schakel is', 'schakels zijn']))
})

const markOf = ({ glance }: ToldReport, factor: ToldFactor, group: string) =>
  dumbbellOf(glance.dumbbells, factor.key).marks.find((mark) => mark.group === group)

/** The answer in the middle when all are put in order; the lower one of two. */
const middleOf = ([ones, twos, threes]: Counts): number =>
  [...Array(ones).fill(1), ...Array(twos).fill(2), ...Array(threes).fill(3)][
    Math.ceil(sum([ones, twos, threes]) / 2) - 1
  ]

test('every difference is in the overview or is said to be left out, and the caption counts what the figure shows', () => {
  let leftOut = 0
  fc.assert(
    fc.property(anyScan, (scan) => {
      const { glance } = tellNl(scan)
      const told = new Set(glance.different.map(({ factor }) => factor))
      for (const { factor, title, marking } of glance.dumbbells) {
        if (marking.highlight === 0) expect(told.has(factor)).toBe(false)
        const said = glance.leftOut?.includes(`‘${title}’`) ?? false
        if (said) leftOut++
        expect(said).toBe(marking.highlight > 0 && !told.has(factor))
      }
      const counts = glance.caption.match(/Bij (geen|\d) van de (\d) .* gedeeld; bij (geen|\d) /)?.slice(1)
      if (!counts) return
      const numbers = counts.map((count) => (count === 'geen' ? 0 : Number(count)))
      const shared = glance.dumbbells.filter(({ word }) => word === 'gedeeld beeld').length
      const marked = glance.dumbbells.filter(({ marking }) => marking.highlight >= 2).length
      expect(numbers).toEqual([shared, glance.dumbbells.length, marked])
      for (const { factor } of glance.shared) expect(dumbbellOf(glance.dumbbells, factor).word).toBe('gedeeld beeld')
    }),
    RUNS,
  )
  expect(leftOut).toBeGreaterThan(20)
})
