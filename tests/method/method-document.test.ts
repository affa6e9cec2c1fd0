import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/root.ts'
import { blocksOf, withBlocks } from './blocks.ts'
import { figuresOf } from './figures.ts'
import { readOutcomes, tryAll, writeOutcomes } from './outcomes.ts'
import { rowsOf } from './rates.ts'
import { REPORTS, SAMPLE, SIZES, TRUTHS } from './settings.ts'
import { emptyOutcome, tryOut } from './trials.ts'
import { usualWays, welchChance } from './usual-ways.ts'

const inDocs = (name: string) => readFile(path.join(root, 'docs', name), 'utf8')
const kept = async () => readOutcomes(await inDocs('method/outcomes.jsonl'))

test('the first reports of every size and truth come out as they were kept', async () => {
  const outcomes = await kept()
  expect(tryAll(SAMPLE)).toEqual(outcomes.sample)
  expect(writeOutcomes(outcomes)).toBe(await inDocs('method/outcomes.jsonl'))
})

test('the tables of the document and its figures are made of the outcomes that were kept', async () => {
  const { whole } = await kept()
  expect(whole).toHaveLength(SIZES.length * TRUTHS.length)
  for (const { outcome } of whole) expect(outcome.reports).toBe(REPORTS)
  const document = await inDocs('method.md')
  expect(withBlocks(document, blocksOf(whole))).toBe(document)
  expect(document).toContain(`${REPORTS} reports were drawn`)
  for (const [name, svg] of Object.entries(figuresOf(whole))) {
    expect(await inDocs(`method/${name}`)).toBe(svg)
    expect(document).toContain(`](method/${name})`)
  }
})

test('what the document and the guide say of groups that are alike is so', async () => {
  const { whole } = await kept()
  for (const { outcome } of whole.filter(({ truth }) => truth.further === null)) {
    expect(outcome.withFirm / outcome.reports).toBeLessThanOrEqual(0.05)
    // '4 to 8 reports in 10 have them somewhere', in the guide.
    expect([4, 5, 6, 7, 8]).toContain(Math.round((10 * outcome.withIndicative) / outcome.reports))
  }
  for (const { name, tally } of rowsOf(whole, 0)) {
    const [smaller = 0] = name.match(/\d+/g)?.map(Number) ?? []
    const share = (count: number) => count / tally.compared
    expect(share(tally.indicative + tally.firm), name).toBeLessThan(0.105)
    expect(tally.means, name).toBeGreaterThan(tally.indicative + tally.firm)
    if (smaller <= 4) expect(share(tally.percentages), name).toBeGreaterThan(0.5)
    if (smaller >= 8) expect(Math.abs(share(tally.tTest) - 0.05), name).toBeLessThan(0.03)
    if (/^board 2, teachers [25]0/.test(name)) expect(Math.abs(share(tally.tTest) - 1 / 3), name).toBeLessThan(0.02)
  }
})

test('what the document and the guide say of groups that differ is so', async () => {
  const { whole } = await kept()
  for (const by of [0.5, 1, 2] as const) {
    for (const { name, tally } of rowsOf(whole, by)) {
      const found = (tally.indicative + tally.firm) / tally.compared
      if (by === 0.5) expect(found, name).toBeLessThanOrEqual(0.5)
      if (by === 1) expect(found + tally.tentative / tally.compared, name).toBeGreaterThan(0.8)
      if (by === 1 && /^board 2/.test(name)) expect(Math.abs(found - 0.5), name).toBeLessThan(0.07)
      if (by === 2) expect(found, name).toBeGreaterThan(0.99)
    }
  }
})

test('a block of the document that has no place, or two, is refused', () => {
  expect(withBlocks('a\n<!-- x -->\nold\n<!-- /x -->\nb', { x: 'new' })).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb')
  expect(() => withBlocks('a', { x: 'new' })).toThrow('no one place for x')
  const twice = '<!-- x -->\n<!-- /x --><!-- x -->\n<!-- /x -->'
  expect(() => withBlocks(twice, { x: 'new' })).toThrow('no one place for x')
})

test('a truth holds of the people that are drawn, and each report has a seed of its own', () => {
  const outcomeOf = (from: number, to: number, by: 0 | 1 = 0) => {
    const outcome = emptyOutcome()
    tryOut(
      { board: 4, coaches: 15, teachers: 500 },
      { further: by === 0 ? null : 'board', by },
      { seed: 5, from, to },
      outcome,
    )
    return outcome
  }
  expect(outcomeOf(0, 6)).toEqual(outcomeOf(0, 6))
  expect(outcomeOf(0, 6)).not.toEqual(outcomeOf(6, 12))
  const { boardTeachers, reports } = outcomeOf(0, 40, 1)
  expect(boardTeachers.compared).toBe(2 * reports)
  expect(boardTeachers.means).toBeGreaterThan(1.5 * reports)
})

test.each([
  [[3, 1, 0], [1, 1, 2], 0.12940944171814547],
  [[0, 2, 1], [12, 20, 8], 0.32197647863709655],
  [[10, 20, 30], [30, 20, 10], 3.680647928609802e-6],
] as const)('Welch’s test gives the chance that SciPy gives: %j and %j', (a, b, chance) => {
  expect(welchChance(a, b) / chance).toBeCloseTo(1, 6)
})

test('the usual ways keep their bounds: exactly a half, or exactly 20 points, is not more', () => {
  expect(usualWays.means([1, 1, 0], [0, 1, 0])).toBe(false)
  expect(usualWays.means([2, 1, 0], [0, 1, 0])).toBe(true)
  expect(usualWays.percentages([3, 2, 0], [2, 3, 0])).toBe(false)
  expect(usualWays.percentages([4, 2, 0], [2, 3, 0])).toBe(true)
  expect(usualWays.tTest([2, 0, 0], [2, 0, 0])).toBe(false)
  expect(usualWays.tTest([2, 0, 0], [0, 2, 0])).toBe(true)
  expect(usualWays.tTest([1, 0, 0], [0, 20, 0])).toBe(false)
})
