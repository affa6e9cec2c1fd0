import { explainPair } from '../../src/content/explanation/explain-pair.ts'
import type { Fraction } from '../../src/domain/method/fraction.ts'
import { pairArithmetic } from '../../src/domain/method/pair-arithmetic.ts'
import {
  FEWEST_ANSWERS_TO_MARK,
  FEWEST_GROUPS_FOR_ODD_ONE_OUT,
  FIRM_UP_TO,
  INDICATIVE_UP_TO,
  MANY_DONT_KNOW_ABOVE,
  MIXED_ABOVE,
  RULER,
} from '../../src/domain/method/thresholds.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'
import type { Tried } from './outcomes.ts'
import { percent, reportsAlike, rowsOf, WAYS } from './rates.ts'
import type { Difference, Sizes } from './trials.ts'

/** The parts of `docs/method.md` that are made: each stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export const blocksOf = (tried: readonly Tried[]): Readonly<Record<string, string>> => ({
  thresholds: thresholds(),
  example: example(),
  alike: ratesTable(tried, 0),
  'alike-reports': reportsTable(tried),
  'alike-summary': summary(tried),
  'apart-half': ratesTable(tried, 0.5),
  'apart-one': ratesTable(tried, 1),
  'apart-two': ratesTable(tried, 2),
})

/** The document with its made parts replaced. @throws Error when a part has no place, or more than one */
export const withBlocks = (document: string, blocks: Readonly<Record<string, string>>): string =>
  Object.entries(blocks).reduce((text, [name, block]) => {
    const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
    const [before, inside, ...more] = text.split(open)
    const after = inside?.split(close).slice(1).join(close)
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`no one place for ${name}`)
    return `${before}${open}${block}\n${close}${after}`
  }, document)

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const ratesTable = (tried: readonly Tried[], by: Difference): string =>
  tableOf(
    ['answers in each group', 'one dot', ...WAYS.map(({ name }) => name)],
    rowsOf(tried, by).map(({ name, tally }) => [
      name,
      percent(tally.tentative, tally.compared),
      ...WAYS.map((way) => percent(way.of(tally), tally.compared)),
    ]),
  )

const sizesOf = ({ board, coaches, teachers }: Sizes): string =>
  `board ${board}, coaches ${coaches}, teachers ${teachers}`

const reportsTable = (tried: readonly Tried[]): string =>
  tableOf(
    ['answers in each group', 'reports with three dots somewhere', 'reports with two or three dots somewhere'],
    reportsAlike(tried).map(({ sizes, outcome }) => [
      sizesOf(sizes),
      percent(outcome.withFirm, outcome.reports),
      percent(outcome.withIndicative, outcome.reports),
    ]),
  )

const summary = (tried: readonly Tried[]): string => {
  const rangeOf = (count: (outcome: Tried['outcome']) => number): string => {
    const shares = reportsAlike(tried).map(({ outcome }) => Math.round((100 * count(outcome)) / outcome.reports))
    return `${Math.min(...shares)} to ${Math.max(...shares)}`
  }
  const [firm, marked] = [rangeOf(({ withFirm }) => withFirm), rangeOf(({ withIndicative }) => withIndicative)]
  return `With these sizes, ${firm} of 100 reports without any difference have three dots somewhere, and ${marked} have two or three.`
}

const thresholds = (): string => {
  const [shared, nuance, divergent] = RULER.map(ratio)
  return [
    ['what', 'threshold'],
    ['---', '---'],
    ['a shared picture, in steps', `up to ${shared}`],
    ['a small difference, in steps', `above ${shared}, up to ${nuance}`],
    ['a difference that may be marked, in steps', `above ${nuance}`],
    ['`opposed` in the JSON, in steps', `above ${divergent}`],
    ['three dots: chance, after the correction for many comparisons', `up to ${ratio(FIRM_UP_TO)}`],
    ['two dots: chance of this comparison alone', `up to ${ratio(INDICATIVE_UP_TO)}`],
    ['fewest answers of a group in a marking', String(FEWEST_ANSWERS_TO_MARK)],
    ['many can’t judge: share of the answers', `above ${ratio(MANY_DONT_KNOW_ABOVE)}`],
    ['wishes go both ways: rises and falls per person, in steps', `both above ${ratio(MIXED_ABOVE)}`],
    ['fewest groups for an odd one out', String(FEWEST_GROUPS_FOR_ODD_ONE_OUT)],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const ratio = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`

const example = (): string => {
  const asked = { moment: 'current', factor: 'F6', groups: ['board', 'teachers'] } as const
  const factors = Object.keys(exampleTallies.board ?? {})
  return ['```', ...explainPair(pairArithmetic(exampleTallies, factors, asked), 'current', 'en').slice(1), '```'].join(
    '\n',
  )
}
